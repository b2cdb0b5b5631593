package org.plumbline.app.screen;

import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.experiments.comparison.Contrast;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.SignificantDigits;
import org.plumbline.sim.observation.Outcome;

/** A comparison as CSV: a row for each pair and outcome. */
public final class ComparisonTable {
    private ComparisonTable() {}

    /** The contrasts of a comparison, with a header line. */
    public static String csv(Comparison comparison) {
        StringBuilder text = new StringBuilder(
                "a,b,outcome,mean,lower,upper,confidence,n,method,aBetter,ties,bBetter," + "verdict,ahead\n");
        comparison.pairs().forEach(pair -> {
            for (Outcome outcome : Outcome.values()) {
                text.append(row(comparison.contrast(pair.get(0), pair.get(1), outcome)));
            }
        });
        return text.toString();
    }

    private static String row(Contrast contrast) {
        return quoted(contrast.a()) + "," + quoted(contrast.b()) + ","
                + contrast.outcome().key() + ","
                + estimate(contrast.difference()) + "," + contrast.aBetter() + "," + contrast.ties() + ","
                + contrast.bBetter() + "," + contrast.verdict().label() + "," + quoted(contrast.ahead()) + "\n";
    }

    /** An estimate as six cells, empty where it is undefined. */
    static String estimate(Estimate estimate) {
        return Cells.ends(estimate) + "," + SignificantDigits.text(estimate.confidence()) + "," + estimate.n() + ","
                + (estimate.status().isOk() ? estimate.method().key() : "undefined");
    }

    static String quoted(String text) {
        return text.contains(",") || text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
