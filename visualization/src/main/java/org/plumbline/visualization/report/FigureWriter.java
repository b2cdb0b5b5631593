package org.plumbline.visualization.report;

import org.plumbline.visualization.chart.Caption;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.render.ChartSize;
import org.plumbline.visualization.render.Renderer;

/** Charts on the page: the picture inlined, its title and caption as text of the page. */
record FigureWriter(Html html) {
    /** A table larger than this is left to the file beside the chart. */
    private static final int LARGEST_DOWNLOAD = 12_000;

    void figure(ChartSpec chart) {
        html.open("figure", "id", "chart-" + chart.name());
        html.element("h3", chart.title());
        if (!chart.subtitle().isEmpty()) {
            html.element("p", chart.subtitle(), "class", "subtitle");
        }
        if (chart.panels().isEmpty()) {
            html.element("p", "No picture: " + chart.caption().see(), "class", "empty");
        } else {
            html.open(
                    "div",
                    "class",
                    "chart",
                    "tabindex",
                    "0",
                    "role",
                    "region",
                    "aria-label",
                    "Chart: " + chart.title());
            html.markup(Renderer.svg(chart, ChartSize.page()));
            html.close();
        }
        caption(chart.caption());
        download(chart);
        html.close();
    }

    private void caption(Caption caption) {
        html.open("figcaption");
        part("What: ", caption.what());
        part("Read: ", caption.read());
        part("See: ", caption.see());
        part("Not shown: ", caption.notShown());
        html.close();
    }

    private void part(String head, String text) {
        html.element("b", head).text(text + " ");
    }

    private void download(ChartSpec chart) {
        if (chart.table().csv().length() <= LARGEST_DOWNLOAD) {
            new TableWriter(html).download(chart.name() + ".csv", chart.table());
        }
    }
}
