package org.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.scenarios.Strategy;
import org.plumbline.scenarios.catalog.Catalog;

/** What every source file keeps to and no file of the repository contains. */
class SourceRulesTest {
    /** Written so that this file does not contain what it looks for. */
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b|@Dis" + "abled");

    private static final Pattern MACHINE = Pattern.compile("(?<![\\w.])/(ho" + "me|ro" + "ot|Us" + "ers|wo" + "rk)/\\w"
            + "|C:\\\\+Us" + "ers|repo" + "\\.maven\\.apache|sha" + "red/(design|reference)");

    private static final Pattern FORBIDDEN_NAME = Pattern.compile(".*(Impl|Manager|Helper|Util|Utils|Data|Info)");

    private static final Pattern SUPPRESSION = Pattern.compile("@SuppressWarnings");

    @Test
    void everyPackageSaysWhatItHoldsAndThatNothingInItIsNull() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path folder : javaFiles().map(Path::getParent).distinct().toList()) {
            Path info = packageInfo(folder);
            if (!Files.exists(info)) {
                faults.add(SourceTree.name(folder) + " has no package-info.java");
            } else if (!Files.readString(info).contains("@NullMarked")) {
                faults.add(SourceTree.name(info) + " lacks @NullMarked");
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void publicTypesAndMethodsOfTheModelAndTheScenariosAreDocumented() {
        assertThat(ParsedSources.parse(SourceTree.mainFiles("sim-core", "scenarios")))
                .hasSizeGreaterThan(100)
                .filteredOn(declaration -> declaration.exposed() && !declaration.documented())
                .isEmpty();
    }

    /** Strategies whose names are words of the language, such as {@code alone}, cannot be told from the language. */
    @Test
    void theModelKnowsNoCaseAndNoStrategyByName() throws IOException {
        Stream<String> strategies = Catalog.names().stream()
                .flatMap(name -> Scenarios.bundled(name).strategies().stream())
                .map(Strategy::name)
                .filter(name -> name.contains("-"));
        String names = Stream.concat(Catalog.names().stream(), strategies).collect(Collectors.joining("|"));
        Pattern named = Pattern.compile("(?i)(?<![\\w-])(" + names + ")(?![\\w-])");
        assertThat(linesWith(named, SourceTree.mainFiles("sim-core"))).isEmpty();
    }

    @Test
    void namesSayWhatAThingIs() {
        assertThat(ParsedSources.parse(javaFiles().toList()))
                .filteredOn(declaration -> !declaration.method()
                        && FORBIDDEN_NAME.matcher(declaration.name()).matches())
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        assertThat(linesWith(UNFINISHED, SourceTree.allFiles())).isEmpty();
    }

    @Test
    void nothingNamesAMachine() throws IOException {
        assertThat(linesWith(MACHINE, SourceTree.allFiles())).isEmpty();
    }

    @Test
    void everySuppressedWarningHasItsReason() throws IOException {
        List<String> suppressions = linesWith(SUPPRESSION, javaFiles().toList());
        assertThat(suppressions)
                .filteredOn(line -> !line.contains("SourceRulesTest"))
                .allMatch(line -> line.contains("//"));
    }

    /** A package of tests shares the one of the package that it tests, where there is one. */
    private static Path packageInfo(Path folder) {
        Path tested = Path.of(folder.toString().replace("/src/test/java/", "/src/main/java/"), "package-info.java");
        return Files.exists(tested) ? tested : folder.resolve("package-info.java");
    }

    private static Stream<Path> javaFiles() {
        return Stream.concat(SourceTree.mainFiles().stream(), SourceTree.testFiles().stream());
    }

    /** The lines that contain it, each with the line before, as {@code file:number: before | line}. */
    private static List<String> linesWith(Pattern pattern, List<Path> files) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            String before = "";
            int number = 0;
            for (String line : lines(file)) {
                number++;
                if (pattern.matcher(line).find()) {
                    found.add(SourceTree.name(file) + ":" + number + ": " + before.strip() + " | " + line.strip());
                }
                before = line;
            }
        }
        return found;
    }

    /** The lines of a text file; of a picture or another binary file, none. */
    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            return List.of();
        }
    }
}
