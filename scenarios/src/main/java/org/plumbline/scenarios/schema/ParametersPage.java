package org.plumbline.scenarios.schema;

import java.util.List;

/** The reference page of everything a scenario file may contain, made from its format. */
public final class ParametersPage {
    private static final String START = """
            # Parameters of scenario files

            This page is made from the declarations in the code; a test fails when it is stale. What is not in a file
            has its default. Numbers take a dot for decimals, `k` or `M`, and a unit after a space; durations need one.
            `null` goes back to the default. Shares run from 0 to 1.
            """;

    private final StringBuilder text = new StringBuilder(START.stripIndent());

    private ParametersPage() {}

    /** The page in Markdown, lines ending with LF. */
    public static String text() {
        ParametersPage page = new ParametersPage();
        page.addGroup("The file", ScenarioFormat.format(), "");
        ScenarioFormat.format().keys().forEach(page::addNested);
        return page.text.toString();
    }

    private void addNested(String path, Shape shape) {
        if (shape instanceof Shape.Group group) {
            addGroup("`" + path + "`", group, path);
            group.keys().forEach((key, inner) -> addNested(path + "." + key, inner));
        } else if (shape instanceof Shape.Items items && items.item() instanceof Shape.Group group) {
            addGroup("Entries of `" + path + "`", group, path);
        } else if (shape instanceof Shape.Named named && named.item() instanceof Shape.Group group) {
            addGroup("Entries of `" + path + "`", group, path);
        }
    }

    private void addGroup(String title, Shape.Group group, String path) {
        if (path.endsWith("matters")) {
            return;
        }
        text.append("\n## ")
                .append(title)
                .append("\n\n")
                .append(sentence(group.meaning()))
                .append("\n\n");
        text.append("| key | meaning | unit | range | default | source of the default |\n|---|---|---|---|---|---|\n");
        group.keys().forEach(this::addRow);
    }

    private static String sentence(String meaning) {
        return Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1) + ".";
    }

    private void addRow(String key, Shape shape) {
        Shape.Leaf leaf = shape instanceof Shape.Leaf single ? single : Shape.Leaf.of(ValueType.ANY, shape.meaning());
        row(
                "`" + key + "`",
                leaf.meaning(),
                leaf.unit(),
                leaf.options().isEmpty() ? leaf.range() : String.join(", ", shortened(leaf)),
                leaf.initial().isEmpty() ? "" : "`" + leaf.initial() + "`",
                leaf.source());
    }

    private static List<String> shortened(Shape.Leaf leaf) {
        int most = 12;
        return leaf.options().size() <= most ? leaf.options() : List.of("any outcome");
    }

    private void row(String... cells) {
        for (String cell : cells) {
            text.append("| ").append(cell.replace("|", "\\|")).append(' ');
        }
        text.append("|\n");
    }
}
