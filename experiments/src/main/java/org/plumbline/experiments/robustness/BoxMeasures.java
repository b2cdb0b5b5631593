package org.plumbline.experiments.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How well a box separates the cases of interest.
 *
 * @param box the box
 * @param cases number of cases
 * @param interesting number of cases of interest
 * @param inside cases inside
 * @param hits cases of interest inside
 */
public record BoxMeasures(Box box, int cases, int interesting, int inside, int hits) {
    /** The measures of a box on some cases, which need not be those it was found on. */
    public static BoxMeasures of(Box box, Cases cases) {
        int[] rows = cases.inside(box);
        return new BoxMeasures(box, cases.size(), cases.interesting(), rows.length, cases.interesting(rows));
    }

    /** The share of the cases of interest that are inside; empty if there are none. */
    public OptionalDouble coverage() {
        return share(hits, interesting);
    }

    /** The share of the cases inside that are of interest; empty if none is inside. */
    public OptionalDouble density() {
        return share(hits, inside);
    }

    /** The share of all cases that are inside. */
    public double mass() {
        return inside / (double) cases;
    }

    /**
     * How probable it is that a limit separates so well by chance: P(X >= hits), X binomial over the cases inside, at the
     * density that the box would have without this limit (Bryant and Lempert 2010).
     */
    public List<LimitSignificance> significance(Cases data) {
        List<LimitSignificance> tests = new ArrayList<>();
        for (int j = 0; j < box.limits().size(); j++) {
            Limits limits = box.limits().get(j);
            if (limits.hasLower()) {
                Box without = box.with(j, limits.withLower(Double.NEGATIVE_INFINITY));
                tests.add(new LimitSignificance(j, true, quasiP(BoxMeasures.of(without, data))));
            }
            if (limits.hasUpper()) {
                Box without = box.with(j, limits.withUpper(Double.POSITIVE_INFINITY));
                tests.add(new LimitSignificance(j, false, quasiP(BoxMeasures.of(without, data))));
            }
        }
        return tests;
    }

    private double quasiP(BoxMeasures without) {
        if (inside == 0 || without.hits == without.inside) {
            return 1;
        }
        return BinomialDistribution.of(inside, without.hits / (double) without.inside)
                .survivalProbability(hits - 1);
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / (double) whole);
    }
}
