package org.plumbline.sim.ecosystem;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;

/** Trust, rules and what goes wrong between firm and partners. */
public record GovernanceParameters(
        @Parameter(meaning = "trust at the beginning of a tie", unit = "share", min = 0, max = 1, initial = "0.5")
        double trust,

        @Parameter(
                meaning = "how closely things are laid down: less leaks and fewer disputes, slower decisions",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.5")
        double formality,

        @Parameter(
                meaning = "weeks that the start of a joint project waits for everybody's consent, at full formality",
                unit = "weeks",
                min = 0,
                max = 104,
                initial = "6 weeks")
        Weeks decisionDelay,

        @Parameter(
                meaning = "secrets that reach a rival through a tie without trust and rules",
                unit = "per year",
                min = 0,
                max = 12,
                initial = "0.2")
        double leakage,

        @Parameter(
                meaning = "disputes in a tie without trust and rules",
                unit = "per year",
                min = 0,
                max = 12,
                initial = "0.5")
        double disputes,

        @Parameter(
                meaning = "working time that a dispute takes of the firm",
                unit = "hours",
                min = 0,
                max = 400,
                initial = "16")
        double disputeHours,

        @Parameter(
                meaning = "usual time until a licence is granted that a newcomer needs before its first launch; 0 needs"
                        + " none",
                unit = "weeks",
                min = 0,
                max = 520,
                initial = "0 weeks",
                example = "40 weeks")
        Weeks licenceTime,

        @Parameter(
                meaning = "fee and advice for the licence",
                unit = "currency",
                min = 0,
                max = 1.0e8,
                initial = "0",
                example = "100k")
        Money licenceFee,

        @Parameter(
                meaning = "changes of the rules or standards of the trade",
                unit = "per year",
                min = 0,
                max = 12,
                initial = "0")
        double ruleChanges,

        @Parameter(
                meaning = "outlay at launch for each map unit that an offering lies away from the standard",
                unit = "currency per map unit",
                min = 0,
                max = 1.0e8,
                initial = "0",
                example = "5k")
        Money complianceCost) {

    /** Checks every value against its declaration. */
    public GovernanceParameters {
        Declaration.require(
                GovernanceParameters.class,
                trust,
                formality,
                decisionDelay,
                leakage,
                disputes,
                disputeHours,
                licenceTime,
                licenceFee,
                ruleChanges,
                complianceCost);
    }
}
