package org.plumbline.app.option;

import picocli.CommandLine.Option;

/** In which form results are printed. */
public final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "table|json|csv",
            defaultValue = "table",
            description = "Form of the results: table (default), json or csv.")
    private OutputFormat format = OutputFormat.TABLE;

    /** The form asked for. */
    public OutputFormat format() {
        return format;
    }
}
