package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.visualization.chart.Arrangement;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Caption;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Orientation;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Stroke;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.chart.Wording.Anchor;
import org.plumbline.visualization.chart.Wording.Size;
import org.plumbline.visualization.table.Quantiles;
import org.plumbline.visualization.table.Runs;
import org.plumbline.visualization.table.Table;

/** Is b better than a? The paired differences as counted dots. */
final class PairedDots {
    private final Setting setting;
    private final Measure measure;
    private final List<String> names;
    private final String a;
    private final String b;
    private final Runs.Pairs pairs;

    PairedDots(Runs runs, Setting setting, Measure measure, String a, String b) {
        this.setting = setting;
        this.measure = measure;
        this.names = List.of(a, b);
        this.a = setting.label(a);
        this.b = setting.label(b);
        this.pairs = runs.pairs(a, b, measure.key());
    }

    ChartSpec chart() {
        String name = "paired-" + measure.key();
        if (pairs.differences().isEmpty()) {
            return ChartSpec.empty(
                    name,
                    b + " or " + a + ": " + measure.phrase() + " over " + setting.horizon(),
                    "no future was finished under both " + a + " and " + b + " with " + measure.phrase() + " defined.",
                    table());
        }
        Tally tally = Tally.of(pairs.differences(), measure);
        Units units = Units.of(measure, setting, pairs.differences());
        DotStacks stacks =
                DotStacks.of(pairs.differences().stream().map(units::of).toList());
        return new ChartSpec(
                name,
                Words.capital(title(tally)),
                what(units) + ", " + futures(),
                caption(tally, units, stacks.blocks()),
                alternative(tally, units),
                List.of(panel(stacks, tally, units)),
                Arrangement.SINGLE,
                table());
    }

    private String title(Tally tally) {
        if (tally.ties() == tally.futures()) {
            return b + " and " + a + " come out exactly the same";
        }
        boolean forB = tally.better() >= tally.worse();
        return (forB ? b : a) + " ends " + measure.aheadWord() + " in "
                + (forB ? tally.toldBetter() : tally.toldWorse()) + " of " + tally.base() + " futures";
    }

    private String what(Units units) {
        return measure.phrase() + " over " + setting.horizon() + ", " + b + " minus " + a
                + (units.name().isEmpty() ? "" : ", " + units.name());
    }

    private String futures() {
        int n = pairs.differences().size();
        return n == 1 ? "1 simulated future" : n + " simulated futures";
    }

    private Caption caption(Tally tally, Units units, boolean blocks) {
        int n = pairs.differences().size();
        String dot = n > DotStacks.DOTS ? "each dot is 2 in 100 futures" : "each dot is one of " + n + " futures";
        String missing = Sentences.leftOut(
                pairs.missing(), "further future has no such pair.", "further futures have no such pair.");
        return Caption.of(
                measure.phrase() + ", " + b + " minus " + a + ", " + futures() + ", week " + setting.weeks() + "."
                        + missing,
                dot + "; filled right of zero is more under " + b + ", hollow is more under " + a + "."
                        + (blocks ? " The dots of one value stand in a block around it." : ""),
                tally.sentence(b, measure) + " The middle future differs by "
                        + units.signedText(Quantiles.of(pairs.differences()).median()) + ".");
    }

    private String alternative(Tally tally, Units units) {
        Quantiles quantiles = Quantiles.of(pairs.differences());
        return "Dotplot of " + measure.phrase() + ", " + b + " minus " + a + ", in " + futures() + ": "
                + tally.sentence(b, measure).replaceFirst("\\.$", "") + "; nine in ten differences lie between "
                + units.signedText(quantiles.at(0.05)) + " and " + units.signedText(quantiles.at(0.95)) + ".";
    }

    private Panel panel(DotStacks stacks, Tally tally, Units units) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule(Orientation.UP, 0, Stroke.solid(Tone.INK, 1.5)));
        marks.add(new Mark.Dots(stacks.below(), stacks.diameter(), Tone.VERMILLION, true));
        marks.add(new Mark.Dots(stacks.zero(), stacks.diameter(), Tone.MUTED, false));
        marks.add(new Mark.Dots(stacks.above(), stacks.diameter(), Tone.BLUE, false));
        Axis x = axis(stacks, units);
        marks.addAll(counts(x, tally));
        return Panel.of("", x, Axis.nothing(0, 1), marks);
    }

    private Axis axis(DotStacks stacks, Units units) {
        double reach = stacks.all().stream()
                        .mapToDouble(dot -> Math.abs(dot.x()))
                        .max()
                        .orElse(0)
                + stacks.diameter();
        double low = stacks.all().stream().mapToDouble(Position::x).min().orElse(0) - stacks.diameter();
        double high = stacks.all().stream().mapToDouble(Position::x).max().orElse(0) + stacks.diameter();
        String label = units.axisLabel("difference in " + measure.phrase(), measure);
        return Axis.numbers(label, Math.min(low, -0.3 * reach), Math.max(high, 0.3 * reach));
    }

    private List<Mark> counts(Axis x, Tally tally) {
        boolean moreIsB = measure.better(1, 0);
        String right = moreIsB ? tally.toldBetter() : tally.toldWorse();
        String left = moreIsB ? tally.toldWorse() : tally.toldBetter();
        String ofBase = " of " + tally.base() + "\n";
        List<Mark> marks = new ArrayList<>();
        marks.add(words(x.from(), left + ofBase + side(moreIsB ? a : b), Anchor.TOP_LEFT, Tone.VERMILLION));
        marks.add(words(x.to(), right + ofBase + side(moreIsB ? b : a), Anchor.TOP_RIGHT, Tone.BLUE));
        if (tally.hasManyTies()) {
            marks.add(words((x.from() + x.to()) / 2, tally.toldTies() + ofBase + "equal", Anchor.TOP, Tone.MUTED));
        }
        return marks;
    }

    private String side(String strategy) {
        return strategy + " " + measure.aheadWord();
    }

    private static Mark words(double x, String text, Anchor anchor, Tone tone) {
        return new Mark.Words(new Position(x, 1), text, anchor, Size.HEADLINE, tone);
    }

    private Table table() {
        Table.Rows rows = Table.columns("outcome", "a", "b", "future", "difference");
        List<Double> sorted = pairs.differences().stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            rows.add(measure.key(), names.get(0), names.get(1), i + 1, sorted.get(i));
        }
        return rows.table();
    }
}
