package org.plumbline.app.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.ExitCode;
import org.plumbline.app.option.FormatOption;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.app.screen.CommandText;
import org.plumbline.scenarios.fault.Fault;
import org.plumbline.scenarios.fault.FaultReport;
import org.plumbline.scenarios.fault.Quoting;
import org.plumbline.scenarios.fault.ScenarioFaults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks scenario files. */
@Command(
        name = "validate",
        header = {
            "Checks scenario files: everything that is wrong, all at once.",
            "",
            "Examples:",
            "  plumbline validate my-bakery.yaml",
            "  plumbline validate *.yaml --format json",
            ""
        })
final class ValidateCommand implements org.plumbline.app.command.Command {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public ExitCode execute(Session session) throws IOException {
        ScenarioArgument.requireOneOfStandardInput(files);
        List<Fault> faults = new ArrayList<>();
        for (String file : files) {
            try {
                faults.addAll(ScenarioArgument.open(file, List.of()).warnings());
            } catch (ScenarioFaults found) {
                faults.addAll(found.faults());
            }
        }
        boolean wrong = faults.stream().anyMatch(Fault::isError);
        if (format.format() == OutputFormat.JSON) {
            session.terminal().print(FaultReport.json(faults));
        } else if (!faults.isEmpty()) {
            session.terminal().complain(FaultReport.text(faults).stripTrailing());
        }
        if (!wrong && format.format() == OutputFormat.TABLE) {
            session.terminal()
                    .println(
                            files.size() == 1
                                    ? Quoting.escape(ScenarioArgument.words(files.get(0))) + " is a valid scenario."
                                    : files.size() + " files, all valid.");
            session.terminal().println("Next: " + new CommandText("compare").add(files.get(0)));
        }
        return wrong ? ExitCode.WRONG_USAGE : ExitCode.DONE;
    }
}
