package org.plumbline.app.screen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.futures.Variant;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.experiments.statistics.SignificantDigits;
import org.plumbline.scenarios.Scenario;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.RunResult;
import org.plumbline.visualization.story.Diary;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One future as people read it. */
public final class StoryScreen {
    private static final String INDENT = " ".repeat(11);

    private StoryScreen() {}

    /** A diary as rows for programs: the week, counted from the start, the idea if it is about one, and the sentence. */
    public static String rows(@Nullable Integer idea, List<Diary.Line> lines, OutputFormat format) {
        List<Diary.Line> told =
                lines.stream().filter(line -> isAbout(line, idea)).toList();
        return format == OutputFormat.JSON ? json(told) : csv(told);
    }

    private static String json(List<Diary.Line> lines) {
        ObjectNode root = Json.document();
        ArrayNode array = root.putArray("lines");
        for (Diary.Line line : lines) {
            ObjectNode node = array.addObject().put("week", SignificantDigits.of(line.week()));
            line.idea().ifPresent(number -> node.put("idea", number));
            node.put("text", line.text());
        }
        return Json.text(root);
    }

    private static String csv(List<Diary.Line> lines) {
        CsvText text = new CsvText("week", "idea", "text");
        for (Diary.Line line : lines) {
            String idea = line.idea().isPresent() ? Integer.toString(line.idea().getAsInt()) : "";
            text.row(SignificantDigits.text(line.week()), idea, line.text());
        }
        return text.toString();
    }

    private static boolean isAbout(Diary.Line line, @Nullable Integer idea) {
        return idea == null || (line.idea().isPresent() && line.idea().getAsInt() == idea);
    }

    /**
     * The lines of a diary, of one idea or of all, with a head and an end.
     *
     * @param next the command that leads on
     */
    public static String text(
            Scenario scenario,
            Variant variant,
            long replication,
            @Nullable Integer idea,
            List<Diary.Line> lines,
            RunResult result,
            String next) {
        StringBuilder text = new StringBuilder(Paragraph.of(
                "",
                "",
                scenario.title() + ", " + variant.label() + ": future " + replication
                        + ", one of many that might be."));
        text.append('\n');
        int year = 0;
        for (Diary.Line line : lines) {
            if (isAbout(line, idea)) {
                if (line.year() > year) {
                    text.append(year == 0 ? "" : "\n")
                            .append("Year ")
                            .append(line.year())
                            .append('\n');
                    year = line.year();
                }
                text.append(Paragraph.of(
                        String.format(Locale.ROOT, "  week %2d  ", line.weekOfYear()), INDENT, line.text()));
            }
        }
        if (year == 0) {
            text.append(idea == null ? "Nothing happened.\n" : "There is no idea " + idea + " in this future.\n");
        }
        text.append('\n').append(Paragraph.of("", "", end(scenario, result)));
        return text.append("Next: ").append(next).append('\n').toString();
    }

    /** The number of the idea of which most is told, the first of those; empty without any. */
    public static OptionalInt mostTold(List<Diary.Line> lines) {
        Map<Integer, Integer> told = new TreeMap<>();
        lines.forEach(line -> line.idea().ifPresent(number -> told.merge(number, 1, Integer::sum)));
        return told.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(entry -> OptionalInt.of(entry.getKey()))
                .orElseGet(OptionalInt::empty);
    }

    private static String end(Scenario scenario, RunResult result) {
        double profit = result.outcome(Outcome.PROFIT).orElse(0);
        boolean open = result.outcome(Outcome.SURVIVAL).orElse(0) > 0;
        return "After " + result.weeksRun() + " weeks: profit " + Words.money(profit) + " " + scenario.currency()
                + " in all, the firm is " + (open ? "open" : "closed")
                + ". Every sentence is a fact from the run's event log; names are made up.";
    }
}
