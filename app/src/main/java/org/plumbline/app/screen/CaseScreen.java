package org.plumbline.app.screen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.scenarios.Strategy;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The bundled cases for people. */
public final class CaseScreen {
    private CaseScreen() {}

    /** All cases in the form asked for: a line and a question each for people, with title and strategies for programs. */
    public static String list(List<String> names, OutputFormat format) {
        return switch (format) {
            case TABLE -> table(names);
            case JSON -> json(names);
            case CSV -> csv(names);
        };
    }

    private static String json(List<String> names) {
        ObjectNode root = Json.document();
        ArrayNode array = root.putArray("cases");
        for (String name : names) {
            Scenario scenario = Scenarios.open(name);
            ArrayNode strategies = array.addObject()
                    .put("name", name)
                    .put("title", scenario.title())
                    .put("question", scenario.question())
                    .putArray("strategies");
            scenario.strategies().forEach(strategy -> strategies.add(strategy.name()));
        }
        return Json.text(root);
    }

    private static String csv(List<String> names) {
        CsvText text = new CsvText("name", "title", "question", "strategies");
        for (String name : names) {
            Scenario scenario = Scenarios.open(name);
            text.row(
                    name,
                    scenario.title(),
                    scenario.question(),
                    scenario.strategies().stream().map(Strategy::name).collect(Collectors.joining(" ")));
        }
        return text.toString();
    }

    private static String table(List<String> names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(Paragraph.of(
                    String.format(Locale.ROOT, "%-18s", name),
                    " ".repeat(18),
                    Scenarios.open(name).question()));
        }
        return text.append("\nNext: plumbline cases ")
                .append(names.get(0))
                .append('\n')
                .toString();
    }
}
