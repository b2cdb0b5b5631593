package org.plumbline.visualization.chart;

import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.visualization.table.Table;

/**
 * A chart without pixels.
 *
 * @param name name of its files: letters, digits, dots and hyphens
 * @param title what it found, in one line
 * @param subtitle what was measured
 * @param caption the fixed four parts
 * @param alternative one sentence for those who cannot see it, made from the same numbers
 * @param panels the pairs of axes; none where there is nothing to draw
 * @param arrangement how the panels stand
 * @param table what it was made from
 */
public record ChartSpec(
        String name,
        String title,
        String subtitle,
        Caption caption,
        String alternative,
        List<Panel> panels,
        Arrangement arrangement,
        Table table) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.=_-]*");

    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9.=_-]");

    /** Copies the panels and checks the name. */
    public ChartSpec {
        panels = List.copyOf(panels);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a chart's name (" + name + ") becomes a file's name: use letters, digits, dots and hyphens");
        }
        if (panels.size() > arrangement.places()) {
            throw new IllegalArgumentException(
                    "chart " + name + " has " + panels.size() + " panels but room for " + arrangement.places());
        }
    }

    /**
     * A chart of which there is nothing to draw.
     *
     * @param name name of its files
     * @param title what it would show
     * @param reason one sentence that says why there is nothing
     * @param table the table, which may have no rows
     */
    public static ChartSpec empty(String name, String title, String reason, Table table) {
        return new ChartSpec(
                name,
                title,
                "",
                new Caption(title + ".", "there is nothing to draw.", reason, "everything."),
                title + ": " + reason,
                List.of(),
                Arrangement.SINGLE,
                table);
    }

    /** One panel as a chart of its own, counted from 0. */
    public ChartSpec panel(int number) {
        return new ChartSpec(
                name + "-panel-" + (number + 1),
                title,
                subtitle,
                caption,
                alternative,
                List.of(panels.get(number)),
                Arrangement.SINGLE,
                table);
    }

    /** This chart under another name, in which what no file's name should have becomes a hyphen. */
    public ChartSpec named(String other) {
        return new ChartSpec(
                UNFIT.matcher(other).replaceAll("-"),
                title,
                subtitle,
                caption,
                alternative,
                panels,
                arrangement,
                table);
    }

    /** This chart with a further sentence on what it shows. */
    public ChartSpec noting(String sentence) {
        Caption noted = new Caption(caption.what() + " " + sentence, caption.read(), caption.see(), caption.notShown());
        return new ChartSpec(name, title, subtitle, noted, alternative, panels, arrangement, table);
    }
}
