package org.plumbline.sim.firm;

import org.jspecify.annotations.Nullable;
import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;

/** The firm in question, as it stands at the start. */
public record FirmParameters(
        @Parameter(
                meaning = "people who work in the firm, the owner among them",
                unit = "people",
                min = 1,
                max = 500,
                initial = "12")
        int employees,

        @Parameter(
                meaning = "sales in the year before the start",
                unit = "currency per year",
                min = 1000,
                max = 1.0e10,
                initial = "1.2M",
                example = "540k")
        Money sales,

        @Parameter(
                meaning = "money that one purchase brings on average",
                unit = "currency",
                min = 0.01,
                max = 1.0e8,
                initial = "100",
                example = "5.50")
        Money averageSale,

        @Parameter(
                meaning = "cost of one person in a year, the owner's own wage included",
                unit = "currency per year",
                min = 0,
                max = 1.0e6,
                initial = "44k")
        Money wage,

        @Parameter(meaning = "rent of a year", unit = "currency per year", min = 0, max = 1.0e9, initial = "30k")
        Money rent,

        @Parameter(
                meaning = "other fixed cost of a year beside wages and rent, at the staff of the start; it grows with"
                        + " staff",
                unit = "currency per year",
                min = 0,
                max = 1.0e9,
                initial = "30k")
        Money otherFixed,

        @Parameter(
                meaning = "share of the price that goes into material and the like",
                unit = "share",
                min = 0,
                max = 0.95,
                initial = "0.4")
        double variableCost,

        @Parameter(
                meaning = "money in the bank at the start",
                unit = "currency",
                min = 0,
                max = 1.0e10,
                initial = "150k",
                example = "60k")
        Money cash,

        @Parameter(
                meaning = "how far the bank lets the account go below zero",
                unit = "currency",
                min = 0,
                max = 1.0e10,
                initial = "60k")
        Money credit,

        @Parameter(
                meaning = "working capacity over what the sales at the start need",
                unit = "factor",
                min = 1,
                max = 5,
                initial = "1.2",
                source = "prototype of the daily business")
        double capacityReserve,

        @Parameter(
                meaning =
                        "share of the staff of the start whose number does not follow orders, since they build what is"
                                + " to be sold later",
                unit = "share",
                min = 0,
                max = 0.9,
                initial = "0",
                example = "0.6")
        double developmentShare,

        @Parameter(
                meaning =
                        "complementary assets: distribution, service, standing with the trade, which decide how many a"
                                + " launch reaches (0.5 is usual)",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.5")
        double complementaryAssets,

        @Parameter(
                meaning = "what the firm wants to stand for: a place on the map, or a segment's name; without it the"
                        + " middle of all customers",
                unit = "map units",
                initial = "none",
                example = "[-0.3, 0.6]")
        @Nullable
        Point vision) {

    /** Checks every value against its declaration, and that there is money to begin with. */
    public FirmParameters {
        Declaration.require(
                FirmParameters.class,
                employees,
                sales,
                averageSale,
                wage,
                rent,
                otherFixed,
                variableCost,
                cash,
                credit,
                capacityReserve,
                developmentShare,
                complementaryAssets,
                vision);
    }

    /** Sales less material, wages, rent and other fixed cost, as a share of sales, in the year before the start. */
    public double margin() {
        double costs = variableCost * sales.units() + employees * wage.units() + rent.units() + otherFixed.units();
        return 1 - costs / sales.units();
    }
}
