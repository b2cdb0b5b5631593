package org.plumbline.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.option.OutOption;
import org.plumbline.app.option.RunOptions;
import org.plumbline.app.terminal.Progress;
import org.plumbline.experiments.fitting.Calibration;
import org.plumbline.experiments.fitting.CalibrationPlan;
import org.plumbline.experiments.fitting.Ensemble;
import org.plumbline.experiments.fitting.EvaluationLog;
import org.plumbline.experiments.fitting.Priors;
import org.plumbline.experiments.results.storage.LocalStorage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks for the parameters at which the model meets the published patterns. */
@Command(
        name = "calibrate",
        header = {
            "Looks for the parameters at which the model meets the published patterns.",
            "",
            "Examples:",
            "  plumbline calibrate --dry-run",
            "  plumbline calibrate --out my-calibration --points 64 --replications 8",
            "  plumbline calibrate --priors my-priors.csv --out my-calibration",
            ""
        })
final class CalibrateCommand implements org.plumbline.app.command.Command {
    private static final int USUAL_MARKETS = 8;
    private static final int YEARS = 20;

    @Mixin
    private RunOptions runs = new RunOptions();

    @Mixin
    private OutOption out = new OutOption();

    @Option(
            names = "--points",
            paramLabel = "N",
            defaultValue = "64",
            description = "How many parameter sets a wave tries.")
    private int points;

    @Option(
            names = "--priors",
            paramLabel = "FILE",
            description = "What may be moved, and how far, instead of the table that comes along.")
    private @Nullable Path priors;

    @Override
    public ExitCode execute(Session session) throws InterruptedException {
        CalibrationPlan plan = plan();
        Priors free = free();
        String size = plan.evaluations() + " sets of " + free.count() + " parameters, " + plan.marketsInAll()
                + " markets in all";
        if (runs.dryRun()) {
            session.terminal().print(free.text());
            session.terminal().println(size + ": hours.\nNothing was simulated or written.");
            return ExitCode.DONE;
        }
        int threads = runs.threads();
        Path folder = out.folder().orElse(Path.of("calibration"));
        Ensemble ensemble;
        try (Progress progress = session.progress("parameter sets")) {
            Calibration calibration = new Calibration(
                    free, plan, threads, done -> progress.update(done, OptionalLong.of(plan.evaluations())));
            try (EvaluationLog log = calibration.open(new LocalStorage(), folder)) {
                session.terminal().message("Trying " + size + "; this takes hours. What was tried is kept.");
                ensemble = calibration.run(log);
            }
        }
        session.terminal()
                .print(ensemble.sets().size() + " parameter sets meet the fitted patterns equally well.\n"
                        + "Next: read " + folder.resolve("report.md") + "\n");
        return ensemble.sets().isEmpty() ? ExitCode.VERDICT_FAILED : ExitCode.DONE;
    }

    private CalibrationPlan plan() {
        try {
            return new CalibrationPlan(
                    points,
                    runs.replications().orElse(USUAL_MARKETS),
                    YEARS,
                    runs.seed().orElse(1));
        } catch (IllegalArgumentException fault) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE, String.valueOf(fault.getMessage()), "see plumbline help calibrate");
        }
    }

    private Priors free() {
        if (priors == null) {
            return Priors.bundled();
        }
        try {
            return Priors.read(Files.readString(priors));
        } catch (IOException fault) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE,
                    "--priors is " + priors + ", but that cannot be read",
                    "name a table with the columns parameter, lower, upper, scale and reason");
        } catch (IllegalArgumentException fault) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE,
                    String.valueOf(fault.getMessage()),
                    "plumbline calibrate --dry-run shows a table as it must be");
        }
    }
}
