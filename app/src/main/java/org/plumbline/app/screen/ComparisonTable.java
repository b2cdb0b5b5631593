package org.plumbline.app.screen;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.experiments.comparison.Contrast;
import org.plumbline.experiments.comparison.ContrastFamily;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.SignificantDigits;
import org.plumbline.sim.observation.Outcome;

/** A comparison as CSV: a row for each pair and outcome. */
public final class ComparisonTable {
    private ComparisonTable() {}

    /** The contrasts of a comparison, with a header line. */
    public static String csv(Comparison comparison) {
        StringBuilder text = new StringBuilder(
                "a,b,outcome,mean,lower,upper,confidence,n,method,aBetter,ties,bBetter,verdict,ahead,p,holm\n");
        Map<Outcome, ContrastFamily> families = families(comparison);
        for (int pair = 0; pair < comparison.pairs().size(); pair++) {
            for (Outcome outcome : Outcome.values()) {
                ContrastFamily family = Objects.requireNonNull(families.get(outcome));
                text.append(row(family.contrasts().get(pair), family.holm().get(pair)));
            }
        }
        return text.toString();
    }

    /** All pairs, outcome by outcome: each outcome is a family of tests of its own. */
    static Map<Outcome, ContrastFamily> families(Comparison comparison) {
        Map<Outcome, ContrastFamily> families = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            families.put(outcome, comparison.family(outcome));
        }
        return families;
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? SignificantDigits.text(number.getAsDouble()) : "";
    }

    private static String row(Contrast contrast, OptionalDouble holm) {
        return CsvText.cell(contrast.a()) + "," + CsvText.cell(contrast.b()) + ","
                + contrast.outcome().key() + ","
                + estimate(contrast.difference()) + "," + contrast.aBetter() + "," + contrast.ties() + ","
                + contrast.bBetter() + "," + contrast.verdict().label() + "," + CsvText.cell(contrast.ahead()) + ","
                + number(contrast.pValue()) + "," + number(holm) + "\n";
    }

    /** An estimate as six cells, empty where it is undefined. */
    static String estimate(Estimate estimate) {
        return Cells.ends(estimate) + "," + SignificantDigits.text(estimate.confidence()) + "," + estimate.n() + ","
                + (estimate.status().isOk() ? estimate.method().key() : "undefined");
    }
}
