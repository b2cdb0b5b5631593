package org.plumbline.visualization.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.visualization.catalog.Gallery;

class FontsTest {
    /** A JVM of its own on a system whose font configuration names no font draws the same SVG. */
    @Test
    void aMachineWithoutFontsDrawsTheSamePicture(@TempDir Path folder) throws IOException, InterruptedException {
        Path config =
                Files.writeString(folder.resolve("none.conf"), "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        Path drawn = folder.resolve("drawn.svg");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java,
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                OneChart.class.getName(),
                drawn.toString());
        builder.environment().put("FONTCONFIG_FILE", config.toString());
        Path log = folder.resolve("log");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(log)).isEmpty();
        assertThat(Files.readString(drawn)).isEqualTo(OneChart.svg());
    }

    @Test
    void linesBreakAtWordsAndEndInDotsWhereWordsAreLeftOut() {
        Lettering letters = Lettering.regular(10);
        double room = letters.width("one two");
        assertThat(letters.wrap("one two three", room, 5)).containsExactly("one two", "three");
        assertThat(letters.wrap("one two three four five", room, 2).get(1)).endsWith("\u2026");
        assertThat(letters.wrap("a\nb", room, 5)).containsExactly("a", "b");
        List<String> endless = letters.wrap("m".repeat(50), room, 50);
        assertThat(String.join("", endless)).isEqualTo("m".repeat(50));
        assertThat(endless).allMatch(line -> letters.width(line) <= room + 0.01);
    }

    /** Draws one chart, for a JVM of its own. */
    static final class OneChart {
        private OneChart() {}

        static String svg() {
            return Renderer.svg(Gallery.charts().values().iterator().next(), ChartSize.standard());
        }

        /** Writes the chart to the file named. */
        public static void main(String[] arguments) throws IOException {
            Files.writeString(Path.of(arguments[0]), svg());
        }
    }
}
