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
        for (int week = 1; week <= fan.bands().weeks(); week++) {
            outline.add(at(week, fan.bands().upper(week, share)));
        }
        for (int week = fan.bands().weeks(); week >= 1; week--) {
            outline.add(at(week, fan.bands().lower(week, share)));
        }
        return new Mark.Area(outline, new Fill(Tone.BLUE, OPACITY));
    }

    private Mark line(Trajectory future, Stroke stroke) {
        int weeks = future.values().size();
        return line(IntStream.rangeClosed(1, weeks), future::at, stroke);
    }

    private Mark line(IntToDoubleFunction value, Stroke stroke) {
        return line(IntStream.rangeClosed(1, fan.bands().weeks()), value, stroke);
    }

    private Mark line(IntStream weeks, IntToDoubleFunction value, Stroke stroke) {
        List<Position> points =
                weeks.mapToObj(week -> at(week, value.applyAsDouble(week))).toList();
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
