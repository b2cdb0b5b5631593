package org.plumbline.sim.policy;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;

/** How a firm steers itself by its own measurements: audit, priorities, framework, governance, culture, and again. */
public record RoadmapParameters(
        @Parameter(
                meaning = "when the firm goes through it: none, fixed (once), calendar (every interval), triggered"
                        + " (below aspiration)",
                initial = "none",
                example = "calendar")
        RoadmapVersion version,

        @Parameter(
                meaning = "time from one round to the next, or the shortest such time",
                unit = "weeks",
                min = 4,
                max = 520,
                initial = "52 weeks")
        Weeks interval,

        @Parameter(
                meaning = "hours of an audit: the more, the more people are asked and the better sales are looked at",
                unit = "hours",
                min = 1,
                max = 2000,
                initial = "24")
        double auditHours,

        @Parameter(
                meaning = "share of usual sales below which the triggered version begins a round",
                unit = "share",
                min = 0,
                max = 2,
                initial = "0.95")
        double aspiration,

        @Parameter(
                meaning = "people of all departments in the steering committee, which alone starts projects",
                unit = "people",
                min = 1,
                max = 12,
                initial = "3")
        int committee,

        @Parameter(
                meaning = "time from one meeting of the committee to the next",
                unit = "weeks",
                min = 1,
                max = 52,
                initial = "4 weeks")
        Weeks committeeMeets,

        @Parameter(
                meaning = "money of each round for bonuses, spent as ideas are launched",
                unit = "currency",
                min = 0,
                max = 1.0e7,
                initial = "1k")
        Money culture,

        @Parameter(
                meaning = "training of each person that each round brings",
                unit = "hours",
                min = 0,
                max = 200,
                initial = "4")
        double training) {

    /** A firm without a roadmap: the declared defaults. */
    public static final RoadmapParameters NONE =
            new RoadmapParameters(RoadmapVersion.NONE, Weeks.of(52), 24, 0.95, 3, Weeks.of(4), Money.of(1000), 4);

    /** Checks every value against its declaration. */
    public RoadmapParameters {
        Declaration.require(
                RoadmapParameters.class,
                version,
                interval,
                auditHours,
                aspiration,
                committee,
                committeeMeets,
                culture,
                training);
    }
}
