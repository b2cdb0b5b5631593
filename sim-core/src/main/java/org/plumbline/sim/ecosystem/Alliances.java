package org.plumbline.sim.ecosystem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.sim.fact.TieEnded;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;

/**
 * A firm's side of the ecosystem: its ties, what it does about them each week, and what they mean for its work: joint
 * projects, shared cost and revenue, proposals from outside, the licence.
 */
public final class Alliances {
    /** Misfit at which a partner no longer takes part in a project: e^-1.2 of its interest is left; assumed. */
    private static final double FARTHEST_SQUARED = 1.2;

    private final Ecosystem ecosystem;
    private final Party party;
    private final List<Tie> ties = new ArrayList<>();
    private final List<Proposal> heard = new ArrayList<>();
    private final Map<Long, Partner> shared = new TreeMap<>();
    private final TieKeeping keeping;
    private final Engagement engagement;
    private final RolePlay rolePlay;
    private final Gatherings gatherings;
    private final Outreach outreach;
    private final Licence licence;
    private EcosystemRole role = EcosystemRole.PARTNER;
    private int designs;
    private int infrastructures;
    private long mobilised;
    private double knowledge;

    /** The alliances of a firm, none at first. */
    public Alliances(Ecosystem ecosystem, Party party) {
        this.ecosystem = ecosystem;
        this.party = party;
        this.keeping = new TieKeeping(this);
        this.engagement = new Engagement(this);
        this.rolePlay = new RolePlay(this);
        this.gatherings = new Gatherings(this);
        this.outreach = new Outreach(this);
        this.licence = new Licence(this);
        ecosystem.join(this);
    }

    /** What is around the firm. */
    public Ecosystem ecosystem() {
        return ecosystem;
    }

    Surroundings around() {
        return ecosystem.around();
    }

    EcosystemParameters parameters() {
        return around().parameters();
    }

    Party party() {
        return party;
    }

    /** The firm's number. */
    public int firm() {
        return party.firm();
    }

    /** The ties, oldest first. */
    public List<Tie> ties() {
        return ties;
    }

    /** The part that the firm plays now. */
    public EcosystemRole role() {
        return role;
    }

    void play(EcosystemRole chosen) {
        role = chosen;
    }

    /** How many partners the firm wants. */
    int wanted() {
        EngagementParameters p = parameters().engagement();
        return party.firm() == 0 ? p.links() : p.rivalLinks();
    }

    /** Where the firm wants to go: its vision, or without beliefs the middle of what it sells. */
    Point aim() {
        return around().has(Mechanism.BELIEFS)
                ? party.direction().vision()
                : party.brand().centre();
    }

    /** What is left of knowledge and ideas from outside in a firm that holds them in little esteem: e^-(not invented here). */
    double esteem() {
        return StrictMath.exp(-party.capacity().notInventedHere());
    }

    /** Whether a tie is still there. */
    public boolean holds(Tie tie) {
        return ties.contains(tie);
    }

    double[] profile() {
        return party.profile(Department.DOMAINS);
    }

    /** The firm's week with its partners. */
    void week(int week) {
        licence.week(week);
        if (!around().active() || wanted() == 0 || party.staff().isEmpty()) {
            return;
        }
        keeping.week(week);
        engagement.week(week);
        rolePlay.week(week);
        gatherings.week(week);
        outreach.week(week);
    }

    /** The firm closes: its ties end, and it hears nothing more. */
    public void close(int week) {
        while (!ties.isEmpty()) {
            end(ties.get(0), week, "the firm closed");
        }
        ecosystem.leave(this);
    }

    void add(Tie tie) {
        ties.add(tie);
    }

    void end(Tie tie, int week, String reason) {
        ties.remove(tie);
        Partner partner = tie.partner();
        around().facts()
                .on(new TieEnded(
                        week,
                        firm(),
                        partner.number(),
                        partner.kind().phrase(),
                        reason,
                        week - tie.since(),
                        Money.ofCents(tie.received())));
    }

    boolean tiedTo(Partner partner) {
        for (Tie tie : ties) {
            if (tie.partner() == partner) {
                return true;
            }
        }
        return false;
    }

    void hear(Proposal proposal) {
        heard.add(proposal);
    }

    /** What has reached the firm from outside since it was last asked; it is then forgotten here. */
    public List<Proposal> takeProposals() {
        List<Proposal> taken = List.copyOf(heard);
        heard.clear();
        return taken;
    }

