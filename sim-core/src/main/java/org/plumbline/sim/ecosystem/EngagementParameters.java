package org.plumbline.sim.ecosystem;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;

/** How a firm engages with its ecosystem: how many partners, chosen by what, in which role, for how many hours. */
public record EngagementParameters(
        @Parameter(
                meaning = "partners that the firm wants to have",
                unit = "partners",
                min = 0,
                max = 30,
                initial = "0",
                example = "6")
        int links,

        @Parameter(
                meaning = "partners that each other firm wants to have",
                unit = "partners",
                min = 0,
                max = 30,
                initial = "0")
        int rivalLinks,

        @Parameter(
                meaning = "whom the firm asks first: those whose goal is near its vision (alignment), or those who have"
                        + " most to give (opportunity)",
                initial = "opportunity",
                example = "alignment")
        PartnerChoice choice,

        @Parameter(
                meaning = "the part the firm plays: partner (none in particular), technology-provider,"
                        + " platform-orchestrator, knowledge-broker, market-connector, or as-it-fits",
                initial = "partner",
                example = "platform-orchestrator")
        EcosystemRole role,

        @Parameter(
                meaning = "time from one round of the six steps to the next",
                unit = "weeks",
                min = 13,
                max = 520,
                initial = "26 weeks")
        Weeks round,

        @Parameter(meaning = "working time of each of the six steps", unit = "hours", min = 0, max = 400, initial = "8")
        double stepHours,

        @Parameter(
                meaning = "working time of coming to terms with one partner",
                unit = "hours",
                min = 0,
                max = 400,
                initial = "16")
        double contractHours,

        @Parameter(
                meaning = "outlay for coming to terms with one partner",
                unit = "currency",
                min = 0,
                max = 1.0e6,
                initial = "1k")
        Money contractCost,

        @Parameter(
                meaning = "working time that each tie takes",
                unit = "hours a week",
                min = 0,
                max = 80,
                initial = "1")
        double tieHours,

        @Parameter(
                meaning = "how far the firm takes part in the making of rules and standards; 1 takes 40 hours a round",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.2")
        double participation,

        @Parameter(
                meaning = "fairs and meetings that somebody of the firm goes to",
                unit = "per year",
                min = 0,
                max = 52,
                initial = "2")
        double events,

        @Parameter(meaning = "working time of one such event", unit = "hours", min = 0, max = 200, initial = "8")
        double eventHours,

        @Parameter(meaning = "outlay for one such event", unit = "currency", min = 0, max = 1.0e6, initial = "300")
        Money eventCost,

        @Parameter(
                meaning = "dues of a year in a consortium whose members share what they have written down; 0 stays out",
                unit = "currency per year",
                min = 0,
                max = 1.0e7,
                initial = "0",
                example = "3k")
        Money dues,

        @Parameter(
                meaning = "applications for public funds, made together with partners",
                unit = "per year",
                min = 0,
                max = 12,
                initial = "0",
                example = "1")
        double applications,

        @Parameter(meaning = "working time of one application", unit = "hours", min = 0, max = 1000, initial = "60")
        double applicationHours) {

    /** Checks every value against its declaration. */
    public EngagementParameters {
        Declaration.require(
                EngagementParameters.class,
                links,
                rivalLinks,
                choice,
                role,
                round,
                stepHours,
                contractHours,
                contractCost,
                tieHours,
                participation,
                events,
                eventHours,
                eventCost,
                dues,
                applications,
                applicationHours);
    }
}
