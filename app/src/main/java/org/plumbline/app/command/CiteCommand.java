package org.plumbline.app.command;

import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.screen.Citation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says how to cite. */
@Command(
        name = "cite",
        header = {"Says how to cite Plumbline.", "", "Examples:", "  plumbline cite", "  plumbline cite --as bibtex", ""
        })
final class CiteCommand implements org.plumbline.app.command.Command {
    @Option(names = "--as", paramLabel = "text|bibtex", defaultValue = "text", description = "Form of the citation.")
    private String as = "text";

    @Override
    public ExitCode execute(Session session) {
        session.terminal()
                .print(
                        switch (as) {
                            case "text" -> Citation.text(session.version().number()) + "\n";
                            case "bibtex" -> Citation.bibtex(session.version().number());
                            default ->
                                throw new UsageException(
                                        UsageFault.UNREADABLE_VALUE,
                                        "--as " + as + " is no form of a citation",
                                        "write --as text or --as bibtex");
                        });
        return ExitCode.DONE;
    }
}
