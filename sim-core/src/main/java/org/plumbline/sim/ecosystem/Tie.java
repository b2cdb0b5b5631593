package org.plumbline.sim.ecosystem;

import org.jspecify.annotations.Nullable;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;

/** The relation of a firm and a partner: how strong, how old, what was agreed, how far they trust each other. */
public final class Tie {
    private static final double FIRST_STRENGTH = 0.3;

    private final Partner partner;
    private final Contract contract;
    private final double since;
    private final Draws draws;
    private double strength = FIRST_STRENGTH;
    private double trust;
    private double renewalDue;
    private long received;
    private double worth;
    private double learned;
    private double untold;
    private boolean built;
    private int blocks;
    private long profitBefore;
    private int launchesBefore;
    private long brought;
    private @Nullable Secret secret;

    /**
     * What a joint project would give away if it leaked.
     *
     * @param idea the number of the idea
     * @param position where it lies
     * @param potential its hidden log quality
     */
    public record Secret(long idea, Point position, double potential) {}

    Tie(Partner partner, Contract contract, double since, double trust, double renewalDue, Draws draws) {
        this.partner = partner;
        this.contract = contract;
        this.since = since;
        this.trust = trust;
        this.renewalDue = renewalDue;
        this.draws = draws;
    }

    /** The partner. */
    public Partner partner() {
        return partner;
    }

    /** What was agreed. */
    public Contract contract() {
        return contract;
    }

    /** When it was made, weeks since the start. */
    public double since() {
        return since;
    }

    /** How strong it is, in [0, 1]. */
    public double strength() {
        return strength;
    }

    /** How far the two trust each other, in [0, 1]. */
    public double trust() {
        return trust;
    }

    Draws draws() {
        return draws;
    }

    void meet(double gain) {
        strength += gain * (1 - strength);
    }

    void decay(double kept) {
        strength *= kept;
    }

    /** Trust moves the share {@code by} of the way up, or down where it is negative. */
    void changeTrust(double by) {
        trust += by * (by > 0 ? 1 - trust : trust);
    }

    double renewalDue() {
        return renewalDue;
    }

    void renew(double nextDue) {
        renewalDue = nextDue;
        received = 0;
        worth = 0;
        learned = 0;
        brought = 0;
    }

    /** Something other than money that the partner values, in years of its reservation. */
    void pleasePartner(double yearsOfReservation) {
        worth += yearsOfReservation;
    }

    /** What the partner got since the last renewal: money, and what else it values, in cents. */
    public long received() {
        return received + StrictMath.round(worth * partner.reservation());
    }

    /** The firm pays the partner; cents, zero or more. */
    void give(long cents) {
        partner.receive(cents);
        received += cents;
    }

    void learn(double depth) {
        learned += depth;
        untold += depth;
    }

    /** Depth gained that no fact has told of; it is then told. */
    double takeUntold() {
        double depth = untold;
        untold = 0;
        return depth;
    }

    /** Depth that the firm's people gained through it since the last renewal, added up over domains and people. */
    public double learned() {
        return learned;
    }

    void bring(long cents) {
        brought += cents;
    }

    /** Money that the firm got or was spared through it since the last renewal, in cents. */
    public long brought() {
        return brought;
    }

    /** The joint project under way, or null. */
    public @Nullable Secret secret() {
        return secret;
    }

    /** What the two are working on together, which may leak; null ends it. */
    public void keepSecret(@Nullable Secret project) {
        secret = project;
    }

    /** Whether the two have built something together. */
    boolean built() {
        return built;
    }

    void build() {
        built = true;
    }

    /** How many of the firm's finished designs the partner has bought. */
    int blocks() {
        return blocks;
    }

    void buyBlock() {
        blocks++;
    }

    /** The firm's profit since the last call, in cents, given that since its start. */
    long profitSince(long profit) {
        long since = profit - profitBefore;
        profitBefore = profit;
        return since;
    }

    /** Whether the firm finished a design since the last call, given how many it has finished. */
    boolean launchedSince(int launches) {
        boolean more = launches > launchesBefore;
        launchesBefore = launches;
        return more;
    }
}
