package org.plumbline.sim.market;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.quantity.Point;

/** One group of customers with similar tastes. */
public record SegmentParameters(
        @Parameter(meaning = "the segment's name, in kebab-case", initial = "required", example = "regulars")
        String name,

        @Parameter(meaning = "how charts and sentences call it", initial = "", example = "regulars")
        String label,

        @Parameter(meaning = "who they are, in a sentence", initial = "")
        String description,

        @Parameter(meaning = "where their tastes centre on the map", unit = "map units", initial = "[0, 0]")
        Point centre,

        @Parameter(meaning = "their share of all customers", unit = "share", min = 0.001, max = 1, initial = "1")
        double share,

        @Parameter(
                meaning = "how far tastes within the segment differ (standard deviation)",
                unit = "map units",
                min = 0,
                max = 2,
                initial = "0.3")
        double spread,

        @Parameter(meaning = "where the centre moves in a year", unit = "map units per year", initial = "[0, 0]")
        Point trend,

        @Parameter(
                meaning = "sudden moves of the centre in a year",
                unit = "per year",
                min = 0,
                max = 12,
                initial = "0")
        double shockRate,

        @Parameter(meaning = "how far a sudden move goes", unit = "map units", min = 0, max = 2, initial = "0")
        double shockSize) {

    /** Checks every value against its declaration. */
    public SegmentParameters {
        Declaration.require(
                SegmentParameters.class, name, label, description, centre, share, spread, trend, shockRate, shockSize);
    }
}
