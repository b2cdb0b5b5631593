package org.plumbline.experiments.comparison;

import java.util.List;

/** A tally as whole numbers of 100, seen from the strategy ahead. */
final class CountsInWords {
    private static final int AHEAD = 0;
    private static final int TIES = 1;
    private static final int BEHIND = 2;

    private final Tally tally;
    private final Side side;
    private final List<String> ofHundred;

    CountsInWords(Tally tally, Side side) {
        this.tally = tally;
        this.side = side;
        this.ofHundred = Words.ofHundred(List.of(tally.better(side), tally.ties(), tally.better(side.other())));
    }

    /** "74 of 100". */
    String ahead() {
        return ofHundred.get(AHEAD) + " of 100";
    }

    /** " (148 of 200)", the counts behind the numbers of 100; nothing where they are the same. */
    String evidence() {
        return tally.futures() == 100
                ? ""
                : " (" + Words.whole(tally.better(side)) + " of " + Words.whole(tally.futures()) + ")";
    }

    /** "24". */
    String behind() {
        return ofHundred.get(BEHIND);
    }

    /** ", equal in 2"; nothing without ties. */
    String ties() {
        return tally.ties() == 0 ? "" : ", equal in " + ofHundred.get(TIES);
    }

    /** The share of all futures, ties included, in which the strategy ahead is better. */
    double shareOfAll() {
        return (double) tally.better(side) / tally.futures();
    }
}
