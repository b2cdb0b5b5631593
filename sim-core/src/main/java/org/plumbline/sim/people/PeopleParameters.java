package org.plumbline.sim.people;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;

/** People: their hours, their turnover, how their beliefs form, what meetings cost. */
public record PeopleParameters(
        @Parameter(
                meaning = "paid hours of one person in a week, holidays taken out",
                unit = "hours",
                min = 1,
                max = 80,
                initial = "34")
        double hoursPerWeek,

        @Parameter(
                meaning = "share of staff who leave in a year",
                unit = "per year",
                min = 0,
                max = 3,
                initial = "0.15",
                source = "IAB panel: 8 to 35 % by trade")
        double leavers,

        @Parameter(
                meaning = "talks with customers from which a person learns what they want",
                unit = "per year",
                min = 0,
                max = 520,
                initial = "12")
        double contacts,

        @Parameter(
                meaning = "how far one such talk moves a person's belief",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.1")
        double contactWeight,

        @Parameter(
                meaning = "how far one message of the vision moves a person's belief",
                unit = "share",
                min = 0.01,
                max = 0.9,
                initial = "0.25")
        double messageWeight,

        @Parameter(
                meaning = "how fast people return to their own convictions",
                unit = "per year",
                min = 0,
                max = 20,
                initial = "0.3")
        double anchorPull,

        @Parameter(
                meaning = "how far people's own convictions lie apart (standard deviation per dimension)",
                unit = "map units",
                min = 0,
                max = 3,
                initial = "1.83",
                source = "calibrated: docs/model/calibration.md")
        double anchorSpread,

        @Parameter(
                meaning = "most weight that full communication gives the vision in beliefs",
                unit = "share",
                min = 0,
                max = 0.95,
                initial = "0.41",
                source = "calibrated: docs/model/calibration.md")
        double communicationWeight,

        @Parameter(
                meaning = "time that one meeting on the vision takes of everybody",
                unit = "hours",
                min = 0,
                max = 8,
                initial = "0.75",
                source = "assumed: 45 minutes a head")
        double meetingHours,

        @Parameter(
                meaning = "leadership time for a vision of full clarity",
                unit = "hours a week",
                min = 0,
                max = 40,
                initial = "4")
        double clarityHours,

        @Parameter(
                meaning = "factor on all hours and money that the levers cost; 1 is the real cost, 0 is for tests",
                min = 0,
                max = 10,
                initial = "1")
        double leverCost) {

    /** K at the declared defaults: 12 x 0.1 + 0.15 + 0.3 a year. */
    private static final double USUAL_FORGETTING = 1.65;

    /** Checks every value against its declaration. */
    public PeopleParameters {
        Declaration.require(
                PeopleParameters.class,
                hoursPerWeek,
                leavers,
                contacts,
                contactWeight,
                messageWeight,
                anchorPull,
                anchorSpread,
                communicationWeight,
                meetingHours,
                clarityHours,
                leverCost);
    }

    /**
     * Messages of the vision that reach a person in a year: c = w K / ((1 - w) lambda), w = communicationWeight x
     * communication, lambda = messageWeight, K at the declared defaults.
     */
    public double messagesAYear(double communication) {
        double weight = communicationWeight * communication;
        return weight * USUAL_FORGETTING / ((1 - weight) * messageWeight);
    }
}
