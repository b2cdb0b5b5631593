package org.plumbline.app.screen;

import java.util.List;
import java.util.Locale;
import org.plumbline.experiments.calibration.PatternRow;
import org.plumbline.experiments.calibration.Variation;

/** Which patterns move when something is varied that is not fitted: a table in Markdown. */
public final class VariationsScreen {
    private VariationsScreen() {}

    /**
     * The table.
     *
     * @param variations what was varied, the population as it is first
     * @param tables the patterns under each
     */
    public static String of(List<Variation> variations, List<List<PatternRow>> tables) {
        StringBuilder text = new StringBuilder("| pattern |");
        variations.forEach(
                variation -> text.append(' ').append(variation.name()).append(" |"));
        text.append("\n|---|").append("---|".repeat(variations.size())).append('\n');
        for (int row = 0; row < tables.get(0).size(); row++) {
            PatternRow usual = tables.get(0).get(row);
            text.append("| ").append(usual.published().name()).append(" |");
            for (List<PatternRow> table : tables) {
                text.append(' ').append(cell(usual, table.get(row))).append(" |");
            }
            text.append('\n');
        }
        return text.append(
                        "\nBold: moved beyond chance (two standard errors of the difference). In brackets: not met. Over ")
                .append(tables.get(0).get(0).markets())
                .append(" markets each.\n")
                .toString();
    }

    private static String cell(PatternRow usual, PatternRow varied) {
        if (varied.estimate().isEmpty()) {
            return "undefined";
        }
        String number = String.format(Locale.ROOT, "%.3g", varied.estimate().getAsDouble());
        String judged = varied.verdict() == PatternRow.Verdict.NOT_MET ? "[" + number + "]" : number;
        return Variation.moved(usual, varied) ? "**" + judged + "**" : judged;
    }
}
