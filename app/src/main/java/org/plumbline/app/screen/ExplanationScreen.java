package org.plumbline.app.screen;

import java.util.List;
import java.util.Locale;
import org.plumbline.app.explain.Explanation;
import org.plumbline.app.explain.Topic;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Explanations for people and for programs. */
public final class ExplanationScreen {
    private static final String INDENT = " ".repeat(12);

    private ExplanationScreen() {}

    /** One explanation within the width of the terminal. */
    public static String text(Explanation explanation) {
        StringBuilder text = new StringBuilder(Paragraph.of("", "", explanation.name() + ", " + explanation.kind()));
        explanation.meaning().forEach(paragraph -> text.append('\n').append(Paragraph.indented(paragraph)));
        if (!explanation.facts().isEmpty()) {
            text.append('\n');
        }
        explanation.facts().forEach((word, fact) -> text.append(fact(word, fact)));
        if (!explanation.example().isEmpty()) {
            text.append('\n').append(example(explanation.example()));
        }
        return text.toString();
    }

    private static String fact(String word, String fact) {
        return Paragraph.of(String.format(Locale.ROOT, "  %-9s ", word), INDENT, fact);
    }

    /** An example keeps its spaces where it fits on a line. */
    private static String example(String example) {
        String line = "  Example   " + example;
        return line.length() <= Paragraph.WIDTH ? line + "\n" : fact("Example", example);
    }

    /** What can be explained, with a few names of each kind. */
    public static String overview(List<Topic> topics) {
        int shown = 5;
        StringBuilder text = new StringBuilder("What can be explained\n\n");
        for (Topic topic : topics) {
            List<String> names = topic.names();
            String few = String.join(", ", names.subList(0, Math.min(shown, names.size())));
            String more = names.size() > shown ? " and " + (names.size() - shown) + " more" : "";
            text.append(Paragraph.of("  " + topic.plural() + ": ", "    ", few + more));
        }
        return text.append("\nNext: plumbline explain levers.clarity\n").toString();
    }

    /** Explanations as JSON. */
    public static String json(List<Explanation> explanations) {
        ObjectNode root = Json.document();
        ArrayNode all = root.putArray("explanations");
        for (Explanation explanation : explanations) {
            ObjectNode one = all.addObject().put("name", explanation.name()).put("kind", explanation.kind());
            one.put("meaning", String.join("\n", explanation.meaning()));
            ObjectNode facts = one.putObject("facts");
            explanation.facts().forEach(facts::put);
            one.put("example", explanation.example());
        }
        return Json.text(root);
    }
}
