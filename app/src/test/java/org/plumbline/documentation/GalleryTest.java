package org.plumbline.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.visualization.results.ChartKind;

/** The gallery shows every chart of the catalogue, each with its question and its picture, and can be made anew. */
class GalleryTest {
    private static final Path PICTURES = Pages.ROOT.resolve("docs/images/gallery");
    private static final long LARGEST = 1_500_000;

    @ParameterizedTest
    @EnumSource
    void everyChartHasItsQuestionAndPicture(ChartKind kind) throws IOException {
        assertThat(Pages.read("docs/gallery.md"))
                .contains("\n## " + kind.key() + "\n\n**" + kind.question() + "**\n\n![")
                .contains("](images/gallery/" + kind.key() + ".png)")
                .contains("\nplumbline chart DIR " + kind.key());
        BufferedImage picture =
                ImageIO.read(PICTURES.resolve(kind.key() + ".png").toFile());
        assertThat(picture.getWidth()).isEqualTo(800);
    }

    @ParameterizedTest
    @EnumSource
    void theCommandThatMakesItDrawsEveryChart(ChartKind kind) throws IOException {
        assertThat(Pages.read("docs/gallery/make")).contains("\nchart " + kind.key() + " '" + kind.question() + "' ");
    }

    @Test
    void nothingElseIsInTheFolderAndAllOfItIsSmall() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(PICTURES)) {
            for (Path file : files.toList()) {
                assertThat(ChartKind.keys())
                        .contains(String.valueOf(file.getFileName()).replaceFirst("\\.png$", ""));
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isLessThan(LARGEST);
    }

    @Test
    void itsExperimentsAreValid() throws IOException {
        try (Stream<Path> files = Files.list(Pages.ROOT.resolve("docs/gallery"))) {
            List<Path> experiments =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertThat(experiments).hasSize(4);
            experiments.forEach(file ->
                    assertThat(Scenarios.open(file.toString()).experiment()).isPresent());
        }
    }
}
