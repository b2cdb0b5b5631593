package org.plumbline.sim.people;

import org.jspecify.annotations.Nullable;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;

/** A person in a firm: what she believes, knows and does. */
public final class Employee {
    /** Mean depth over all domains of somebody who joins: two own ones 0.65, six others 0.2. */
    public static final double USUAL_DEPTH = 0.3125;

    private static final double OWN_LEAST = 0.4;
    private static final double OWN_RANGE = 0.5;
    private static final double OTHER_RANGE = 0.4;

    private static final double COLLEAGUE_WEIGHT = 0.25;

    private final long id;
    private final boolean owner;
    private final Department department;
    private final int homeSegment;
    private final Draws beliefs;
    private final double[] expertise = new double[Department.DOMAINS];
    private final double anchorX;
    private final double anchorY;
    private double x;
    private double y;
    private double believedAt; // years since the start, as the rates of the law are per year
    private double nextContact;
    private int projects;
    private double heard;
    private double accepted;
    private double outcomes;
    private double failures;
    private @Nullable Point lastHeard;

    /**
     * A person who joins. Draws from {@code traits}: eight uniforms for expertise.
     *
     * @param id her number
     * @param owner whether she owns the firm: she never quits
     * @param homeSegment the segment whose customers she mostly meets
     * @param anchor her own convictions
     * @param belief what she believes at first
     * @param traits stream of her traits
     * @param beliefs stream of her contacts
     * @param joined when, weeks since the start
     */
    public Employee(
            long id,
            boolean owner,
            Department department,
            int homeSegment,
            Point anchor,
            Point belief,
            Draws traits,
            Draws beliefs,
            double joined) {
        this.id = id;
        this.owner = owner;
        this.department = department;
        this.homeSegment = homeSegment;
        this.beliefs = beliefs;
        this.anchorX = anchor.x();
        this.anchorY = anchor.y();
        this.x = belief.x();
        this.y = belief.y();
        this.believedAt = joined / Weeks.PER_YEAR;
        for (int d = 0; d < expertise.length; d++) {
            double draw = traits.uniform();
            expertise[d] = department.knows(d) ? OWN_LEAST + OWN_RANGE * draw : OTHER_RANGE * draw;
        }
    }

    /** Her number. */
    public long id() {
        return id;
    }

    /** Whether she owns the firm. */
    public boolean owner() {
        return owner;
    }

    /** Her department. */
    public Department department() {
        return department;
    }

    /** The segment whose customers she mostly meets. */
    public int homeSegment() {
        return homeSegment;
    }

    /** What she believes customers want. */
    public Point belief() {
        return new Point(x, y);
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    Draws beliefDraws() {
        return beliefs;
    }

    double nextContact() {
        return nextContact;
    }

    void planContact(double time) {
        nextContact = time;
    }

    void believe(double newX, double newY) {
        x = newX;
        y = newY;
    }

    void driftTo(double time, BeliefLaw law) {
        x = law.drift(x, anchorX, time - believedAt);
        y = law.drift(y, anchorY, time - believedAt);
        believedAt = time;
    }

    /** Her depth in a domain of knowledge, in [0, 1]. */
    public double expertise(int domain) {
        return expertise[domain];
    }

    /** Her mean depth in the two domains that an idea needs, in [0, 1]. */
    public double expertise(int first, int second) {
        return (expertise[first] + expertise[second]) / 2;
    }

    /** Doing raises depth in a domain by the share {@code rate} of what is missing. */
    public void practise(int domain, double rate) {
        expertise[domain] += rate * (1 - expertise[domain]);
    }

    /**
     * She learns in a domain from somebody or something deeper.
     *
     * @param depth how deep it is, in [0, 1]
     * @param rate the share of the difference that she makes up, in [0, 1]
     */
    public void learnFrom(int domain, double depth, double rate) {
        expertise[domain] += rate * StrictMath.max(0, depth - expertise[domain]);
    }

    /** Projects she works on at present. */
    public int projects() {
        return projects;
    }

    /** She joins (+1) or leaves (-1) a project. */
    public void changeProjects(int by) {
        projects += by;
    }

    /** Chance of acceptance as she has learned it: (1 + accepted) / (3 + heard), so 1/3 before any answer. */
    public double learnedAcceptance() {
        return (1 + accepted) / (3 + heard);
    }

    /** She hears what became of an idea; a refusal also when nothing is heard for long. */
    public void hearVerdict(boolean yes) {
        heard++;
        if (yes) {
            accepted++;
        }
    }

    /** A colleague's answer is heard too; it counts a quarter of an own one. */
    public void hearVerdictOnColleague(boolean yes) {
        heard += COLLEAGUE_WEIGHT;
        accepted += yes ? COLLEAGUE_WEIGHT : 0;
    }

    /** She sees how a project that she proposed ended. */
    public void seeOutcome(boolean failed) {
        outcomes++;
        failures += failed ? 1 : 0;
    }

    /** Chance that a project fails as she has learned it: (1 + failures) / (3 + outcomes). */
    public double learnedFailure() {
        return (1 + failures) / (3 + outcomes);
    }

    /**
     * How clear the vision is to her: exp(-|belief - what she last heard|^2 / (2 s^2)), 0 if she never heard.
     *
     * @param tasteSpread s, map units
     * @return in [0, 1]
     */
    public double clarityOfVision(double tasteSpread) {
        double spread = StrictMath.max(tasteSpread * tasteSpread, Double.MIN_NORMAL);
        return lastHeard == null ? 0 : StrictMath.exp(-belief().squaredDistance(lastHeard) / (2 * spread));
    }

    void remember(Point message) {
        lastHeard = message;
    }
}
