package org.plumbline.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.screen.Citation;
import org.plumbline.app.screen.CommandText;
import org.plumbline.app.screen.Paragraph;
import org.plumbline.experiments.analysis.MethodsParagraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how to cite. */
@Command(
        name = "cite",
        header = {
            "Says how to cite Plumbline; with a results directory also its methods paragraph.",
            "",
            "Examples:",
            "  plumbline cite",
            "  plumbline cite --as bibtex",
            "  plumbline cite results/bakery-1a2b3c4d",
            ""
        })
final class CiteCommand implements org.plumbline.app.command.Command {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder that sweep or compare --out wrote.")
    private @Nullable Path folder;

    @Option(names = "--as", paramLabel = "text|bibtex", defaultValue = "text", description = "Form of the citation.")
    private String as = "text";

    @Override
    public ExitCode execute(Session session) {
        if (folder != null) {
            session.terminal().print(paragraph(session, MethodsParagraph.of(folder)) + "\n");
        }
        session.terminal()
                .print(
                        switch (as) {
                            case "text" ->
                                paragraph(
                                        session, Citation.text(session.version().number()));
                            case "bibtex" -> Citation.bibtex(session.version().number());
                            default ->
                                throw new UsageException(
                                        UsageFault.UNREADABLE_VALUE,
                                        "--as " + as + " is no form of a citation",
                                        "write --as text or --as bibtex");
                        });
        if (folder != null && session.terminal().showsResults()) {
            session.terminal().println("Next: " + new CommandText("verify").add(folder));
        }
        return ExitCode.DONE;
    }

    /** On a terminal within its width; elsewhere on one line, as a paper takes it. */
    private static String paragraph(Session session, String text) {
        return session.terminal().showsResults() ? Paragraph.of(text) : text + "\n";
    }
}
