package org.plumbline.sim.ecosystem;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.quantity.Money;

/** What firm and partners bear and get together. */
public record SharingParameters(
        @Parameter(
                meaning = "share of a joint project's outlays that the partner bears while it has capital",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.4")
        double costShare,

        @Parameter(
                meaning = "share of what the partner has put into a joint project that it bears itself when the project"
                        + " is dropped; the firm pays back the rest",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.5")
        double failureShare,

        @Parameter(
                meaning = "share of the revenue of a joint offering that goes to the partner",
                unit = "share",
                min = 0,
                max = 0.9,
                initial = "0.15",
                source = "assumed; bank route up to 40 %")
        double revenueShare,

        @Parameter(
                meaning = "chance that a proposal in a joint project comes from the partner and moves it towards the"
                        + " partner's goal",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.3")
        double pull,

        @Parameter(
                meaning =
                        "share of development outlays that infrastructure shared with one partner saves; more partners"
                                + " save less each",
                unit = "share",
                min = 0,
                max = 0.5,
                initial = "0.1")
        double saving,

        @Parameter(
                meaning = "outlay of building something that is shared with one partner, half of it the partner's",
                unit = "currency",
                min = 0,
                max = 1.0e8,
                initial = "10k")
        Money infrastructure,

        @Parameter(
                meaning = "money of one successful application, or of one round of an investor",
                unit = "currency",
                min = 0,
                max = 1.0e8,
                initial = "60k")
        Money funding,

        @Parameter(
                meaning = "chance that an application without partners wins; each partner raises what is missing by a"
                        + " fifth",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.15")
        double fundingChance,

        @Parameter(
                meaning = "share of a year's profit that goes to an investor",
                unit = "share",
                min = 0,
                max = 0.9,
                initial = "0.1")
        double equity,

        @Parameter(
                meaning =
                        "what a partner pays in a month to a platform, for a signal to a broker, or for a contact to a"
                                + " connector",
                unit = "currency",
                min = 0,
                max = 1.0e6,
                initial = "150")
        Money fee,

        @Parameter(
                meaning = "what a partner pays for a finished design block",
                unit = "currency",
                min = 0,
                max = 1.0e7,
                initial = "5k")
        Money blockPrice) {

    /** Checks every value against its declaration. */
    public SharingParameters {
        Declaration.require(
                SharingParameters.class,
                costShare,
                failureShare,
                revenueShare,
                pull,
                saving,
                infrastructure,
                funding,
                fundingChance,
                equity,
                fee,
                blockPrice);
    }
}
