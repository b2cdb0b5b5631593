package org.plumbline.visualization.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.visualization.catalog.Charts;
import org.plumbline.visualization.catalog.ContrastRow;
import org.plumbline.visualization.catalog.ExampleTables;
import org.plumbline.visualization.catalog.Gallery;
import org.plumbline.visualization.catalog.Measure;
import org.plumbline.visualization.catalog.Setting;
import org.plumbline.visualization.catalog.Stages;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.table.Interval;
import org.plumbline.visualization.table.Runs;

/** Every chart of the examples as a picture, compared with the stored one; {@code -Daccept=true} stores it anew. */
class PicturesTest {
    private static final Path STORED =
            Path.of(System.getProperty("plumbline.root", ".."), "visualization/src/test/resources/pictures");
    private static final boolean ACCEPT = Boolean.getBoolean("plumbline.accept");

    static Stream<ChartSpec> charts() {
        return Gallery.charts().values().stream();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theSvgIsTheStoredOneToTheByte(ChartSpec spec) throws IOException {
        String svg = Renderer.svg(spec, ChartSize.standard());
        Path file = STORED.resolve(spec.name() + ".svg");
        if (ACCEPT) {
            Files.createDirectories(STORED);
            Files.writeString(file, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theSvgIsAnImageWithTitleDescriptionAndRealText(ChartSpec spec) {
        String svg = Renderer.svg(spec, ChartSize.standard());
        assertThat(svg).startsWith("<svg ").contains("role=\"img\"", "<title>", "<desc>", "viewBox=\"0 0 1600 1000\"");
        assertThat(svg).doesNotContain("<!DOCTYPE", "<!--", "NaN", "Infinity");
        assertThat(SvgTexts.of(svg).size()).isGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noWordsOverlapOrLeaveThePicture(ChartSpec spec) {
        for (ChartSize size : List.of(ChartSize.standard(), ChartSize.page(), ChartSize.bareMillimetres(85))) {
            assertLegible(spec, size);
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noNameIsCutInAColumnOfAPaper(ChartSpec spec) {
        assertThat(SvgTexts.of(Renderer.svg(spec, ChartSize.bareMillimetres(85))))
                .extracting(SvgTexts.Placed::text)
                .noneMatch(text -> text.endsWith("\u2026"));
    }

    @Test
    void namesOfRowsStandInOneLineWhereThereIsRoom() {
        List<ContrastRow> rows = Stream.of("1", "2", "3")
                .map(level -> new ContrastRow("parameterSet\n" + level, new Interval(1, 0, 2)))
                .toList();
        Measure launches = Measure.of(Outcome.LAUNCHES);
        ChartSpec forest = Charts.forest(rows, new Setting(260, "EUR", Map.of()), launches, "a", "b");
        assertThat(SvgTexts.of(Renderer.svg(forest, ChartSize.standard())))
                .extracting(SvgTexts.Placed::text)
                .contains("parameterSet 1", "parameterSet 3");
        assertThat(SvgTexts.of(Renderer.svg(forest, ChartSize.bareMillimetres(85))))
                .extracting(SvgTexts.Placed::text)
                .contains("parameterSet", "1");
    }

    @Test
    void theNumbersOfAFunnelAreNotCutInAGridOfPanels() {
        Runs runs = ExampleTables.runs(30, List.of("a", "b", "c", "d"));
        List<Stages> funnels =
                runs.strategies().stream().map(name -> Stages.of(runs, name)).toList();
        ChartSpec grid = Charts.funnel(funnels, new Setting(260, "EUR", Map.of()));
        assertThat(SvgTexts.of(Renderer.svg(grid, ChartSize.standard())))
                .extracting(SvgTexts.Placed::text)
                .noneMatch(text -> text.endsWith("\u2026"));
    }

    static void assertLegible(ChartSpec spec, ChartSize size) {
        ChartSize fitted = size.fitting(spec);
        List<SvgTexts.Placed> texts = SvgTexts.of(Renderer.svg(spec, size));
        for (int i = 0; i < texts.size(); i++) {
            SvgTexts.Placed one = texts.get(i);
            Box box = one.box();
            assertThat(box.x() >= 0
                            && box.right() <= fitted.width() + 1
                            && box.y() >= 0
                            && box.bottom() <= fitted.height())
                    .as("%s: \"%s\" stays inside %s (%s)", spec.name(), one.text(), size, box)
                    .isTrue();
            for (SvgTexts.Placed other : texts.subList(i + 1, texts.size())) {
                assertThat(one.overlaps(other))
                        .as("%s: \"%s\" %s overlaps \"%s\" %s", spec.name(), one.text(), box, other.text(), other.box())
                        .isFalse();
            }
        }
    }

    @Test
    void thePngLooksLikeTheStoredOne() throws IOException {
        for (String name : List.of("paired-profit", "survival", "map-profit")) {
            ChartSpec spec =
                    charts().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
            BufferedImage image = Renderer.image(spec, ChartSize.pixels(800));
            Path file = STORED.resolve(name + ".png");
            if (ACCEPT) {
                ImageIO.write(image, "png", file.toFile());
            }
            BufferedImage stored = ImageIO.read(file.toFile());
            assertThat(stored.getWidth()).isEqualTo(image.getWidth());
            assertThat(differing(image, stored)).as(name).isLessThan(0.002);
        }
    }

    /** The share of pixels whose colour differs by more than an eighth of the range. */
    private static double differing(BufferedImage one, BufferedImage other) {
        long differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                differing += far(one.getRGB(x, y), other.getRGB(x, y)) ? 1 : 0;
            }
        }
        return (double) differing / one.getWidth() / one.getHeight();
    }

    private static boolean far(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs(((one >> shift) & 0xff) - ((other >> shift) & 0xff)) > 32) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aPngOfMillimetresKnowsItsResolution() throws IOException {
        ChartSpec spec = charts().findFirst().orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderer.png(spec, ChartSize.bareMillimetres(84), out);
        String bytes = out.toString(StandardCharsets.ISO_8859_1);
        int at = bytes.indexOf("pHYs") + 4;
        int perMetre = ((bytes.charAt(at + 1) & 0xff) << 16)
                | ((bytes.charAt(at + 2) & 0xff) << 8)
                | (bytes.charAt(at + 3) & 0xff);
        assertThat(perMetre).isEqualTo(11_811);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void thePngFileShowsThePicture(ChartSpec spec) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderer.png(spec, ChartSize.pixels(400), out);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(differing(read, Renderer.image(spec, ChartSize.pixels(400)))).isLessThan(0.002);
    }

    @Test
    void aWidthBeyondReasonIsRefused() {
        assertThatThrownBy(() -> ChartSize.pixels(20))
                .hasMessageContaining("must lie between 200.0 and 10000.0 pixels");
    }
}
