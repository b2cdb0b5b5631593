package org.plumbline.app.screen;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.experiments.results.SweepStatus;
import tools.jackson.databind.node.ObjectNode;

/** How far a sweep is, for programs. */
public final class SweepTables {
    private SweepTables() {}

    /**
     * Counts of runs.
     *
     * @param goOn the command that goes on, empty where the sweep was not stopped
     * @param cautions what must be known with the results
     */
    public static String outcome(
            SweepStatus status, Path folder, String goOn, List<String> cautions, OutputFormat format) {
        return format == OutputFormat.JSON ? json(status, folder, goOn, cautions) : csv(status, folder);
    }

    private static String json(SweepStatus status, Path folder, String goOn, List<String> cautions) {
        ObjectNode root = Json.document();
        root.put("experiment", status.manifest().name())
                .put("directory", folder.toString())
                .put("done", status.done())
                .put("failed", status.failed())
                .put("toRepeat", status.toRepeat());
        if (status.missing().isPresent()) {
            root.put("missing", status.missing().getAsLong());
        } else {
            root.putNull("missing");
        }
        root.put("damagedBytes", status.damagedBytes());
        if (!cautions.isEmpty()) {
            cautions.forEach(root.putArray("warnings")::add);
        }
        if (!goOn.isEmpty()) {
            root.put("goOn", goOn);
        }
        return Json.text(root);
    }

    private static String csv(SweepStatus status, Path folder) {
        String missing =
                status.missing().isPresent() ? String.valueOf(status.missing().getAsLong()) : "";
        return new CsvText("directory", "done", "failed", "toRepeat", "missing", "damagedBytes")
                .row(
                        folder.toString(),
                        String.valueOf(status.done()),
                        String.valueOf(status.failed()),
                        String.valueOf(status.toRepeat()),
                        missing,
                        String.valueOf(status.damagedBytes()))
                .toString();
    }
}
