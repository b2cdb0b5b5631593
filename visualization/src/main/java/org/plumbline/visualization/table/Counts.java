package org.plumbline.visualization.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Counts of futures in words: as whole numbers of 100, with the counts behind. */
public final class Counts {
    private Counts() {}

    /**
     * Counts as whole numbers of 100 that add up to 100, by largest remainder; a count above zero may become 0.
     *
     * @param counts zero or more each, with a positive sum
     */
    public static List<Integer> ofHundred(List<Integer> counts) {
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        if (total <= 0) {
            throw new IllegalArgumentException("counts " + counts + " must have a positive sum");
        }
        List<Integer> whole = new ArrayList<>();
        counts.forEach(count -> whole.add((int) (100L * count / total)));
        int left = 100 - whole.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -(100L * counts.get(i) % total)))
                .limit(left)
                .forEach(i -> whole.set(i, whole.get(i) + 1));
        return List.copyOf(whole);
    }
}
