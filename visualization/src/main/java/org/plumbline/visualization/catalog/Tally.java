package org.plumbline.visualization.catalog;

import java.util.List;
import org.plumbline.experiments.comparison.Words;

/**
 * In how many futures b does better than a, worse, or the same.
 *
 * @param better futures in which b does better
 * @param worse futures in which a does better
 * @param ties futures in which both come out exactly the same
 */
record Tally(int better, int worse, int ties) {
    private static final int HUNDRED = 100;

    static Tally of(List<Double> differences, Measure measure) {
        int better =
                (int) differences.stream().filter(d -> measure.better(d, 0)).count();
        int ties = (int) differences.stream().filter(d -> d == 0).count();
        return new Tally(better, differences.size() - better - ties, ties);
    }

    int futures() {
        return better + worse + ties;
    }

    /** Whether counts are told of 100; below that many futures they are told as they are. */
    boolean ofHundred() {
        return futures() >= HUNDRED;
    }

    /** The counts as they are told, by the rule of the verdicts. */
    private String told(int index) {
        List<Integer> counts = List.of(better, worse, ties);
        return ofHundred()
                ? Words.ofHundred(counts).get(index)
                : counts.get(index).toString();
    }

    String toldBetter() {
        return told(0);
    }

    String toldWorse() {
        return told(1);
    }

    String toldTies() {
        return told(2);
    }

    /** Whether there are ties enough to be told in large letters: one in a hundred. */
    boolean hasManyTies() {
        return HUNDRED * ties >= futures() && ties > 0;
    }

    String base() {
        return String.valueOf(ofHundred() ? HUNDRED : futures());
    }

    /** The count sentence about b. */
    String sentence(String b, Measure measure) {
        String counts = ofHundred() && futures() > HUNDRED
                ? " (" + better + ", " + worse + " and " + ties + " of " + futures() + ")"
                : "";
        return b + " ends " + measure.aheadWord() + " in " + toldBetter() + " of " + base() + " futures, "
                + measure.behindWord() + " in " + toldWorse() + ", equal in " + toldTies() + counts + ".";
    }
}
