package org.plumbline.scenarios;

import java.util.List;
import java.util.Locale;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.document.SequenceNode;
import org.plumbline.scenarios.schema.JsonSchema;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.scenarios.validation.LeafText;
import org.plumbline.sim.simulation.Practice;
import org.plumbline.sim.simulation.Practices;

/** A commented scenario file to start from: ten keys of one's own firm, the rest from a bundled case. */
public final class Starter {
    private static final int COMMENT_COLUMN = 26;
    private static final List<String> OWNERS =
            List.of("employees", "sales", "averageSale", "wage", "rent", "cash", "credit");

    private Starter() {}

    /**
     * The text of a starter file.
     *
     * @param caseName the name of a bundled case
     * @throws IllegalArgumentException if there is no such case
     */
    public static String text(String caseName) {
        Scenario scenario = Scenarios.bundled(caseName);
        StringBuilder text = new StringBuilder("# yaml-language-server: $schema=./" + JsonSchema.FILE + "\n");
        text.append("# Your own firm, on the pattern of the case ")
                .append(caseName)
                .append(". Change the numbers, save,\n");
        text.append("# and ask again: plumbline compare THIS-FILE. What is not here is as in the case.\n");
        line(text, "name: " + LeafText.quoted("My " + scenario.title().toLowerCase(Locale.ROOT)), "");
        line(text, "extends: " + caseName, "");
        text.append("firm:\n");
        MappingNode files = scenario.resolution().files();
        for (String key : OWNERS) {
            line(text, "  " + key + ": " + value(files, "firm." + key), meaning("firm." + key, scenario));
        }
        appendMore(text, scenario, files);
        return text.toString();
    }

    private static void appendMore(StringBuilder text, Scenario scenario, MappingNode files) {
        text.append("\n# More to change: take away the # in front of a line, and of the line that names its group.\n");
        text.append("# horizon: ").append(value(files, "horizon")).append('\n');
        text.append("# market:\n");
        for (String key : List.of("turbulence", "purchaseRate")) {
            line(text, "#   " + key + ": " + value(files, "market." + key), meaning("market." + key, scenario));
        }
        text.append("# strategies:\n");
        for (Strategy strategy : scenario.strategies()
                .subList(0, Math.min(2, scenario.strategies().size()))) {
            line(text, "#   " + strategy.name() + ": { alignment: 0.5 }", "all seven levers at once, 0 to 1");
        }
        appendLevers(text, scenario);
        text.append("# Every key there is: plumbline show ")
                .append(scenario.name())
                .append('\n');
    }

    /** What each lever makes people do, at 0, 0.5 and 1, in this firm. */
    private static void appendLevers(StringBuilder text, Scenario scenario) {
        text.append("# levers:\n");
        for (Practice practice : Practices.of(scenario.parameters())) {
            if (practice.path().startsWith("levers.")) {
                String name = practice.path().substring("levers.".length());
                text.append("#   ").append(name).append(": 0.5\n");
                practice.levels()
                        .forEach(level -> text.append("#     at ")
                                .append(level.value())
                                .append(": ")
                                .append(level.sentence())
                                .append('\n'));
            }
        }
    }

    private static void line(StringBuilder text, String code, String comment) {
        text.append(code);
        if (!comment.isEmpty()) {
            text.append(" ".repeat(Math.max(1, COMMENT_COLUMN - code.length())))
                    .append("# ")
                    .append(comment);
        }
        text.append('\n');
    }

    private static String value(MappingNode files, String path) {
        if (files.at(path) instanceof ScalarNode scalar) {
            return scalar.text();
        }
        return files.at(path) instanceof SequenceNode list ? LeafText.flow(list) : "null";
    }

    private static String meaning(String path, Scenario scenario) {
        return ScenarioFormat.format().at(path) instanceof Shape.Leaf leaf
                ? leaf.meaning() + " (" + leaf.unit().replace("currency", scenario.currency()) + ")"
                : "";
    }
}
