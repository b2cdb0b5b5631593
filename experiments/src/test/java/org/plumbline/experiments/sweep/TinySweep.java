package org.plumbline.experiments.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.plumbline.experiments.execution.Cancellation;
import org.plumbline.experiments.execution.LocalPool;
import org.plumbline.experiments.execution.RunExecutor;
import org.plumbline.experiments.results.ResultsDirectory;
import org.plumbline.experiments.results.Shard;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.Scenarios;

/** Experiments on a bakery that lives a few weeks. */
public final class TinySweep {
    private static final Provenance PROVENANCE = new Provenance("1", "c", "17", "plumbline sweep tiny");

    private TinySweep() {}

    /** A scenario with this experiment, indented by two blanks. */
    static Scenario scenario(String experiment) {
        String text = "name: Tiny\nextends: bakery\nhorizon: 6 weeks\nexperiment:\n" + experiment.indent(2);
        return Scenarios.read("tiny", text.getBytes(StandardCharsets.UTF_8), List.of());
    }

    /** The sweep of this experiment. */
    public static Sweep sweep(String experiment) {
        return Sweep.of(scenario(experiment), name -> {
            throw new IllegalStateException("no table is read");
        });
    }

    /** Runs it in a folder; whether every run is there. */
    static boolean run(Sweep sweep, Path folder, RunExecutor executor, Optional<Shard> shard) {
        SweepIdentity identity = new SweepIdentity(sweep);
        LongPredicate chosen = shard.<LongPredicate>map(part -> part::holds).orElse(point -> true);
        try (ResultsDirectory directory = ResultsDirectory.open(
                new LocalStorage(), folder, identity.contents(PROVENANCE, shard), () -> Instant.EPOCH)) {
            return new SweepRun(sweep, chosen, executor, new Cancellation(), progress -> {})
                    .in(directory, task -> "plumbline story " + task.runId());
        }
    }

    /** Runs it on one thread. */
    public static void run(Sweep sweep, Path folder) {
        run(sweep, folder, LocalPool.of(1), Optional.empty());
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
