package org.plumbline.visualization.catalog;

import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.table.Runs;
import org.plumbline.visualization.table.Trajectories;

/** Every chart of the catalogue, made from tables. A table too small for a chart gives a chart that says why. */
public final class Charts {
    private Charts() {}

    /**
     * Is b better than a? The differences b minus a in the same futures, as fifty dots or, of up to fifty futures, one
     * dot each.
     *
     * @param runs rows with the measure's column
     * @param setting the scenario
     * @param measure the outcome compared
     * @param a name of the first strategy
     * @param b name of the second strategy
     */
    public static ChartSpec paired(Runs runs, Setting setting, Measure measure, String a, String b) {
        return new PairedDots(runs, setting, measure, a, b).chart();
    }

    /**
     * What may happen over time? Bands that hold 95, 80 and 50 of 100 futures of each strategy, the first future
     * highlighted, nine more faint.
     *
     * @param series weekly values
     * @param setting the scenario
     * @param measure what the values are
     * @param centreLine whether the median is drawn, for readers who ask for it
     */
    public static ChartSpec fan(Trajectories series, Setting setting, Measure measure, boolean centreLine) {
        return new Fan(series, setting, measure, centreLine).chart();
    }
}
