package org.plumbline.app.screen;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.experiments.comparison.Contrast;
import org.plumbline.experiments.comparison.ContrastFamily;
import org.plumbline.sim.observation.Outcome;

/** A comparison as CSV: a row for each pair and outcome. */
public final class ComparisonTable {
    private ComparisonTable() {}

    /** The contrasts of a comparison, with a header line. */
    public static String csv(Comparison comparison) {
        CsvText text = new CsvText(
                "a",
                "b",
                "outcome",
                "mean",
                "lower",
                "upper",
                "confidence",
                "n",
                "method",
                "aBetter",
                "ties",
                "bBetter",
                "verdict",
                "ahead",
                "p",
                "holm");
        List<ContrastFamily> families = families(comparison);
        for (int pair = 0; pair < comparison.pairs().size(); pair++) {
            for (ContrastFamily family : families) {
                add(text, family.contrasts().get(pair), family.holm().get(pair));
            }
        }
        return text.toString();
    }

    /** All pairs, outcome by outcome: each outcome is a family of tests of its own. */
    static List<ContrastFamily> families(Comparison comparison) {
        return Arrays.stream(Outcome.values()).map(comparison::family).toList();
    }

    private static void add(CsvText text, Contrast contrast, OptionalDouble holm) {
        text.cells(contrast.a(), contrast.b(), contrast.outcome().key())
                .estimate(contrast.difference())
                .cells(
                        String.valueOf(contrast.aBetter()),
                        String.valueOf(contrast.ties()),
                        String.valueOf(contrast.bBetter()),
                        contrast.verdict().label(),
                        contrast.ahead())
                .cell(contrast.pValue())
                .cell(holm)
                .end();
    }
}
