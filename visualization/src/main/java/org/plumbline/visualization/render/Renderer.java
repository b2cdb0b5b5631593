package org.plumbline.visualization.render;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.Tone;

/** Charts to pictures. The same chart and size give the same SVG bytes on every machine; a PNG may differ by a hair. */
public final class Renderer {
    private Renderer() {}

    /**
     * Writes a chart as PNG; the stream stays open.
     *
     * @throws IOException if the stream fails
     */
    public static void png(ChartSpec spec, ChartSize size, OutputStream out) throws IOException {
        PngFile.write(FewColours.of(image(spec, size)), size, out);
    }

    /** A chart as pixels. */
    public static BufferedImage image(ChartSpec spec, ChartSize asked) {
        Fonts.prepare();
        ChartSize size = asked.fitting(spec);
        BufferedImage image = new BufferedImage(size.pixelWidth(), size.pixelHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.transform(AffineTransform.getScaleInstance(size.resolution(), size.resolution()));
        new ChartPainter(spec, size).paint(g2);
        if (Legibility.lacksLetters(spec)) {
            double em = size.em();
            g2.setColor(Palette.words(Tone.MUTED));
            Lettering.regular(0.6 * em)
                    .draw(g2, List.of(Legibility.NOTE), size.width() - em / 2, size.height() - 0.9 * em, 1);
        }
        g2.dispose();
        return image;
    }

    /**
     * Writes a chart as SVG in UTF-8; the stream stays open.
     *
     * @throws IOException if the stream fails
     */
    public static void svg(ChartSpec spec, ChartSize size, OutputStream out) throws IOException {
        out.write(svg(spec, size).getBytes(StandardCharsets.UTF_8));
    }

    /** A chart as SVG: one element, without XML declaration, ready to stand in a page. */
    public static String svg(ChartSpec spec, ChartSize size) {
        Fonts.prepare();
        return new SvgDrawing(spec, size.fitting(spec)).text();
    }
}
