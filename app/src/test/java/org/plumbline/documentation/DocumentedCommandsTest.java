package org.plumbline.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.app.ExitCode;
import org.plumbline.app.RecordedProgram;
import org.plumbline.app.command.Commands;
import picocli.CommandLine;

/** Commands that pages tell people to type exist, with these options. */
class DocumentedCommandsTest {
    static List<String> pages() throws IOException {
        return Pages.names();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockSaysWhatItIs(String name) throws IOException {
        assertThat(FencedBlock.in(Pages.read(name).lines().toList()))
                .as("blocks with neither a language (sh, yaml, text, ...) nor a comment above that says whose"
                        + " output it is")
                .filteredOn(block -> block.language().isEmpty() && block.note().isEmpty())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void commandsToTypeAreUnderstood(String name) throws IOException {
        FencedBlock.in(Pages.read(name).lines().toList()).stream()
                .filter(block -> block.language().equals("sh"))
                .flatMap(block -> block.lines().stream())
                .map(line -> line.replaceFirst("(^|\\s)#.*", "").replaceFirst("\\s*[>|&;].*", ""))
                .filter(line -> line.matches("(\\./)?plumbline\\b.*"))
                .forEach(DocumentedCommandsTest::parses);
    }

    static List<String> experimentsForTeachers() throws IOException {
        return Pattern.compile("`(plumbline [^`]+)`")
                .matcher(Pages.read("docs/model/why.md"))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("experimentsForTeachers")
    void experimentsForTeachersAreReadyToRun(String command) {
        List<String> arguments = new ArrayList<>(CommandLineWords.arguments(command));
        arguments.add("--dry-run");
        RecordedProgram program = new RecordedProgram();
        ExitCode code = program.run(arguments.toArray(String[]::new));
        assertThat(code).as(program.err()).isEqualTo(ExitCode.DONE);
    }

    private static void parses(String command) {
        List<String> arguments = CommandLineWords.arguments(command);
        if (arguments.isEmpty() || arguments.get(0).startsWith("-")) {
            return;
        }
        assertThat(Commands.names()).as(command).contains(arguments.get(0));
        CommandLine parser = new CommandLine(Commands.create(arguments.get(0)).orElseThrow());
        assertThatCode(() ->
                        parser.parseArgs(arguments.subList(1, arguments.size()).toArray(String[]::new)))
                .as(command)
                .doesNotThrowAnyException();
    }
}
