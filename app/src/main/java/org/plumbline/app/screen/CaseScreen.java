package org.plumbline.app.screen;

import java.util.List;
import java.util.Locale;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.scenarios.Strategy;
import org.plumbline.sim.market.AxisParameters;
import org.plumbline.sim.market.SegmentParameters;

/** The bundled cases for people. */
public final class CaseScreen {
    private CaseScreen() {}

    /** All cases, a line and a question each. */
    public static String list(List<String> names) {
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

    /** One case as a handout: story, question, strategies, market, numbers with their sources, what is left out. */
    public static String handout(String name, Scenario scenario) {
        StringBuilder text = new StringBuilder(scenario.title() + "\n\n");
        text.append(Paragraph.of("", "", scenario.story())).append('\n');
        text.append(Paragraph.of("", "", "Question: " + scenario.question())).append('\n');
        text.append("Strategies\n");
        for (Strategy strategy : scenario.strategies()) {
            text.append(Paragraph.of("  " + strategy.name() + ": ", "    ", strategy.description()));
        }
        text.append("\nCustomers\n");
        for (SegmentParameters segment : scenario.segments()) {
            text.append(Paragraph.of(
                    "  " + segment.name() + ", " + Math.round(100 * segment.share()) + " of 100: ",
                    "    ",
                    segment.description()));
        }
        for (AxisParameters axis : scenario.axes()) {
            text.append(Paragraph.indented("The map runs from " + axis.low() + " to " + axis.high() + "."));
        }
        text.append('\n')
                .append(Paragraph.of("", "", FirmMirror.text(scenario)))
                .append("\nSources\n");
        scenario.sources().forEach((path, source) -> text.append(Paragraph.of("  " + path + ": ", "    ", source)));
        text.append("\nLeft out\n");
        scenario.leavesOut().forEach(left -> text.append(Paragraph.of("  - ", "    ", left)));
        return text.append("\nNext: plumbline compare ")
                .append(name)
                .append('\n')
                .toString();
    }
}
