package org.plumbline.experiments.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.experiments.results.storage.Storage;
import org.plumbline.experiments.results.table.DesignRow;
import org.plumbline.experiments.results.table.SummaryRow;

/**
 * Joins the shards of an experiment. The order in which they are named does not matter; a run that several hold must be
 * the same in all, byte for byte. What is missing can be run in the merged directory.
 */
public final class Merge {
    private final Storage storage;
    private final InstantSource clock;
    private final Function<ResultsReader, List<SummaryRow>> summary;
    private final boolean parquet;

    /**
     * Merging through a storage.
     *
     * @param clock tells the times in the manifest
     * @param summary makes the rows of summary.csv from the merged runs
     * @param parquet whether runs.parquet is published beside runs.csv
     */
    public Merge(
            Storage storage, InstantSource clock, Function<ResultsReader, List<SummaryRow>> summary, boolean parquet) {
        this.storage = storage;
        this.clock = clock;
        this.summary = summary;
        this.parquet = parquet;
    }

    /**
     * Joins directories into another, which may hold runs of the same experiment already.
     *
     * @throws ResultsException if one is no results directory, belongs to another experiment, or contradicts another
     */
    public void merge(List<Path> directories, Path whole) {
        if (directories.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one directory to merge");
        }
        Path first = directories.get(0);
        Manifest manifest = ManifestFile.read(first).ofWhole(plannedRuns(directories));
        for (Path directory : directories) {
            ManifestFile.requireSame(directory, ManifestFile.read(directory).ofWhole(OptionalLong.empty()), manifest);
        }
        try (RowReader<DesignRow> design = ResultsReader.open(first).design()) {
            var contents = new ResultsDirectory.Contents(manifest, text(first.resolve("scenario.yaml")), () -> design);
            mergeInto(whole, contents, directories);
        }
    }

    private void mergeInto(Path whole, ResultsDirectory.Contents contents, List<Path> directories) {
        try (ResultsDirectory merged = ResultsDirectory.open(storage, whole, contents, clock)) {
            merged.absorb(directories);
            if (parquet) {
                merged.addParquet();
            }
            merged.publishTables();
            merged.publishSummary(summary.apply(ResultsReader.open(whole)));
            if (SweepStatus.of(storage, whole).complete()) {
                merged.finish();
            }
        }
    }

    /** The runs of the whole, known when the whole or all shards are there. */
    private static OptionalLong plannedRuns(List<Path> directories) {
        Map<String, Long> planned = new TreeMap<>();
        for (Path directory : directories) {
            Manifest manifest = ManifestFile.read(directory);
            if (manifest.runs().isEmpty() || manifest.shard().isEmpty()) {
                return manifest.runs();
            }
            planned.put(manifest.shard().get(), manifest.runs().getAsLong());
        }
        boolean all =
                planned.keySet().stream().allMatch(shard -> Shard.parse(shard).of() == planned.size());
        return all
                ? OptionalLong.of(
                        planned.values().stream().mapToLong(Long::longValue).sum())
                : OptionalLong.empty();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw ResultsException.of(e, file, "reading the scenario");
        }
    }
}
