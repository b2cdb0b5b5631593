package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.scenarios.layer.ParameterSets;

/** What is said where the bundled parameter sets were measured with an earlier version of the model. */
class StaleParameterSetsTest {
    private static final String CAUTION = "The parameter sets were measured with model 0, not with this model ";
    private static final String SETS = "parameter sets that fit published patterns equally well";

    @TempDir
    private static Path folder = Path.of("");

    private static URLClassLoader stale = new URLClassLoader(new URL[0]);

    /** The whole program once more, with another table before the one that is bundled. */
    @BeforeAll
    static void bundleAnEarlierTable() throws IOException {
        Path table = folder.resolve("org/plumbline/scenarios/layer/ensemble.csv");
        Files.createDirectories(table.getParent());
        Files.writeString(
                table, ParameterSets.text().replace("\n" + ParameterSets.table().model() + ",", "\n0,"));
        List<URL> places = new ArrayList<>(List.of(url(folder)));
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            places.add(url(Path.of(place)));
        }
        stale = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    @AfterAll
    static void close() throws IOException {
        stale.close();
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    private static String words(String method, String... arguments) throws ReflectiveOperationException {
        Class<?> type = stale.loadClass(RecordedProgram.class.getName());
        Object program = type.getConstructor().newInstance();
        assertThat(type.getMethod("run", String[].class).invoke(program, (Object) arguments))
                .hasToString("DONE");
        return String.valueOf(type.getMethod(method).invoke(program)).replaceAll("\\s+", " ");
    }

    @Test
    void aComparisonSaysWhyNothingIsSaidOverThem() throws ReflectiveOperationException {
        assertThat(compared("--format", "table"))
                .contains(CAUTION, "is not known. Nothing is said over them.")
                .doesNotContain(SETS);
        assertThat(compared("--format", "json")).contains("\"warnings\" : [ \"" + CAUTION);
    }

    @Test
    void aComparisonOfSetsSaysIt() throws ReflectiveOperationException {
        assertThat(compared("--vary", "parameterSet=1,4"))
                .contains(CAUTION)
                .doesNotContain("Nothing is said over them.");
    }

    @Test
    void whatTheyAreNoPartOfSaysNothing() throws ReflectiveOperationException {
        assertThat(compared("--without", "vetoes")).doesNotContain(CAUTION);
        assertThat(compared("--vary", "levers.clarity=0,1")).doesNotContain(CAUTION);
    }

    private static String compared(String... more) throws ReflectiveOperationException {
        List<String> words =
                new ArrayList<>(List.of("compare", "bakery", "--replications", "2", "--set", "horizon=4 weeks"));
        words.addAll(List.of(more));
        return words("out", words.toArray(String[]::new));
    }

    @Test
    void aSweepSaysItAndKeepsTheModelInItsManifest() throws IOException, ReflectiveOperationException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), """
                name: Mine
                extends: bakery
                horizon: 4 weeks
                experiment: { factors: { parameterSet: [1, 2] }, replications: 2, outcomes: [profit] }
                """);
        Path results = folder.resolve("results");
        assertThat(words("err", "sweep", file.toString(), "--out", results.toString()))
                .contains("warning: " + CAUTION);
        assertThat(words("out", "sweep", file.toString(), "--out", results.toString(), "--format", "json"))
                .contains("\"warnings\" : [ \"" + CAUTION);
        assertThat(Files.readString(results.resolve("manifest.json"))).contains("equally well with model 0\"");
    }
}
