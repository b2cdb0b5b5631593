package org.plumbline.sim.policy;

/**
 * The working hours that capacity and posture take, and how far ideas stray. The model goes by these rules, and what a
 * capacity is said to do and take is computed by them. Pure; draws nothing.
 */
public final class CapacityRules {
    /** Weeks between two sessions in which people learn from each other. */
    public static final int SESSION_EVERY = 4;

    /** The exploration at which ideas stray the declared step; assumed. */
    private static final double USUAL_EXPLORATION = 0.5;

    private static final double PLANNING_HOURS = 2;
    private static final double SESSION_HOURS = 2;
    private static final double WRITING_HOURS = 3;
    private static final double TEST_HOURS = 8;
    private static final double REPORT_HOURS = 8;
    private static final double READING_HOURS = 0.5;
    private static final double MARKETING_SHARE = 0.04;
    private static final double HEARING_HOURS = 0.1;

    private CapacityRules() {}

    /** Hours a week for planning who works on what. */
    public static double planningHours(CapacityParameters capacity) {
        return PLANNING_HOURS * capacity.allocation();
    }

    /** Hours of a session of so many people. */
    public static double sessionHours(CapacityParameters capacity, int heads) {
        return capacity.sharing() * SESSION_HOURS * heads;
    }

    /** Hours a week for writing down what is known. */
    public static double writingHours(CapacityParameters capacity) {
        return WRITING_HOURS * capacity.codification();
    }

    /** How far ideas lie from where they start (standard deviation per dimension): {@code ideaStep} at exploration 0.5. */
    public static double straying(CapacityParameters capacity, double ideaStep) {
        return ideaStep * capacity.exploration() / USUAL_EXPLORATION;
    }

    /** Hours of an early test of a project. */
    public static double testHours(CapacityParameters capacity) {
        return TEST_HOURS * capacity.failFast();
    }

    /** Money a year that moves from marketing, 4 % of sales, to research; in the unit of {@code salesOfYear}. */
    public static double moneyMoved(CapacityParameters capacity, double salesOfYear) {
        return capacity.marketingToResearch() * MARKETING_SHARE * salesOfYear;
    }

    /** Hours of a quarter's report of trends, written and read by so many. */
    public static double trendHours(PostureParameters posture, int heads) {
        return posture.strategic() * (REPORT_HOURS + READING_HOURS * heads);
    }

    /** Hours in which so many hear what became of an idea, where answers are open. */
    public static double answerHours(int heads) {
        return HEARING_HOURS * heads;
    }
}
