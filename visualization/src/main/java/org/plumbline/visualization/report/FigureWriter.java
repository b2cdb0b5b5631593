package org.plumbline.visualization.report;

import java.util.function.Consumer;
import org.plumbline.visualization.chart.Caption;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.render.ChartSize;
import org.plumbline.visualization.render.Renderer;

/** Charts on the page: the picture inlined, its title and caption as text of the page. */
record FigureWriter(Html html) {
    /** A table larger than this is left to the file beside the chart. */
    private static final int LARGEST_DOWNLOAD = 12_000;

    /** A picture longer than this is not put on the page twice. */
    private static final int LARGEST_TWICE = 16_000;

    void figure(ChartSpec chart) {
        figure(chart, this::picture);
    }

    /** A chart that takes little room: drawn once, for narrow screens. */
    void small(ChartSpec chart) {
        figure(
                chart,
                one -> html.open("div", "class", "small")
                        .markup(Renderer.svg(one, ChartSize.narrowPage()))
                        .close());
    }

    private void figure(ChartSpec chart, Consumer<ChartSpec> picture) {
        html.open("figure", "id", "chart-" + chart.name());
        html.element("h3", chart.title());
        if (!chart.subtitle().isEmpty()) {
            html.element("p", chart.subtitle(), "class", "subtitle");
        }
        if (chart.panels().isEmpty()) {
            html.element("p", "No picture: " + chart.caption().see(), "class", "empty");
        } else {
            picture.accept(chart);
        }
        caption(chart.caption());
        download(chart);
        html.close();
    }

    /**
     * A chart of few lines is drawn again for narrow screens; of a heavy one the panels stand side by side or below each
     * other, and a heavy one of one panel can be scrolled.
     */
    private void picture(ChartSpec chart) {
        String wide = Renderer.svg(chart, ChartSize.page());
        if (wide.length() <= LARGEST_TWICE) {
            html.open("div", "class", "wide").markup(wide).close();
            ChartSpec narrow = chart.named(chart.name() + "-narrow");
            html.open("div", "class", "narrow")
                    .markup(Renderer.svg(narrow, ChartSize.narrowPage()))
                    .close();
        } else if (chart.arrangement().stackable() && chart.panels().size() > 1) {
            html.open("div", "class", "panels");
            for (int i = 0; i < chart.panels().size(); i++) {
                html.open("div")
                        .markup(Renderer.svg(chart.panel(i), ChartSize.narrowPage()))
                        .close();
            }
            html.close();
        } else {
            String label = "Chart: " + chart.title();
            html.open("div", "class", "chart", "tabindex", "0", "role", "region", "aria-label", label)
                    .markup(wide)
                    .close();
        }
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
