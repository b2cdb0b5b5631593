package org.plumbline.visualization.render;

import org.plumbline.visualization.chart.ChartSpec;

/**
 * How large a picture is, and how large its letters are in it.
 *
 * @param width width in drawing units
 * @param height height in drawing units
 * @param em size of the letters in drawing units
 * @param resolution pixels of a PNG for each drawing unit
 * @param outerWidth the width an SVG asks for, with its unit
 * @param bare whether title, subtitle and caption are left to the paper the picture goes into
 */
public record ChartSize(double width, double height, double em, double resolution, String outerWidth, boolean bare) {
    private static final double STANDARD_WIDTH = 1600;
    private static final double STANDARD_EM = 26;
    private static final double PAGE_WIDTH = 760;
    private static final double NARROW_WIDTH = 380;
    private static final double PAGE_EM = 16;
    private static final double NARROW = 40;
    /** What heading, numbers and words below may take. */
    private static final double AROUND_ROWS = 6;

    private static final double ASPECT = 0.625;
    private static final double BARE_POINTS = 8;
    private static final double POINTS_PER_INCH = 72;
    private static final double CSS_PIXELS_PER_INCH = 96;
    private static final double PRINT_PIXELS_PER_INCH = 300;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** 1600 by 1000 pixels. */
    public static ChartSize standard() {
        return pixels((int) STANDARD_WIDTH);
    }

    /**
     * The whole chart with its words, this wide.
     *
     * @param width pixels, from 200 to 10,000
     */
    public static ChartSize pixels(int width) {
        requireWidth(width, 200, 10_000, "pixels");
        return scaled(width / STANDARD_WIDTH, width + "");
    }

    /**
     * The whole chart with its words, this wide on paper at 300 pixels an inch.
     *
     * @param width millimetres, from 40 to 800
     */
    public static ChartSize millimetres(double width) {
        requireWidth(width, 40, 800, "mm");
        return scaled(
                width / MILLIMETRES_PER_INCH * PRINT_PIXELS_PER_INCH / STANDARD_WIDTH, SvgNumbers.text(width) + "mm");
    }

    /**
     * The panels alone, this wide, with letters of 8 points.
     *
     * @param width pixels of 1/96 inch, from 200 to 10,000
     */
    public static ChartSize barePixels(int width) {
        requireWidth(width, 200, 10_000, "pixels");
        double em = BARE_POINTS * CSS_PIXELS_PER_INCH / POINTS_PER_INCH;
        return new ChartSize(width, width * ASPECT, em, 1, width + "", true);
    }

    /**
     * The panels alone, this wide on paper at 300 pixels an inch, with letters of 8 points.
     *
     * @param width millimetres, from 40 to 800
     */
    public static ChartSize bareMillimetres(double width) {
        requireWidth(width, 40, 800, "mm");
        double points = width / MILLIMETRES_PER_INCH * POINTS_PER_INCH;
        return new ChartSize(
                points,
                points * ASPECT,
                BARE_POINTS,
                PRINT_PIXELS_PER_INCH / POINTS_PER_INCH,
                SvgNumbers.text(width) + "mm",
                true);
    }

    /** The panels alone for a column of text on a page that scales it, with letters of the page's size. */
    public static ChartSize page() {
        return new ChartSize(PAGE_WIDTH, PAGE_WIDTH * ASPECT, PAGE_EM, 2, "100%", true);
    }

    /** As {@link #page()}, for a page as narrow as a hand. */
    public static ChartSize narrowPage() {
        return new ChartSize(NARROW_WIDTH, NARROW_WIDTH * ASPECT * 1.15, PAGE_EM, 2, "100%", true);
    }

    private static ChartSize scaled(double resolution, String outerWidth) {
        return new ChartSize(STANDARD_WIDTH, STANDARD_WIDTH * ASPECT, STANDARD_EM, resolution, outerWidth, false);
    }

    private static void requireWidth(double width, double least, double most, String unit) {
        if (!(width >= least && width <= most)) {
            throw new IllegalArgumentException("the width of a chart (" + width + " " + unit + ") must lie between "
                    + least + " and " + most + " " + unit);
        }
    }

    /**
     * This size with the height that a chart needs: more where its panels stand below each other, and, in a bare
     * picture, where the names of its rows take more.
     */
    ChartSize fitting(ChartSpec spec) {
        int stories = stacks(spec) ? spec.panels().size() : 1;
        double higher = Math.max(height, bare ? names(spec) : 0) * stories;
        return new ChartSize(width, higher, em, resolution, outerWidth, bare);
    }

    /** The height of a panel whose names of rows are neither cut nor made smaller. */
    private double names(ChartSpec spec) {
        double panel =
                stacks(spec) ? width : width / spec.arrangement().widths().size();
        double rows = spec.panels().stream()
                .mapToDouble(one ->
                        new RowLabels(one.y().rows(), Lettering.regular(PanelPainter.LETTERS * em)).height(panel))
                .max()
                .orElse(0);
        return rows == 0 ? 0 : rows + AROUND_ROWS * em;
    }

    /** Whether the panels of a chart stand below each other in a picture this narrow. */
    boolean stacks(ChartSpec spec) {
        return spec.arrangement().stackable() && spec.panels().size() > 1 && width < NARROW * em;
    }

    /** The width of a PNG in pixels. */
    public int pixelWidth() {
        return (int) Math.round(width * resolution);
    }

    /** The height of a PNG in pixels. */
    public int pixelHeight() {
        return (int) Math.round(height * resolution);
    }
}
