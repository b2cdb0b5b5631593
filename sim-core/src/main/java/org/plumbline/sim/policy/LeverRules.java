package org.plumbline.sim.policy;

/**
 * The rules of the seven levers: the working hours that each takes, and the numbers that it sets. The model spends by these
 * rules, and what a lever is said to take is computed by them. {@code factor} is the factor on what levers cost, 1 in earnest.
 * Pure; draws nothing.
 */
public final class LeverRules {
    /** People of a team, as far as there are so many. */
    public static final int TEAM = 3;

    private static final double PROCESS_HOURS = 1;
    private static final double MEASURING_HOURS = 6;
    private static final double REVIEW_HOURS = 2;
    private static final double COORDINATION_SHARE = 0.08;
    private static final double VISION_REVIEW_HOURS = 40;
    private static final double ALARM_HOURS = 10;
    private static final double SURVEY_HOURS = 0.25;
    /** Share of people whom a meeting reaches at communication near 0; at 1 it reaches all. Assumed. */
    private static final double LEAST_REACH = 0.5;

    private static final double LONGEST_INTERVAL = 156;
    private static final double SHORTEST_INTERVAL = 26;
    private static final double LEAST_SLACK = 0.1;
    private static final double MORE_SLACK = 0.2;
    /** Share of projects that full goalAlignment denies to bets off the vision; assumed. */
    private static final double QUOTA_TAKEN = 0.8;

    private static final double NARROWED = 0.75;
    /** Hours a week that a panel gives to judging at ideaProcess 0, and more at 1; assumed. */
    private static final double LEAST_JUDGING = 1;

    private static final double MORE_JUDGING = 3;
    private static final double LONGEST_ANSWER = 4;
    private static final int MORE_LOOKS = 2;
    private static final double SLOWEST_FIGURES = 52;
    private static final double FASTEST_FIGURES = 4;
    private static final double MOST_ERROR = 0.4;
    private static final double LEAST_ERROR = 0.05;

    private LeverRules() {}

    /** Leadership hours a week for a clear vision; {@code full} at clarity 1. */
    public static double clarityHours(Levers levers, double factor, double full) {
        return factor * full * levers.clarity();
    }

    /** How many of so many segments a vision of this clarity names as themes: round(S (1 - 0.75 clarity)), at least one. */
    public static int themes(Levers levers, int segments) {
        return (int) StrictMath.max(1, StrictMath.round(segments * (1 - NARROWED * levers.clarity())));
    }

    /** Share of the staff whom a meeting on the vision reaches. */
    public static double reach(Levers levers) {
        return LEAST_REACH + (1 - LEAST_REACH) * levers.communication();
    }

    /** Hours of a meeting of so many, {@code ofEach} hours of each. */
    public static double meetingHours(double factor, double ofEach, int present) {
        return factor * ofEach * present;
    }

    /** Hours that assessing fit takes of each evaluator for each idea; {@code full} at goalAlignment 1. */
    public static double fitHours(Levers levers, double factor, double full) {
        return factor * full * levers.goalAlignment();
    }

    /** Share of projects that may lie off the vision. */
    public static double offVisionQuota(Levers levers) {
        return 1 - QUOTA_TAKEN * levers.goalAlignment();
    }

    /** Hours of coordination for each hour of project work. */
    public static double coordination(Levers levers, double factor) {
        return COORDINATION_SHARE * levers.crossFunctional() * factor;
    }

    /** Hours a week for keeping the idea process going. */
    public static double processHours(Levers levers, double factor) {
        return factor * PROCESS_HOURS * levers.ideaProcess();
    }

    /** Hours a week that a panel gives to judging at most. */
    public static double judgingHours(Levers levers) {
        return LEAST_JUDGING + MORE_JUDGING * levers.ideaProcess();
    }

    /** Weeks until an author hears of a verdict. */
    public static double answerWeeks(Levers levers) {
        return LONGEST_ANSWER * (1 - levers.ideaProcess());
    }

    /** Hours a week for reviews of the portfolio. */
    public static double reviewHours(Levers levers, double factor) {
        return REVIEW_HOURS * levers.resourcing() * factor;
    }

    /** Share of free hours that projects leave alone. */
    public static double slack(Levers levers) {
        return LEAST_SLACK + MORE_SLACK * levers.resourcing();
    }

    /**
     * Projects that may be under way at once: at resourcing 0 as many as declared, at 1 half of what the staff can man in
     * teams, at least one.
     *
     * @param most as declared
     * @param staff people
     */
    public static int projectsAtOnce(Levers levers, double most, int staff) {
        double manned = (double) staff / TEAM;
        double tied = StrictMath.min(most, StrictMath.max(1, manned));
        double limit = (1 - levers.resourcing()) * most + levers.resourcing() * tied;
        return (int) StrictMath.max(1, StrictMath.round(limit * (1 - levers.resourcing() / 2)));
    }

    /** Hours a week for measuring. */
    public static double measuringHours(Levers levers, double factor) {
        return factor * MEASURING_HOURS * levers.measurement();
    }

    /** Hours of one review of the vision. */
    public static double visionReviewHours(Levers levers, double factor) {
        return factor * VISION_REVIEW_HOURS * levers.measurement();
    }

    /** Weeks between two reviews of the vision. */
    public static int visionReviewInterval(Levers levers) {
        return (int) StrictMath.rint(
                LONGEST_INTERVAL * StrictMath.pow(SHORTEST_INTERVAL / LONGEST_INTERVAL, levers.measurement()));
    }

    /** Hours of looking into an alarm. */
    public static double alarmHours(Levers levers, double factor) {
        return factor * ALARM_HOURS * levers.measurement();
    }

    /** Hours of a yearly survey of so many people; none without measurement. */
    public static double surveyHours(Levers levers, double factor, int heads) {
        return levers.measurement() > 0 ? factor * SURVEY_HOURS * heads : 0;
    }

    /** How often a project is looked at on its way: 1 + round(2 measurement). */
    public static int secondLooks(Levers levers) {
        return 1 + (int) StrictMath.round(MORE_LOOKS * levers.measurement());
    }

    /**
     * Factor on the patience with projects and offerings that fall short, and on the error of second looks: 1 -
     * measurement / 2, in [0.5, 1].
     */
    public static double leniency(Levers levers) {
        return 1 - levers.measurement() / 2;
    }

    /** Weeks over which the firm's figures are averaged. */
    public static double figuresWeeks(Levers levers) {
        return SLOWEST_FIGURES * StrictMath.pow(FASTEST_FIGURES / SLOWEST_FIGURES, levers.measurement());
    }

    /** Standard deviation of the logarithm of what is measured. */
    public static double figuresError(Levers levers) {
        return MOST_ERROR + (LEAST_ERROR - MOST_ERROR) * levers.measurement();
    }
}
