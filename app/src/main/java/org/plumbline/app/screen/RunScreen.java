package org.plumbline.app.screen;

import java.util.Optional;
import org.plumbline.app.futures.Variant;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.experiments.comparison.Scales;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.scenarios.Scenario;
import org.plumbline.sim.observation.Outcome;
import tools.jackson.databind.node.ObjectNode;

/** The estimates of one strategy. */
public final class RunScreen {
    private RunScreen() {}

    /** The estimates in the form asked for. */
    public static String write(
            String argument, Scenario scenario, Variant variant, Comparison comparison, OutputFormat format) {
        return switch (format) {
            case TABLE -> table(argument, scenario, variant, comparison);
            case JSON -> json(argument, variant, comparison);
            case CSV -> csv(variant, comparison);
        };
    }

    private static String table(String argument, Scenario scenario, Variant variant, Comparison comparison) {
        StringBuilder text = new StringBuilder(Paragraph.of(
                "",
                "",
                scenario.title() + ", " + variant.label() + ": " + comparison.futures() + " futures of "
                        + Scales.horizon(scenario.horizon()) + "."));
        text.append('\n').append(Paragraph.indented(FirmMirror.text(scenario))).append('\n');
        TextTable table =
                new TextTable().text("").number("mean").text("95 % interval").number("n");
        for (Outcome outcome : Outcome.values()) {
            Estimate estimate = comparison.estimate(variant.name(), outcome);
            table.row(
                    Cells.name(outcome, scenario.currency()),
                    Cells.mean(estimate, outcome),
                    Cells.interval(estimate, outcome),
                    String.valueOf(estimate.n()));
        }
        text.append(table.lines());
        text.append('\n')
                .append(Paragraph.labelled(
                        "How sure",
                        "Means with 95 % intervals of the mean. "
                                + ComparisonScreen.limits(scenario, Optional.empty())));
        return text.append(Paragraph.NEXT)
                .append(new CommandText("compare").add(argument))
                .append('\n')
                .toString();
    }

    private static String json(String argument, Variant variant, Comparison comparison) {
        ObjectNode root = Json.document();
        root.put("scenario", argument).put("strategy", variant.name()).put("replications", comparison.futures());
        ObjectNode outcomes = root.putObject("outcomes");
        for (Outcome outcome : Outcome.values()) {
            Json.put(outcomes, outcome.key(), comparison.estimate(variant.name(), outcome));
        }
        return Json.text(root);
    }

    private static String csv(Variant variant, Comparison comparison) {
        CsvText text = new CsvText("strategy", "outcome", "mean", "lower", "upper", "confidence", "n", "method");
        for (Outcome outcome : Outcome.values()) {
            text.cells(variant.name(), outcome.key())
                    .estimate(comparison.estimate(variant.name(), outcome))
                    .end();
        }
        return text.toString();
    }
}
