package org.plumbline.sim.market;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/**
 * Two technologies. What is built on the new one performs, on what buyers measure, by
 *
 * <p>offset = -gap + (gap + potential) / (1 + exp(-4 (t - T) / T))
 *
 * <p>better than its own log quality says, t years after its appearance, T years to the middle of the S-curve (Foster
 * 1986). Performance counts up to a ceiling. Those customers who value the second attribute get its utility on top: the
 * fringe at once, the share 1 - e^(-spread t) of the others after t years, in the order of how far their tastes lay from
 * the middle of the market at the start: those whom the usual offer serves worst come first (Christensen 1997). Before it appears nothing differs from a world without it.
 */
public final class Technology {
    private static final double STEEPNESS = 4;

    private final DisruptionParameters disruption;
    private final Streams streams;
    private final double[] threshold;
    private final Set<Long> ideas = new TreeSet<>();
    private double offset;
    private double share;
    private boolean arrived;

    /** The technologies of a market at its start. Draws nothing. */
    Technology(DisruptionParameters disruption, Customers customers, Streams streams) {
        this.disruption = disruption;
        this.streams = streams;
        this.threshold = expected() ? ranks(customers) : new double[0];
    }

    /** For each customer the share of customers farther than she is from the middle of the market. */
    private static double[] ranks(Customers customers) {
        int count = customers.count();
        Point middle = customers.segments().middle();
        double[] distance = new double[count];
        for (int c = 0; c < count; c++) {
            distance[c] = middle.squaredDistance(new Point(customers.idealX(c), customers.idealY(c)));
        }
        double[] sorted = distance.clone();
        Arrays.sort(sorted);
        double[] ranks = new double[count];
        for (int c = 0; c < count; c++) {
            int nearerOrEqual = Arrays.binarySearch(sorted, distance[c]) + 1;
            ranks[c] = 1 - (double) nearerOrEqual / count;
        }
        return ranks;
    }

    private boolean expected() {
        return disruption.arrival().value() > 0;
    }

    /** Brings the technology to a week. Says whether it has appeared just now. */
    boolean advance(double week) {
        double years = (week - disruption.arrival().value()) / Weeks.PER_YEAR;
        if (!expected() || years < 0) {
            return false;
        }
        double half = disruption.half().years();
        double progress = 1 / (1 + StrictMath.exp(-STEEPNESS * (years - half) / half));
        offset = -disruption.gap() + (disruption.gap() + disruption.potential()) * progress;
        share = disruption.fringe() + (1 - disruption.fringe()) * (1 - StrictMath.exp(-disruption.spread() * years));
        boolean before = arrived;
        arrived = true;
        return !before;
    }

    /** Log quality by which the new technology performs better than the old one now; negative at first. */
    double offset() {
        return offset;
    }

    /** Whether the new technology has appeared. */
    public boolean arrived() {
        return arrived;
    }

    /** Whether a customer values the second attribute now. */
    public boolean values(int customer) {
        return arrived && threshold[customer] < share;
    }

    /** Share of a firm's buyers who value the second attribute now; 0 without buyers. */
    public double valued(Brand brand) {
        int valuing = 0;
        for (int place = 0; place < brand.buyerCount(); place++) {
            valuing += values(brand.buyer(place)) ? 1 : 0;
        }
        return brand.buyerCount() == 0 ? 0 : (double) valuing / brand.buyerCount();
    }

    /** Share of all customers who value it now, in expectation; 0 before it appears. */
    public double share() {
        return share;
    }

    /** An idea builds on the new technology with this chance. Draws one uniform from a stream of the idea. */
    public void mayTake(long idea, double chance) {
        Draws draws = streams.open(Purpose.DISRUPTION, EntityType.IDEA, idea, 0);
        if (draws.chance(chance)) {
            ideas.add(idea);
        }
    }

    /** Whether an idea builds on the new technology. */
    public boolean takenBy(long idea) {
        return ideas.contains(idea);
    }

    /** Whether a firm that enters builds on it. Draws one uniform from a stream of the firm. */
    public boolean takenByEntrant(int firm) {
        double draw = streams.open(Purpose.DISRUPTION, EntityType.FIRM, firm, 0).uniform();
        return arrived && draw < disruption.entrants();
    }

    /** What the panel of a firm sees in an idea on the new technology beside its own log quality: on its buyers' terms. */
    public double seenBy(Brand brand, double qualityWeight) {
        return offset + disruption.secondValue() * valued(brand) / StrictMath.max(qualityWeight, Double.MIN_NORMAL);
    }

    /** Utility of an offering's quality and technology to everybody. Draws nothing. */
    double appeal(Offering offering, double qualityWeight) {
        double performance = offering.logQuality() + (offering.onNewTechnology() ? offset : 0);
        return qualityWeight * StrictMath.min(disruption.ceiling(), performance);
    }

    /** Utility of an offering's second attribute to a customer, zero to most. Draws nothing. */
    double extra(Offering offering, int customer) {
        return offering.onNewTechnology() && values(customer) ? disruption.secondValue() : 0;
    }
}
