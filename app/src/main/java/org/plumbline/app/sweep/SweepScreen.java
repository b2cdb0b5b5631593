package org.plumbline.app.sweep;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.experiments.results.SweepStatus;
import org.plumbline.experiments.results.table.FailureRow;
import org.plumbline.experiments.sweep.Sweep;

/** What people read about a sweep. */
public final class SweepScreen {
    private static final int SHOWN_FAILURES = 3;

    private SweepScreen() {}

    /** How many runs there are and how they come about. */
    public static String plan(Sweep sweep) {
        int points = sweep.design().points().size();
        int strategies = sweep.design().strategies().size();
        String design = sweep.spec().design().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String replications = sweep.fixed().isPresent()
                ? sweep.fixed().getAsInt() + " replications"
                : "up to " + sweep.mostReplications() + " replications";
        String runs = (sweep.fixed().isPresent() ? "" : "up to ") + sweep.mostRuns() + " runs";
        return runs + ": " + Words.counted(points, "point", "points") + " (" + design + ", "
                + Words.counted(sweep.design().columns().size(), "factor", "factors") + "), "
                + (strategies > 1 ? Words.counted(strategies, "strategy", "strategies") + ", " : "") + replications;
    }

    /** What came of a sweep. */
    public static String outcome(SweepStatus status, Path folder, List<FailureRow> failures) {
        StringBuilder text = new StringBuilder();
        text.append(status.done()).append(" runs are done");
        if (status.failed() + status.toRepeat() > 0) {
            text.append(", ").append(status.failed() + status.toRepeat()).append(" failed");
        }
        text.append("; results are in ").append(folder).append('\n');
        failures.stream()
                .limit(SHOWN_FAILURES)
                .forEach(failure -> text.append("  ")
                        .append(failure.runId())
                        .append(" failed: ")
                        .append(failure.cause())
                        .append("\n    repeat it with: ")
                        .append(failure.command())
                        .append('\n'));
        if (failures.size() > SHOWN_FAILURES) {
            text.append("  ").append(failures.size() - SHOWN_FAILURES).append(" more are listed in failures.csv\n");
        }
        return text.toString();
    }

    /** How far a sweep is. */
    public static String status(SweepStatus status, Path folder) {
        StringBuilder text = new StringBuilder();
        text.append(status.manifest().name())
                .append("   ")
                .append(folder)
                .append(status.manifest()
                        .shard()
                        .map(shard -> "   shard " + shard)
                        .orElse(""))
                .append('\n');
        text.append("  done      ").append(status.done()).append('\n');
        text.append("  failed    ").append(status.failed()).append('\n');
        text.append("  to repeat ").append(status.toRepeat()).append('\n');
        text.append("  missing   ")
                .append(
                        status.missing().isPresent()
                                ? String.valueOf(status.missing().getAsLong())
                                : "not known: shards are missing, or points stop when they are known well enough")
                .append('\n');
        if (status.damagedBytes() > 0) {
            text.append("  The journal ends with ")
                    .append(status.damagedBytes())
                    .append(" bytes that are torn or damaged; the sweep cuts them off and makes their runs again.\n");
        }
        return text.toString();
    }
}
