package org.plumbline.app.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.scenarios.ResolvedRow;
import org.plumbline.scenarios.ResolvedView;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.Strategy;
import org.plumbline.sim.market.AxisParameters;
import org.plumbline.sim.market.SegmentParameters;
import org.plumbline.sim.quantity.Point;

/** A bundled case on one page, for a class: story, question, strategies, customers, numbers with sources, what is left out. */
public final class CaseHandout {
    /** What somebody of the trade would ask first. */
    private static final List<String> KEY_NUMBERS = List.of(
            "firm.employees",
            "firm.sales",
            "firm.averageSale",
            "firm.wage",
            "firm.variableCost",
            "firm.cash",
            "firm.credit",
            "market.purchaseRate",
            "market.turbulence",
            "people.leavers",
            "innovation.developmentCost",
            "background.rivals");

    /** Within this distance of the middle, a segment leans to neither end of an axis. */
    private static final double MIDDLE = 0.15;

    private final Scenario scenario;
    private final StringBuilder text = new StringBuilder();

    private CaseHandout(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The page of a case. */
    public static String text(String name, Scenario scenario) {
        CaseHandout handout = new CaseHandout(scenario);
        handout.text.append(scenario.title()).append("\n\n");
        handout.text.append(Paragraph.of("", "", scenario.story())).append('\n');
        handout.text.append(Paragraph.of("Question  ", " ".repeat(10), scenario.question()));
        handout.appendStrategies();
        handout.appendCustomers();
        handout.appendNumbers();
        handout.text.append("\nLeft out\n");
        scenario.leavesOut().forEach(left -> handout.text.append(Paragraph.of("  - ", "    ", left)));
        return handout.text
                .append("\nNext: plumbline compare ")
                .append(name)
                .append('\n')
                .toString();
    }

    private void appendStrategies() {
        text.append("\nStrategies\n");
        for (Strategy strategy : scenario.strategies()) {
            text.append(Paragraph.of("  " + strategy.name() + ": ", "    ", strategy.description()));
        }
    }

    private void appendCustomers() {
        text.append("\nCustomers, on a map of two axes\n");
        for (AxisParameters axis : scenario.axes()) {
            text.append(Paragraph.indented("from " + axis.low() + " to " + axis.high()));
        }
        for (SegmentParameters segment : scenario.segments()) {
            String label = segment.label().isEmpty() ? segment.name() : segment.label();
            text.append(Paragraph.of(
                    "  " + label + ", " + Math.round(100 * segment.share()) + " of 100: ",
                    "    ",
                    segment.description() + " " + where(segment.centre())));
        }
    }

    private String where(Point centre) {
        List<AxisParameters> axes = scenario.axes();
        if (axes.size() < 2) {
            return "";
        }
        List<String> words = new ArrayList<>();
        words.add(word(axes.get(0), centre.x()));
        words.add(word(axes.get(1), centre.y()));
        words.removeIf(String::isEmpty);
        return words.isEmpty() ? "(in the middle)" : "(" + String.join("; ", words) + ")";
    }

    private static String word(AxisParameters axis, double position) {
        return Math.abs(position) < MIDDLE ? "" : position < 0 ? axis.low() : axis.high();
    }

    private void appendNumbers() {
        text.append("\nKey numbers, and where they come from\n");
        for (ResolvedRow row : ResolvedView.rows(scenario)) {
            if (KEY_NUMBERS.contains(row.path())) {
                boolean said = row.unit().isEmpty() || row.value().endsWith(" " + row.unit());
                String value = row.value() + (said ? "" : " " + row.unit());
                text.append(Paragraph.of(
                        String.format(Locale.ROOT, "  %-27s", row.path()),
                        " ".repeat(29),
                        value + ": " + row.source()));
            }
        }
    }
}
