package org.plumbline.experiments.analysis;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.experiments.fitting.CalibrationState;
import org.plumbline.experiments.results.Manifest;
import org.plumbline.experiments.results.ResultsReader;
import org.plumbline.experiments.results.RowReader;
import org.plumbline.experiments.results.SweepStatus;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.results.table.DesignRow;
import org.plumbline.experiments.sweep.Declared;
import org.plumbline.experiments.sweep.Sweep;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.scenarios.experiment.Replications;
import org.plumbline.scenarios.fault.Quoting;

/** The methods paragraph of a results directory, to be copied into a paper. */
public final class MethodsParagraph {
    private static final int HASH_DIGITS = 12;

    private final Path directory;
    private final Manifest manifest;
    private final SweepStatus status;
    private final Scenario scenario;
    private final Optional<Sweep> sweep;

    private MethodsParagraph(Path directory) {
        this.directory = directory;
        ResultsReader reader = ResultsReader.open(directory);
        this.manifest = reader.manifest();
        this.status = SweepStatus.of(new LocalStorage(), directory);
        this.scenario = Scenarios.open(directory.resolve("scenario.yaml").toString());
        this.sweep = Study.sweep(reader, scenario, directory);
    }

    /**
     * The paragraph.
     *
     * @throws org.plumbline.experiments.results.storage.ResultsException if there is no results directory
     */
    public static String of(Path directory) {
        return new MethodsParagraph(directory).text();
    }

    private String text() {
        long runs = status.done() + status.failed() + status.toRepeat();
        return "We simulated " + points() + strategies() + " with " + replications() + ", " + runs
                + " runs in all, in Plumbline " + manifest.version() + " (model " + manifest.modelVersion()
                + ", commit "
                + manifest.commit() + "; ODD: docs/model/ODD.md). Replications share random numbers across points and"
                + " strategies, so contrasts are paired and estimates at different points are not independent; n was"
                + " set by " + rule() + ". Profit is undiscounted, closed firms are kept. " + declared() + " "
                + (status.failed() + status.toRepeat()) + " runs failed. Calibration: "
                + CalibrationState.bundled().clause() + "; no objective"
                + " refers to alignment. " + reproducible() + incomplete();
    }

    private String points() {
        if (manifest.tables().factors().isEmpty()) {
            return "one firm";
        }
        long points = designPoints();
        String design = sweep.map(
                        s -> s.spec().design().name().toLowerCase(Locale.ROOT).replace('_', '-') + ", ")
                .orElse("");
        int factors = manifest.tables().factors().size();
        return points + " design points (" + design + factors + (factors == 1 ? " factor)" : " factors)");
    }

    private long designPoints() {
        try (RowReader<DesignRow> rows = ResultsReader.open(directory).design()) {
            return rows.stream().count();
        }
    }

    private String strategies() {
        int strategies = manifest.tables().strategies().size();
        return strategies == 1 ? "" : " x " + strategies + " strategies";
    }

    private String replications() {
        if (sweep.isPresent()) {
            return (sweep.get().fixed().isPresent() ? "" : "up to ")
                    + sweep.get().mostReplications() + " replications each";
        }
        long cells = Math.max(1, manifest.tables().strategies().size() * Math.max(1, designPoints()));
        return manifest.runs().orElse(status.done()) / cells + " replications each";
    }

    private String rule() {
        if (sweep.isPresent() && sweep.get().spec().replications() instanceof Replications.Until until) {
            return "a sequential rule at each point (half-width of the mean of "
                    + until.outcome().key() + " at most " + plain(until.halfWidth()) + " at "
                    + plain(100 * until.confidence()) + " %, with look-ahead, " + until.atLeast() + " to "
                    + until.atMost() + " replications; such intervals are nominal)";
        }
        return "a number fixed beforehand";
    }

    private static String plain(double value) {
        return org.plumbline.experiments.results.table.ShortestNumber.text(value);
    }

    private String declared() {
        String hash = manifest.hashes().get(Declared.NAME);
        String fixed = hash == null
                ? "not declared"
                : "fixed in the experiment file, hash " + hash.substring(0, HASH_DIGITS) + ", before the first run";
        return "The primary outcome, smallest difference that matters and family of contrasts were " + fixed + ".";
    }

    private String reproducible() {
        String again = "Rows are reproducible byte for byte: ";
        return sweep.isPresent()
                ? again + "plumbline sweep scenario.yaml; sample check: plumbline verify "
                        + Quoting.shellWord(directory.toString()) + "."
                : again + manifest.command() + " gives the same runs.csv in another folder.";
    }

    private String incomplete() {
        return status.complete() || manifest.runs().isEmpty()
                ? ""
                : " THE SWEEP IS NOT COMPLETE: " + status.missing().orElse(0) + " runs are missing.";
    }
}
