package org.plumbline.visualization.render;

import java.util.stream.Stream;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.EndLabel;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Panel;

/** Whether the bundled letters can write all words of a chart. */
final class Legibility {
    /** What a picture says that cannot. */
    static final String NOTE = "Boxes stand for letters that this picture lacks; the SVG and the table have them.";

    private Legibility() {}

    static boolean lacksLetters(ChartSpec spec) {
        Stream<String> outside =
                Stream.of(spec.title(), spec.subtitle(), spec.caption().text());
        return Stream.concat(outside, spec.panels().stream().flatMap(Legibility::words))
                .anyMatch(text -> Fonts.regular(1).canDisplayUpTo(text.replace("\n", "")) >= 0);
    }

    private static Stream<String> words(Panel panel) {
        Stream<String> axes = Stream.concat(
                Stream.of(panel.title(), panel.x().label(), panel.y().label()), panel.y().rows().stream());
        Stream<String> names = Stream.concat(
                panel.endLabels().stream().map(EndLabel::text),
                panel.marks().stream().filter(Mark.Words.class::isInstance).map(mark -> ((Mark.Words) mark).text()));
        return Stream.concat(axes, names);
    }
}
