package org.plumbline.visualization.chart;

/** Does something with each kind of mark. */
public interface MarkVisitor {
    /** A line. */
    void line(Mark.Line line);

    /** An area. */
    void area(Mark.Area area);

    /** Points. */
    void points(Mark.Points points);

    /** Signs of fixed size. */
    void icons(Mark.Icons icons);

    /** Stacked dots. */
    void dots(Mark.Dots dots);

    /** An interval. */
    void span(Mark.Span span);

    /** A short interval upon its marker. */
    void inlay(Mark.Inlay inlay);

    /** A line through the panel. */
    void rule(Mark.Rule rule);

    /** Cells of a heat map. */
    void cells(Mark.Cells cells);

    /** Words. */
    void words(Mark.Words words);
}
