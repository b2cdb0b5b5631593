package org.plumbline.app.command;

import java.util.List;
import org.plumbline.app.ExitCode;
import org.plumbline.app.doctor.Examination;
import org.plumbline.app.doctor.Finding;
import org.plumbline.app.doctor.FindingsReport;
import org.plumbline.app.option.FormatOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks whether everything is there that Plumbline needs. */
@Command(
        name = "doctor",
        header = {
            "Looks whether this installation is complete.",
            "",
            "Examples:",
            "  plumbline doctor",
            "  plumbline doctor --format json",
            ""
        })
final class DoctorCommand implements org.plumbline.app.command.Command {
    @Mixin
    private FormatOption format;

    @Override
    public ExitCode execute(Session session) {
        List<Finding> findings = Examination.examine(session.version());
        session.terminal().print(FindingsReport.write(findings, format.format(), session.terminal()));
        return findings.stream().anyMatch(Finding::isBroken) ? ExitCode.RUN_FAILED : ExitCode.DONE;
    }
}
