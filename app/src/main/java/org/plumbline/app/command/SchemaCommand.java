package org.plumbline.app.command;

import org.plumbline.app.ExitCode;
import org.plumbline.scenarios.schema.JsonSchema;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of scenario files. */
@Command(
        name = "schema",
        header = {
            "Prints the JSON Schema of scenario files, for editors.",
            "",
            "Examples:",
            "  plumbline schema > plumbline.schema.json",
            ""
        })
final class SchemaCommand implements org.plumbline.app.command.Command {
    @Override
    public ExitCode execute(Session session) {
        session.terminal().print(JsonSchema.text());
        return ExitCode.DONE;
    }
}
