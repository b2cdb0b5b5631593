package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.app.command.Commands;
import org.plumbline.scenarios.catalog.Catalog;

class ApplicationTest {
    private final RecordedProgram program = new RecordedProgram();

    @Test
    void withoutArgumentsItIntroducesItselfInFiveLinesWithTwoExamples() {
        assertThat(program.run()).isEqualTo(ExitCode.DONE);
        assertThat(program.out().lines()).hasSize(5).allMatch(line -> line.length() <= 80);
        assertThat(program.out().lines().filter(line -> line.startsWith("  plumbline")))
                .hasSize(2);
        assertThat(program.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--version", "-V", "--quiet --version"})
    void saysItsVersion(String arguments) {
        assertThat(program.run(arguments.split(" ", -1))).isEqualTo(ExitCode.DONE);
        assertThat(program.out()).isEqualTo("plumbline 1.2.3 (commit 0123456789ab)\n");
    }

    static List<String> commands() {
        return List.copyOf(Commands.names());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpOfEveryCommandLeadsWithExamplesWithinEightyColumns(String command) {
        assertThat(program.run(command, "--help")).isEqualTo(ExitCode.DONE);
        List<String> lines = program.out().lines().toList();
        assertThat(lines).allMatch(line -> line.length() <= 80);
        assertThat(lines.get(0)).endsWith(".");
        assertThat(lines.get(2)).isEqualTo("Examples:");
        assertThat(lines.get(3)).startsWith("  ").contains("plumbline " + command);
        assertThat(program.out()).contains("Usage: plumbline " + command);
        assertThat(program.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpBeforeACommandIsTheSame(String command) {
        RecordedProgram other = new RecordedProgram();
        program.run("help", command);
        other.run(command, "--help");
        assertThat(program.out()).isEqualTo(other.out());
    }

    @Test
    void helpListsAllCommands() {
        program.run("--help");
        assertThat(program.out()).contains(Commands.names());
        assertThat(program.out().lines().toList().get(2)).isEqualTo("Examples:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "docter | U001 | there is no command docter | did you mean doctor?",
                "xyzzy | U001 | there is no command xyzzy | see: plumbline --help",
                "doctor --formt json | U002 | plumbline doctor has no option --formt | did you mean --format?",
                "doctor --wings | U002 | plumbline doctor has no option --wings | see: plumbline doctor --help",
                "doctor --format | U003 | --format | see: plumbline doctor --help",
                "doctor --format xml | U004 | --format is xml | values: table, json, csv",
                "compare bakery --seed x | U004 | --seed is x, but must be a whole number | see: plumbline compare --help",
                "analyze results --question flipp | U004 | --question is flipp | did you mean flip?",
                "compare | U003 | plumbline compare needs SCENARIO | write, say, plumbline compare bakery; see: plumbline compare --help",
                "chart | U003 | plumbline chart needs DIR | write, say, plumbline chart results paired-profit; see: plumbline chart --help",
                "story bakery --strategy follow-fad | U004 | Bakery has no strategy follow-fad | did you mean follow-fads?",
                "doctor now | U005 | plumbline doctor has no place for now | see: plumbline doctor --help",
                "doctor --format json --format csv | U006 | --format | give it once",
                "doctor --quiet --verbose | U007 | exclude one another | give one of them",
                "help docter | U001 | there is no command docter | did you mean doctor?"
            })
    void wrongUsageIsOneMessageWithHelp(String arguments, String code, String message, String help) {
        assertThat(program.run(arguments.split(" ", -1))).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(program.out()).isEmpty();
        assertThat(program.err().lines()).hasSize(2);
        assertThat(program.err()).startsWith("error[" + code + "]: ").contains(message);
        assertThat(program.err()).endsWith("help: " + help + "\n");
    }

    @Test
    void whatTheKeyboardSendsIsNotPrintedAsItIs() {
        program.run("doc\u001b[2Jtor\u202e");
        assertThat(program.err())
                .doesNotContain("\u001b")
                .doesNotContain("\u202e")
                .contains("\\u001B[2J");
    }

    @Test
    void anArgumentThatBeginsWithAnAtSignIsNoFileOfArguments() {
        assertThat(program.run("@/etc/passwd")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(program.err()).contains("there is no command @/etc/passwd");
    }

    @Test
    void quietSaysNothingButResults() {
        assertThat(program.run("doctor", "--quiet")).isEqualTo(ExitCode.DONE);
        assertThat(program.err()).isEmpty();
        assertThat(program.out()).endsWith("Ready without network\n");
    }

    @Test
    void doctorSpeaksJsonAndCsv() {
        program.run("doctor", "--format", "json");
        assertThat(program.out()).contains("\"schemaVersion\" : 1", "\"ready\" : true");
        RecordedProgram other = new RecordedProgram();
        other.run("doctor", "--format", "csv");
        assertThat(other.out()).startsWith("subject,condition,detail,help\nPlumbline,ok,");
    }

    @Test
    void casesDifferencesAndStoriesSpeakJsonAndCsv() {
        assertThat(printed("cases", "--format", "json")).contains("\"schemaVersion\" : 1", "\"follow-fads\"");
        assertThat(printed("cases", "bakery", "--format", "csv"))
                .startsWith("name,title,question,strategies\nbakery,Bakery,")
                .hasLineCount(2);
        assertThat(printed("diff", "bakery", "restaurant", "--format", "csv"))
                .startsWith("path,a,aOrigin,b,bOrigin\nname,Bakery,case bakery,Restaurant,case restaurant\n");
        assertThat(printed("diff", "bakery", "bakery", "--format", "json")).contains("\"differences\" : [ ]");
        assertThat(printed("story", "bakery", "--format", "csv")).startsWith("week,idea,text\n");
        assertThat(printed("story", "bakery", "--idea", "1", "--format", "json"))
                .contains("\"idea\" : 1,")
                .doesNotContain("\"idea\" : 2,");
    }

    @Test
    void fromOneIdeaTheStoryLeadsBackToTheSameWorld() {
        assertThat(printed(
                        "story",
                        "bakery",
                        "--idea",
                        "1",
                        "--without",
                        "drift",
                        "--set",
                        "horizon=9 weeks",
                        "--seed",
                        "4"))
                .endsWith("Next: plumbline compare bakery --set 'horizon=9 weeks' --without drift --seed 4\n");
    }

    private static String printed(String... arguments) {
        RecordedProgram recorded = new RecordedProgram();
        assertThat(recorded.run(arguments)).isEqualTo(ExitCode.DONE);
        return recorded.out();
    }

    @Test
    void completionKnowsEveryCommandAndOffersEveryCase() {
        program.run("completion");
        assertThat(program.out()).startsWith("#!").contains(Commands.names());
        assertThat(program.out().lines().filter(line -> line.contains("_pos_param_args=")))
                .isNotEmpty()
                .allMatch(line -> Catalog.names().stream().allMatch(line::contains));
    }

    @Test
    void anInterruptedProgramEndsAsInterrupted() {
        program.session().interruption().request(ExitCode.INTERRUPTED);
        assertThat(program.run("--version")).isEqualTo(ExitCode.INTERRUPTED);
    }
}
