package org.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long files and methods may get. */
class SizeTest {
    private static final int LONGEST_FILE = 500;
    private static final int MEDIAN_FILE = 100;
    private static final int LONGEST_METHOD = 60;
    private static final int USUAL_METHOD = 20;
    private static final double USUAL_SHARE = 0.95;

    @Test
    void noFileIsLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : Stream.concat(SourceTree.mainFiles().stream(), SourceTree.testFiles().stream())
                .toList()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(SourceTree.name(file) + ": " + lines + " lines, at most " + LONGEST_FILE);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void filesAreShortAsARule() throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (Path file : SourceTree.mainFiles()) {
            if (!file.endsWith("package-info.java")) {
                lengths.add(Files.readAllLines(file).size());
            }
        }
        lengths.sort(null);
        assertThat(lengths.get(lengths.size() / 2)).isLessThan(MEDIAN_FILE);
    }

    @Test
    void noMethodIsLong() {
        List<Path> files = Stream.concat(SourceTree.mainFiles().stream(), SourceTree.testFiles().stream())
                .toList();
        assertThat(ParsedSources.parse(files))
                .filteredOn(ParsedSources.Declaration::method)
                .filteredOn(method -> method.lines() > LONGEST_METHOD)
                .isEmpty();
    }

    @Test
    void methodsAreShortAsARule() {
        List<Long> lengths = ParsedSources.parse(SourceTree.mainFiles()).stream()
                .filter(ParsedSources.Declaration::method)
                .map(ParsedSources.Declaration::lines)
                .toList();
        long usual = lengths.stream().filter(lines -> lines < USUAL_METHOD).count();
        assertThat((double) usual / lengths.size()).isGreaterThanOrEqualTo(USUAL_SHARE);
    }
}
