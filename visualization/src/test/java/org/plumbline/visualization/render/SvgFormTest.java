package org.plumbline.visualization.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.visualization.catalog.Gallery;
import org.plumbline.visualization.chart.ChartSpec;

/** Behaviour under test: files are small, and words keep to their place in any letters. */
class SvgFormTest {
    private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]+)</text>");

    private static ChartSpec chart(String name) {
        return java.util.Objects.requireNonNull(Gallery.charts().get(name));
    }

    @Test
    void everyLongerTextSaysHowWideItIs() {
        Matcher texts = TEXT.matcher(Renderer.svg(chart("paired-profit"), ChartSize.page()));
        int longer = 0;
        while (texts.find()) {
            boolean told = texts.group().contains("lengthAdjust=\"spacingAndGlyphs\" ")
                    && texts.group().matches("(?s).* textLength=\"[0-9.]+\".*");
            assertThat(told).as(texts.group()).isEqualTo(texts.group(1).length() >= 5);
            longer += told ? 1 : 0;
        }
        assertThat(longer).isGreaterThan(3);
    }

    @Test
    void likeSignsThatStandTogetherAreOnePath() {
        String svg = Renderer.svg(chart("survival"), ChartSize.page());
        assertThat(svg).doesNotContain("<circle");
        assertThat(svg.length()).isLessThan(30_000);
    }

    @ParameterizedTest
    @CsvSource({
        "M10 10L20 10L20 15L20 15L12.5 3Z, M10 10h10v5l-7.5-12Z",
        "M0 0L0.5 0L1 0, M0 0h.5 .5",
        "M0 0L-0.5 1L-1 2, M0 0l-.5 1-.5 1",
        "M5 5L5 5, M5 5l0 0",
        "M0 0C1 1 2 2 3 3, M0 0C1 1 2 2 3 3"
    })
    void pathsSayNothingTwice(String path, String compact) {
        assertThat(SvgPath.compact(path)).isEqualTo(compact);
    }

    @Test
    void aPngHasAPaletteAndLooksLikeThePicture() throws IOException {
        ChartSpec spec = chart("map-profit");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Renderer.png(spec, ChartSize.pixels(800), file);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(file.toByteArray()));
        assertThat(read.getType()).isEqualTo(BufferedImage.TYPE_BYTE_INDEXED);
        BufferedImage drawn = Renderer.image(spec, ChartSize.pixels(800));
        int worst = 0;
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                worst = Math.max(worst, distance(drawn.getRGB(x, y), read.getRGB(x, y)));
            }
        }
        assertThat(worst).isLessThan(48);
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs(((one >> shift) & 0xff) - ((other >> shift) & 0xff)));
        }
        return most;
    }
}
