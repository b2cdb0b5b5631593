package org.plumbline.experiments.analysis;

import java.util.List;
import org.plumbline.experiments.comparison.Contrast;
import org.plumbline.experiments.comparison.ContrastFamily;

/** A table with a row for each contrast of a family. */
final class ContrastTable {
    private ContrastTable() {}

    /**
     * The table: where a contrast is, what can be said of it, and its p-value adjusted for the number of rows.
     *
     * @param columns what tells where a contrast is
     * @param places the cells of these columns, a list for each contrast
     */
    static AnswerTable of(String name, List<String> columns, List<List<String>> places, List<Contrast> contrasts) {
        ContrastFamily family = ContrastFamily.of(contrasts);
        AnswerTable.Rows rows = AnswerTable.columns(
                name,
                AnswerTable.join(
                        columns,
                        List.of("a", "b"),
                        AnswerTable.estimate("difference"),
                        List.of("aBetter", "ties", "bBetter", "verdict", "ahead", "p", "holm")));
        for (int i = 0; i < contrasts.size(); i++) {
            Contrast c = contrasts.get(i);
            rows.add(
                    places.get(i),
                    c.a(),
                    c.b(),
                    c.difference(),
                    c.aBetter(),
                    c.ties(),
                    c.bBetter(),
                    c.verdict().label(),
                    c.ahead(),
                    c.pValue(),
                    family.holm().get(i));
        }
        return rows.table();
    }
}
