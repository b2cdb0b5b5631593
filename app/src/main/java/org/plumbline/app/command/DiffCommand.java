package org.plumbline.app.command;

import java.io.IOException;
import java.util.List;
import org.plumbline.app.ExitCode;
import org.plumbline.app.option.FormatOption;
import org.plumbline.app.screen.ValuesScreen;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.ScenarioDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what differs between two scenarios. */
@Command(
        name = "diff",
        header = {
            "Shows what differs between two scenarios, with both origins.",
            "",
            "Examples:",
            "  plumbline diff bakery restaurant",
            "  plumbline diff bakery my-bakery.yaml",
            ""
        })
final class DiffCommand implements org.plumbline.app.command.Command {
    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "A bundled case, a scenario file, or - for standard input.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another one.")
    private String second = "";

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public ExitCode execute(Session session) throws IOException {
        ScenarioArgument.requireOneOfStandardInput(List.of(first, second));
        Scenario a = ScenarioArgument.open(first, List.of());
        Scenario b = ScenarioArgument.open(second, List.of());
        session.terminal().print(ValuesScreen.differences(ScenarioDiff.between(a, b), format.format()));
        return ExitCode.DONE;
    }
}
