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

/** The best of many. */
public final class ChoiceScreen {
    private ChoiceScreen() {}

    /**
     * The choice in the form asked for.
     *
     * @param next the command that looks deeper
     */
    public static String write(
            String argument,
            List<Variant> variants,
            List<String> cautions,
            OutcomeScale scale,
            Selection choice,
            String next,
            OutputFormat format) {
        return switch (format) {
            case TABLE -> table(variants, cautions, scale, choice, next);
            case JSON -> json(argument, variants, cautions, scale, choice);
            case CSV -> csv(variants, scale, choice);
        };
    }

    private static double mean(OutcomeScale scale, Selection choice, int variant) {
        return scale.sign() * choice.means().get(variant);
    }

    private static List<Integer> ranked(Selection choice) {
        return IntStream.range(0, choice.means().size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> i == choice.best() ? 0 : 1)
                        .thenComparing(i -> -choice.replications().get(i))
                        .thenComparing(i -> -choice.means().get(i)))
                .toList();
    }

    private static String table(
            List<Variant> variants, List<String> cautions, OutcomeScale scale, Selection choice, String next) {
        StringBuilder text = new StringBuilder(Paragraph.of(
                "",
                "",
                variants.get(choice.best()).label()
                        + (choice.guaranteed() ? " is the best of " : " has the best mean so far of ") + variants.size()
                        + " on "
                        + scale.outcome().phrase() + " over " + scale.horizon() + ". " + choice.statement()));
        cautions.forEach(caution -> text.append(Paragraph.of(caution)));
        text.append('\n');
        TextTable table = new TextTable()
                .text("")
                .number("mean " + scale.outcome().phrase())
                .number("futures");
        for (int i : ranked(choice)) {
            table.row(
                    variants.get(i).label(),
                    scale.amount(mean(scale, choice, i)),
                    String.valueOf(choice.replications().get(i)));
        }
        text.append(table.lines());
        return text.append('\n')
                .append(Paragraph.of(
                        "",
                        "",
                        choice.runs() + (choice.guaranteed() ? " runs were enough" : " runs did not settle it")
                                + "; equal numbers for all would have taken " + choice.runsOfEqualAllocation() + ": "
                                + choice.saved() + " were saved. Kim and Nelson's procedure on the same futures for"
                                + " all; the smallest difference that matters is " + scale.amount(scale.smallest())
                                + ". Means of strategies dropped early rest on few futures."))
                .append("Next: ")
                .append(next)
                .append('\n')
                .toString();
    }

    private static String json(
            String argument, List<Variant> variants, List<String> cautions, OutcomeScale scale, Selection choice) {
        ObjectNode root = Json.document();
        root.put("scenario", argument)
                .put("outcome", scale.outcome().key())
                .put("best", variants.get(choice.best()).name())
                .put("guaranteed", choice.guaranteed())
                .put("statement", choice.statement())
                .put("runs", choice.runs())
                .put("runsOfEqualAllocation", choice.runsOfEqualAllocation())
                .put("saved", choice.saved());
        cautions.forEach(root.putArray("warnings")::add);
        ArrayNode strategies = root.putArray("strategies");
        for (int i = 0; i < variants.size(); i++) {
            strategies
                    .addObject()
                    .put("name", variants.get(i).name())
                    .put("mean", SignificantDigits.of(mean(scale, choice, i)))
                    .put("replications", choice.replications().get(i));
        }
        return Json.text(root);
    }

    private static String csv(List<Variant> variants, OutcomeScale scale, Selection choice) {
        CsvText text = new CsvText("strategy", "mean", "replications", "best");
        for (int i = 0; i < variants.size(); i++) {
            text.row(
                    variants.get(i).name(),
                    SignificantDigits.text(mean(scale, choice, i)),
                    String.valueOf(choice.replications().get(i)),
                    i == choice.best() ? "yes" : "no");
        }
        return text.toString();
    }
}
