package org.plumbline.experiments.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Several contrasts judged together: a family that is fixed before the runs. */
public final class Family {
    private Family() {}

    /**
     * Holm's adjusted p-values in the order given: with p sorted ascending, p(i) becomes the largest of min(1, (m - j +
     * 1) p(j)) over j up to i. An undefined p-value stays undefined and counts in m all the same, since the family was
     * declared.
     *
     * @throws IllegalArgumentException if a p-value lies outside [0, 1]
     */
    public static List<OptionalDouble> holm(List<OptionalDouble> pValues) {
        int m = pValues.size();
        List<Integer> ascending = IntStream.range(0, m)
                .filter(i -> pValues.get(i).isPresent())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> defined(pValues.get(i))))
                .toList();
        List<OptionalDouble> adjusted = new ArrayList<>(Collections.nCopies(m, OptionalDouble.empty()));
        double largest = 0;
        for (int j = 0; j < ascending.size(); j++) {
            int place = ascending.get(j);
            largest = Math.max(largest, Math.min(1, (m - j) * defined(pValues.get(place))));
            adjusted.set(place, OptionalDouble.of(largest));
        }
        return List.copyOf(adjusted);
    }

    /**
     * The confidence that each of several intervals needs so that all hold at once (Bonferroni): 1 - (1 - c) / m.
     *
     * @param confidence c, in (0, 1)
     * @param intervals m, at least 1
     */
    public static double simultaneousConfidence(double confidence, int intervals) {
        if (!(confidence > 0 && confidence < 1) || intervals < 1) {
            throw new IllegalArgumentException("confidence (" + confidence
                    + ") must lie between 0 and 1, and intervals (" + intervals + ") be at least 1");
        }
        return 1 - (1 - confidence) / intervals;
    }

    private static double defined(OptionalDouble pValue) {
        double p = pValue.orElseThrow();
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p-value (" + p + ") must lie in [0, 1]");
        }
        return p;
    }
}
