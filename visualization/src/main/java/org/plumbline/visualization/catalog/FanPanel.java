package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.plumbline.visualization.chart.Dash;
import org.plumbline.visualization.chart.Fill;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Marker;
import org.plumbline.visualization.chart.Orientation;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Stroke;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.table.Trajectory;

/** The marks of one strategy's fan. */
record FanPanel(StrategyFan fan, Setting setting, Units units) {
    private static final double OPACITY = 0.17;

    /** More points than these are not seen apart. */
    private static final int WEEKS_DRAWN = 130;

    List<Mark> marks(boolean centreLine) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule(Orientation.ACROSS, 0, Stroke.solid(Tone.INK, 1)));
        if (fan.futures().size() > 1) {
            Fan.SHARES.forEach(share -> marks.add(band(share)));
        }
        fan.followed().skip(1).forEach(future -> marks.add(line(future, faint())));
        fan.followed().skip(1).forEach(future -> end(future, Tone.MUTED, marks));
        if (centreLine && fan.futures().size() > 1) {
            marks.add(line(
                    week -> fan.bands().byWeek().get(week - 1).median(), new Stroke(Tone.BLUE, Dash.DASHED, 2, 1)));
        }
        marks.add(line(fan.futures().get(0), Stroke.solid(Tone.INK, 2.2)));
        end(fan.futures().get(0), Tone.INK, marks);
        return marks;
    }

    private static Stroke faint() {
        return new Stroke(Tone.INK, Dash.SOLID, 1, 0.35);
    }

    private Mark band(double share) {
        List<Position> outline = new ArrayList<>();
        List<Integer> weeks = drawn(fan.bands().weeks());
        weeks.forEach(week -> outline.add(at(week, fan.bands().upper(week, share))));
        for (int i = weeks.size() - 1; i >= 0; i--) {
            outline.add(at(weeks.get(i), fan.bands().lower(weeks.get(i), share)));
        }
        return new Mark.Area(outline, new Fill(Tone.BLUE, OPACITY));
    }

    private Mark line(Trajectory future, Stroke stroke) {
        int weeks = future.values().size();
        return line(drawn(weeks), future::at, stroke);
    }

    private Mark line(IntToDoubleFunction value, Stroke stroke) {
        return line(drawn(fan.bands().weeks()), value, stroke);
    }

    /** Every week, or of many every second, third, ...; always the first and the last. */
    private List<Integer> drawn(int last) {
        int step = 1 + (fan.bands().weeks() - 1) / WEEKS_DRAWN;
        return IntStream.rangeClosed(1, last)
                .filter(week -> week == 1 || week == last || week % step == 0)
                .boxed()
                .toList();
    }

    private Mark line(List<Integer> weeks, IntToDoubleFunction value, Stroke stroke) {
        List<Position> points =
                weeks.stream().map(week -> at(week, value.applyAsDouble(week))).toList();
        return new Mark.Line(points, stroke, false);
    }

    /** A cross where a firm closed before the end. */
    private void end(Trajectory future, Tone tone, List<Mark> marks) {
        int last = future.values().size();
        if (last < fan.bands().weeks()) {
            marks.add(new Mark.Points(List.of(at(last, future.at(last))), Marker.CROSS, tone, 0.6));
        }
    }

    private Position at(int week, double value) {
        return new Position(setting.time(week), units.of(value));
    }
}
