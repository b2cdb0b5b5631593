package org.plumbline.app.screen;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.app.futures.Variant;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.experiments.comparison.OutcomeScale;
import org.plumbline.experiments.selection.Selection;
import org.plumbline.experiments.statistics.SignificantDigits;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The best of many.
 *
 * @param argument the scenario as it was named on the command line
 * @param variants what was to choose among, in the order of the choice's numbers
 * @param scale the outcome that decided, and the smallest difference that matters
 * @param choice what was chosen
 * @param next the command that looks on
 */
public record ChoiceScreen(String argument, List<Variant> variants, OutcomeScale scale, Selection choice, String next) {
    /** Copies the list. */
    public ChoiceScreen {
        variants = List.copyOf(variants);
    }

    /** The choice in the form asked for. */
    public String write(OutputFormat format) {
        return switch (format) {
            case TABLE -> verdict() + "\n" + table().lines() + "\n" + effort() + "Next: " + next + "\n";
            case JSON -> json();
            case CSV -> csv();
        };
    }

    private double mean(int variant) {
        return scale.sign() * choice.means().get(variant);
    }

    /** The best first, then those that stayed longest. */
    private List<Integer> ranked() {
        return IntStream.range(0, choice.means().size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> i == choice.best() ? 0 : 1)
                        .thenComparing(i -> -choice.replications().get(i))
                        .thenComparing(i -> -choice.means().get(i)))
                .toList();
    }

    private String verdict() {
        return Paragraph.of(
                "",
                "",
                variants.get(choice.best()).label()
                        + (choice.guaranteed() ? " is the best of " : " has the best mean so far of ") + variants.size()
                        + " on "
                        + scale.outcome().phrase() + " over " + scale.horizon() + ". " + choice.statement());
    }

    private TextTable table() {
        TextTable table = new TextTable()
                .text("")
                .number("mean " + scale.outcome().phrase())
                .number("futures");
        for (int i : ranked()) {
            table.row(
                    variants.get(i).label(),
                    scale.amount(mean(i)),
                    String.valueOf(choice.replications().get(i)));
        }
        return table;
    }

    private String effort() {
        return Paragraph.of(
                "",
                "",
                choice.runs() + (choice.guaranteed() ? " runs were enough" : " runs did not settle it")
                        + "; equal numbers for all would have taken " + choice.runsOfEqualAllocation() + ": "
                        + choice.saved() + " were saved. Kim and Nelson's procedure on the same futures for"
                        + " all; the smallest difference that matters is " + scale.amount(scale.smallest())
                        + ". Means of strategies dropped early rest on few futures.");
    }

    private String json() {
        ObjectNode root = Json.document();
        root.put("scenario", argument)
                .put("outcome", scale.outcome().key())
                .put("best", variants.get(choice.best()).name())
                .put("guaranteed", choice.guaranteed())
                .put("statement", choice.statement())
                .put("runs", choice.runs())
                .put("runsOfEqualAllocation", choice.runsOfEqualAllocation())
                .put("saved", choice.saved());
        ArrayNode strategies = root.putArray("strategies");
        for (int i = 0; i < variants.size(); i++) {
            strategies
                    .addObject()
                    .put("name", variants.get(i).name())
                    .put("mean", SignificantDigits.of(mean(i)))
                    .put("replications", choice.replications().get(i));
        }
        return Json.text(root);
    }

    private String csv() {
        CsvText text = new CsvText("strategy", "mean", "replications", "best");
        for (int i = 0; i < variants.size(); i++) {
            text.row(
                    variants.get(i).name(),
                    SignificantDigits.text(mean(i)),
                    String.valueOf(choice.replications().get(i)),
                    i == choice.best() ? "yes" : "no");
        }
        return text.toString();
    }
}
