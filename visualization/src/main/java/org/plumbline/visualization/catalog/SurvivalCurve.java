package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.plumbline.visualization.chart.Fill;
import org.plumbline.visualization.chart.Look;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Stroke;
import org.plumbline.visualization.table.Interval;
import org.plumbline.visualization.table.Survival;

/** The marks of a survival curve, in firms of 100. */
record SurvivalCurve(Setting setting) {
    private static final double OPACITY = 0.13;
    private static final double OF_HUNDRED = 100;

    Mark line(Survival survival, Look look) {
        double width = look.isBackground() ? 1 : 2.6;
        return new Mark.Line(corners(survival, Interval::value), Stroke.of(look, width), false);
    }

    /** The band; none for curves in the background. */
    List<Mark> band(Survival survival, Look look) {
        if (look.isBackground()) {
            return List.of();
        }
        List<Position> outline = new ArrayList<>(corners(survival, Interval::upper));
        List<Position> back = corners(survival, Interval::lower);
        for (int i = back.size() - 1; i >= 0; i--) {
            outline.add(back.get(i));
        }
        return List.of(new Mark.Area(outline, new Fill(look.tone(), OPACITY)));
    }

    private List<Position> corners(Survival survival, ToDoubleFunction<Interval> height) {
        List<Position> corners = new ArrayList<>();
        double last = OF_HUNDRED * height.applyAsDouble(survival.steps().get(0).open());
        for (Survival.Step step : survival.steps()) {
            double time = setting.time(step.week());
            corners.add(new Position(time, last));
            last = OF_HUNDRED * height.applyAsDouble(step.open());
            corners.add(new Position(time, last));
        }
        corners.add(new Position(setting.time(setting.weeks()), last));
        return corners;
    }
}
