package org.plumbline.sim.observation;

import java.util.List;

/**
 * Values of the focal firm week by week: row w holds the state at the end of week w + 1, in the order of
 * {@link Column}.
 *
 * @param rows one row a week; undefined values are null
 */
public record Series(List<List<Double>> rows) {
    /** No series. */
    public static final Series NONE = new Series(List.of());

    /** What is recorded each week. */
    public enum Column {
        /** Profit since the start, currency. */
        PROFIT("profit"),
        /** Cash, currency. */
        CASH("cash"),
        /** Revenue of the week, currency. */
        REVENUE("revenue"),
        /** People. */
        EMPLOYEES("employees"),
        /** Offerings on sale. */
        OFFERINGS("offerings"),
        /** Projects under way. */
        PROJECTS("projects"),
        /** Launches since the start. */
        LAUNCHES("launches"),
        /** Mean distance of beliefs from the vision, map units. */
        BELIEF_VISION_GAP("beliefVisionGap"),
        /** Fit of the vision. */
        FIT("fit"),
        /** Partners. */
        PARTNERS("partners"),
        /** Share of possible ties around the firm that exist; undefined where no partners are simulated. */
        NETWORK_DENSITY("networkDensity"),
        /** Mean clustering coefficient of that network. */
        CLUSTERING("clustering"),
        /** Mean path length of that network. */
        PATH_LENGTH("pathLength"),
        /** Mean cognitive distance between partners. */
        DIVERSITY("diversity");

        private final String key;

        Column(String key) {
            this.key = key;
        }

        /** The name in tables. */
        public String key() {
            return key;
        }
    }

    /** Copies the rows. */
    public Series {
        rows = List.copyOf(rows);
    }
}
