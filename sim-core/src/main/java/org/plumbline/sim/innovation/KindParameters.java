package org.plumbline.sim.innovation;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;

/** Ideas that are no products: services, better processes, business models; the shares are of all sparks. */
public record KindParameters(
        @Parameter(meaning = "share of sparks that are services", unit = "share", min = 0, max = 1, initial = "0.1")
        double services,

        @Parameter(
                meaning = "hours to deliver a service against those of a usual sale",
                unit = "factor",
                min = 0.1,
                max = 10,
                initial = "1.5")
        double serviceHours,

        @Parameter(
                meaning = "log quality of a service between people without and with full depth in all domains",
                min = 0,
                max = 10,
                initial = "1")
        double serviceDepth,

        @Parameter(
                meaning = "share of sparks about how things are made",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.332",
                source = "calibrated: docs/model/calibration.md")
        double processes,

        @Parameter(
                meaning = "what the usual process idea saves of unit cost, or of hours a unit",
                unit = "share",
                min = 0,
                max = 0.5,
                initial = "0.00926",
                source = "calibrated: docs/model/calibration.md")
        double processGain,

        @Parameter(
                meaning = "how unequal such savings are (standard deviation of their logarithm)",
                min = 0,
                max = 3,
                initial = "1")
        double processGainSpread,

        @Parameter(
                meaning = "share of process ideas that save hours by capital instead of material",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.4")
        double automation,

        @Parameter(
                meaning = "capital that saving hours takes, in years of what it saves",
                unit = "years",
                min = 0,
                max = 20,
                initial = "1.5")
        double automationCapital,

        @Parameter(
                meaning = "upkeep of such an improvement in a year, of all its outlay",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.1")
        double automationUpkeep,

        @Parameter(
                meaning = "share of sparks about how things are sold",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.03")
        double businessModels,

        @Parameter(
                meaning = "what the usual business model adds to the firm's reach, or to the time customers stay",
                unit = "share",
                min = 0,
                max = 2,
                initial = "0.1")
        double businessModelGain,

        @Parameter(
                meaning = "how unequal business models are (standard deviation of the logarithm of that gain)",
                min = 0,
                max = 3,
                initial = "0.7")
        double businessModelSpread) {

    /** Checks every value against its declaration, and that the shares leave room for each other. */
    public KindParameters {
        Declaration.require(
                KindParameters.class,
                services,
                serviceHours,
                serviceDepth,
                processes,
                processGain,
                processGainSpread,
                automation,
                automationCapital,
                automationUpkeep,
                businessModels,
                businessModelGain,
                businessModelSpread);
        if (services + processes + businessModels > 1) {
            throw new IllegalArgumentException("services is " + services + ", but with processes (" + processes
                    + ") and businessModels (" + businessModels + ") it must not exceed 1");
        }
    }
}
