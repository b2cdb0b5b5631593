package org.plumbline.sim.ecosystem;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sim.fact.PartnerClosed;
import org.plumbline.sim.fact.PartnerEntered;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * The partners around the trade and the network between them. Each place of the network holds one partner; when it
 * disappears its ties go with it, and after a while somebody new takes the place and ties itself to others. Every four
 * weeks partners learn from those they are tied to, by {@link KnowledgeExchange}. What happens here is the same whatever
 * firms do, save what they teach, pay and get.
 */
public final class PartnerPool {
    private static final int MONTH = 4;
    private static final double WEEKS_VACANT = 13;
    /** Share of its opening capital that a partner's own business renews in a year while it has less; assumed. */
    private static final double RENEWED = 0.25;

    private final Surroundings around;
    private final Newcomers newcomers;
    private final List<Partner> partners = new ArrayList<>();
    private final List<Draws> lives = new ArrayList<>();
    private final EdgeSet edges;
    private final int size;
    private int entered;

    /** The pool at the start; empty where partners are not simulated. Draws the network and each partner's traits. */
    PartnerPool(Surroundings around) {
        this.around = around;
        this.newcomers = new Newcomers(around);
        this.size = around.active() ? around.parameters().partners() : 0;
        this.edges = new EdgeSet(StrictMath.max(1, size));
        for (int place = 0; place < size; place++) {
            partners.add(newcomers.partner(place));
            lives.add(around.streams().open(Purpose.PARTNER_LIFE, EntityType.PARTNER, place, 0));
        }
        if (size > 1) {
            tieAtStart();
        }
    }

    private void tieAtStart() {
        EcosystemParameters p = around.parameters();
        Draws draws = around.streams().open(Purpose.NETWORK, EntityType.PARTNER, 0, 0);
        Network network = p.network().generate(size, p.degree(), p.rewiring(), draws);
        for (int place = 0; place < size; place++) {
            for (int other : network.neighbours(place)) {
                edges.add(place, other);
            }
        }
    }

    /** The partners by place; those that have disappeared are not open. */
    public List<Partner> partners() {
        return partners;
    }

    /** The places next to a place in the network. */
    int[] neighbours(int place) {
        int[] found = new int[edges.degree(place)];
        for (int i = 0; i < found.length; i++) {
            found[i] = edges.neighbour(place, i);
        }
        return found;
    }

    /** The network between the places as it stands. */
    public Network network() {
        return edges.network();
    }

    /** A week: partners have new hours, earn, come, go and move a tie. Draws three uniforms for each place, and a few more. */
    void week(int week) {
        for (int place = 0; place < size; place++) {
            Draws life = lives.get(place);
            double fate = life.uniform();
            double move = life.uniform();
            Partner partner = partners.get(place);
            if (partner.open()) {
                live(place, partner, fate, week);
            } else if (fate < 1 / WEEKS_VACANT) {
                enter(place, week);
            }
            move(place, move);
        }
        if (week % MONTH == 0) {
            learn();
        }
    }

    private void live(int place, Partner partner, double fate, int week) {
        partner.startWeek();
        long wanted = partner.opening() - partner.capital();
        long earned = StrictMath.round(RENEWED * partner.opening() / Weeks.PER_YEAR);
        partner.earn(StrictMath.max(0, StrictMath.min(wanted, earned)));
        if (fate < 1 - StrictMath.exp(-around.parameters().turnover() / Weeks.PER_YEAR)) {
            partner.close();
            while (edges.degree(place) > 0) {
                edges.remove(place, edges.neighbour(place, 0));
            }
            around.facts()
                    .on(new PartnerClosed(
                            week, -1, partner.number(), partner.kind().phrase()));
        }
    }

    private void enter(int place, int week) {
        Partner partner = newcomers.partner(size + entered);
        entered++;
        partners.set(place, partner);
        partner.startWeek();
        int wanted = (int) StrictMath.rint(around.parameters().density() * (size - 1));
        for (int i = 0; i < wanted; i++) {
            tieTo(place, lives.get(place).index(size));
        }
        around.facts()
                .on(new PartnerEntered(
                        week, -1, partner.number(), partner.kind().phrase()));
    }

    private void tieTo(int place, int other) {
        if (partners.get(other).open()) {
            edges.add(place, other);
        }
    }

    private void move(int place, double draw) {
        int degree = edges.degree(place);
        double rate = around.parameters().rewired() * degree / 2;
        if (degree == 0 || draw >= 1 - StrictMath.exp(-rate / Weeks.PER_YEAR)) {
            return;
        }
        Draws life = lives.get(place);
        int from = edges.neighbour(place, life.index(degree));
        int to = life.index(size);
        if (partners.get(to).open() && edges.add(place, to)) {
            edges.remove(place, from);
        }
    }

    private void learn() {
        double share = around.parameters().exchange().peerLearning() * MONTH / Weeks.PER_YEAR;
        double capacity = around.parameters().exchange().partnersCapacity();
        for (int place = 0; place < size; place++) {
            for (int i = 0; i < edges.degree(place); i++) {
                double[] other = partners.get(edges.neighbour(place, i)).profile();
                KnowledgeExchange.learn(partners.get(place).profile(), other, share, capacity);
            }
        }
    }
}
