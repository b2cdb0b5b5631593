package org.plumbline.app.command;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.option.FormatOption;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.app.screen.PracticesScreen;
import org.plumbline.app.screen.ValuesScreen;
import org.plumbline.scenarios.ResolvedRow;
import org.plumbline.scenarios.ResolvedView;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.ScenarioYaml;
import org.plumbline.sim.simulation.Practices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows every value of a scenario. */
@Command(
        name = "show",
        header = {
            "Shows the complete scenario: every value, its unit, range and where it was set.",
            "",
            "Examples:",
            "  plumbline show bakery",
            "  plumbline show bakery --as yaml",
            ""
        })
final class ShowCommand implements org.plumbline.app.command.Command {
    @Mixin
    private ScenarioArgument argument = new ScenarioArgument();

    @Option(names = "--as", paramLabel = "yaml", description = "Write a complete scenario file instead.")
    private @Nullable String as;

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public ExitCode execute(Session session) throws IOException {
        if (as != null && !as.equals("yaml")) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE, "--as " + as + " is no form of a scenario", "write --as yaml");
        }
        Scenario scenario = argument.open();
        if (as != null) {
            session.terminal().print(ScenarioYaml.text(scenario));
            return ExitCode.DONE;
        }
        List<ResolvedRow> rows = ResolvedView.rows(scenario);
        session.terminal().print(ValuesScreen.write(rows, format.format()));
        if (format.format() == OutputFormat.TABLE) {
            session.terminal().print(PracticesScreen.text(Practices.of(scenario.parameters())));
        }
        return ExitCode.DONE;
    }
}