    /**
     * The tie through which a project can be done together: under a contract for projects, not busy with another, near
     * enough to the partner's goal, the deepest in the domains needed first.
     *
     * @return null if there is none
     */
    public @Nullable Tie tieFor(Point position, int firstDomain, int secondDomain) {
        Tie best = null;
        double most = -1;
        for (Tie tie : ties) {
            Partner partner = tie.partner();
            boolean can = tie.contract().jointProjects()
                    && tie.secret() == null
                    && position.squaredDistance(partner.goal()) <= FARTHEST_SQUARED;
            double depth = tie.strength() * (partner.depth(firstDomain) + partner.depth(secondDomain));
            if (can && depth > most) {
                best = tie;
                most = depth;
            }
        }
        return best;
    }

    /** Weeks until all have agreed to begin a joint project. */
    public double decisionDelay() {
        GovernanceParameters p = parameters().governance();
        return p.formality() * p.decisionDelay().value();
    }

    /** Chance that a proposal in a joint project is the partner's. */
    public double pull() {
        return parameters().sharing().pull();
    }

    /**
     * The partner bears its share of an outlay while it has capital.
     *
     * @param cents the outlay
     * @return what the partner pays
     */
    public long bear(Tie tie, long cents) {
        long borne = tie.partner().pay(StrictMath.round(parameters().sharing().costShare() * cents));
        mobilise(tie, borne);
        return borne;
    }

    /** Share of development outlays that is saved by shared infrastructure: 1 - (1 - saving)^n. */
    public double saving() {
        double left = 1;
        for (int i = 0; i < infrastructures; i++) {
            left *= 1 - parameters().sharing().saving();
        }
        return 1 - left;
    }

    void build() {
        infrastructures++;
    }

    /** A joint project was launched: its offering's revenue is shared from now on, and the partner sees how near it is. */
    public void launched(Tie tie, long offering, Point position) {
        tie.keepSecret(null);
        tie.changeTrust(0.1);
        tie.pleasePartner(StrictMath.exp(-position.squaredDistance(tie.partner().goal())));
        shared.put(offering, tie.partner());
    }

    /**
     * A joint project was dropped: the firm pays back what the partner does not bear itself.
     *
     * @param borne what the partner had put in, cents
     * @return what is paid back, cents
     */
    public long dropped(Tie tie, long borne) {
        tie.keepSecret(null);
        tie.changeTrust(-0.1);
        long refund = StrictMath.round((1 - parameters().sharing().failureShare()) * borne);
        party.ledger().book(Account.PARTNER_SHARES, -refund);
        tie.give(refund);
        return refund;
    }

    /**
     * An offering was sold: the partner who developed it gets its share while it is there.
     *
     * @param revenue cents
     * @return what the partner gets, cents
     */
    public long sold(long offering, long revenue) {
        Partner partner = shared.get(offering);
        if (partner == null || !partner.open()) {
            return 0;
        }
        long share = StrictMath.round(parameters().sharing().revenueShare() * revenue);
        party.ledger().book(Account.PARTNER_SHARES, -share);
        giveTo(partner, share);
        return share;
    }

    private void giveTo(Partner partner, long cents) {
        for (Tie tie : ties) {
            if (tie.partner() == partner) {
                tie.give(cents);
                return;
            }
        }
        partner.receive(cents);
    }

    /** A design was finished: a block that a technology provider can sell. */
    public void finishedDesign() {
        designs++;
    }

    int designs() {
        return designs;
    }

    /** Work on something that needs the licence begins: time to apply. */
    public void prepareLaunch() {
        licence.seek();
    }

    /** Whether the firm may launch, as far as the licence goes. */
    public boolean mayLaunch() {
        return licence.held();
    }

    /** What an offering costs at launch for lying away from the standard, cents. Books it. */
    public long comply(Point position) {
        double perUnit = around().has(Mechanism.PARTNERS)
                ? parameters().governance().complianceCost().units()
                : 0;
        double distance =
                StrictMath.sqrt(position.squaredDistance(ecosystem.rules().standard()));
        long cents = StrictMath.round(100 * perUnit * distance);
        party.ledger().book(Account.PARTNERSHIPS, -cents);
        return cents;
    }

    /** Investors who are no partners put money in, cents. */
    public void raised(long cents) {
        mobilised += cents;
    }

    void mobilise(@Nullable Tie tie, long cents) {
        mobilised += cents;
        if (tie != null) {
            tie.bring(cents);
        }
    }

    void learned(double depth) {
        knowledge += depth;
    }

    /** Money that partners, investors and funds put in or bore, since the start, cents. */
    public long mobilised() {
        return mobilised;
    }

    /** Depth that people gained from partners since the start, added up over people and domains. */
    public double knowledge() {
        return knowledge;
    }
}
