package org.plumbline.app.command;

import org.plumbline.app.ExitCode;
import org.plumbline.app.option.FormatOption;
import org.plumbline.app.screen.ValuesScreen;
import org.plumbline.scenarios.ScenarioDiff;
import org.plumbline.scenarios.Scenarios;
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
    @Parameters(index = "0", paramLabel = "A", description = "A case or a file.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another one.")
    private String second = "";

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public ExitCode execute(Session session) {
        session.terminal()
                .print(ValuesScreen.differences(
                        ScenarioDiff.between(Scenarios.open(first), Scenarios.open(second)), format.format()));
        return ExitCode.DONE;
    }
}
