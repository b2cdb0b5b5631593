package org.plumbline.app.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.file.WholeFiles;
import org.plumbline.app.screen.CommandText;
import org.plumbline.scenarios.Starter;
import org.plumbline.scenarios.catalog.Catalog;
import org.plumbline.scenarios.fault.Quoting;
import org.plumbline.scenarios.schema.JsonSchema;
import org.plumbline.scenarios.validation.Suggestions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a scenario file to start from. */
@Command(
        name = "new",
        header = {
            "Writes a commented scenario file that extends a case, with the schema beside it.",
            "",
            "Examples:",
            "  plumbline new bakery my-bakery.yaml",
            ""
        })
final class NewCommand implements org.plumbline.app.command.Command {
    @Parameters(
            index = "0",
            paramLabel = "CASE",
            completionCandidates = CaseNames.class,
            description = "A bundled case.")
    private String name = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "The file; else my-CASE.yaml.")
    private @Nullable Path file;

    @Override
    public ExitCode execute(Session session) throws IOException {
        if (!Catalog.contains(name)) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE,
                    "there is no bundled case " + Quoting.quote(name),
                    Suggestions.help(name, Catalog.names(), "cases"));
        }
        Path target = file == null ? Path.of("my-" + name + ".yaml") : file;
        Path schema = target.toAbsolutePath().resolveSibling(JsonSchema.FILE);
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        WholeFiles.requirePlace(target);
        WholeFiles.write(schema, JsonSchema.text());
        WholeFiles.write(target, Starter.text(name));
        session.terminal()
                .println("Wrote " + Quoting.escape(target.toString()) + ", and beside it " + JsonSchema.FILE
                        + " for editors.");
        session.terminal().println("Next: " + new CommandText("validate").add(target));
        return ExitCode.DONE;
    }
}
