package org.plumbline.experiments.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.experiments.execution.Cancellation;
import org.plumbline.experiments.execution.LocalPool;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.results.storage.Storage;

/** Behaviour under test: shards joined in any order give the tables of the whole. */
class MergeTest {
    private static final Storage STORAGE = new LocalStorage();

    private final Path folder;
    private final TinyExperiment experiment = TinyExperiment.small();
    private final Merge merge = new Merge(STORAGE, () -> TinyExperiment.TIME, reader -> List.of(), false);

    MergeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path sweepShard(int index, int of, TinyExperiment tiny) {
        Shard shard = new Shard(index, of);
        Path directory = shard.directory(folder.resolve("sweep"));
        List<RunTask> tasks = StreamSupport.stream(Spliterators.spliteratorUnknownSize(tiny.plan(), 0), false)
                .filter(task -> shard.holds(task.point()))
                .toList();
        Manifest manifest = tiny.manifest().ofShard(shard, OptionalLong.of(tasks.size()));
        try (ResultsDirectory open = tiny.open(STORAGE, directory, manifest)) {
            TinyExperiment.sweep(open, LocalPool.of(2), tasks.iterator(), new Cancellation());
        }
        return directory;
    }

    @Test
    void threeShardsInAnyOrder() {
        Map<String, String> expected = experiment.undisturbed(folder.resolve("whole"));
        List<Path> shards = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            shards.add(sweepShard(i, 3, experiment));
        }
        assertThat(shards.get(1).getFileName()).hasToString("sweep.shard-2-of-3");
        for (int rotation = 0; rotation < 3; rotation++) {
            Path merged = folder.resolve("merged-" + rotation);
            merge.merge(shards, merged);
            assertThat(TinyExperiment.tables(merged)).isEqualTo(expected);
            assertThat(SweepStatus.of(STORAGE, merged).complete()).isTrue();
            assertThat(ResultsReader.open(merged).manifest().end()).isPresent();
            Collections.rotate(shards, 1);
        }
    }

    @Test
    void overlappingShardsAndTwoMergesChangeNothing() {
        Map<String, String> expected = experiment.undisturbed(folder.resolve("whole"));
        Path merged = folder.resolve("merged");
        merge.merge(List.of(sweepShard(1, 2, experiment), sweepShard(1, 3, experiment)), merged);
        assertThat(SweepStatus.of(STORAGE, merged).complete()).isFalse();
        merge.merge(List.of(sweepShard(2, 2, experiment), sweepShard(2, 3, experiment)), merged);
        assertThat(TinyExperiment.tables(merged)).isEqualTo(expected);
    }

    @Test
    void whatIsMissingIsRunInTheMergedDirectory() {
        Map<String, String> expected = experiment.undisturbed(folder.resolve("whole"));
        Path merged = folder.resolve("merged");
        merge.merge(List.of(sweepShard(2, 3, experiment)), merged);
        assertThat(ResultsReader.open(merged).manifest().end()).isEmpty();
        assertThat(experiment.sweep(STORAGE, merged, LocalPool.of(2)).done()).isEqualTo(66);
        assertThat(TinyExperiment.tables(merged)).isEqualTo(expected);
    }

    @Test
    void contradictingRowsAreRefusedAndNothingIsPublished() {
        TinyExperiment changed = experiment.with((seed, replication) -> TinyExperiment.simulate(seed + 1, replication));
        Path merged = folder.resolve("merged");
        List<Path> directories = List.of(sweepShard(1, 2, experiment), sweepShard(1, 3, changed));
        assertThatThrownBy(() -> merge.merge(directories, merged))
                .hasMessageContaining("R010")
                .hasMessageContaining("point 0, strategy number 0, replication 0")
                .hasMessageContaining("shard-1-of-2")
                .hasMessageContaining("shard-1-of-3");
        assertThat(Files.exists(merged.resolve("runs.csv"))).isFalse();
        assertThat(Journals.runIds(merged)).isEmpty();
    }

    @Test
    void otherExperimentsAndForeignFoldersAreRefused() {
        Path shard = sweepShard(1, 2, experiment);
        Path other = folder.resolve("other");
        experiment
                .open(STORAGE, other, Manifests.experiment(experiment.manifest(), "ffff"))
                .close();
        assertThatThrownBy(() -> merge.merge(List.of(shard, other), folder.resolve("merged")))
                .hasMessageContaining("R001");
        assertThatThrownBy(() -> merge.merge(List.of(shard, folder), folder.resolve("merged")))
                .hasMessageContaining("R011");
        assertThat(Files.exists(folder.resolve("merged"))).isFalse();
    }

    @Test
    void shardsArePartsOfThePoints() {
        for (long point = 0; point < 20; point++) {
            long p = point;
            assertThat(List.of(new Shard(1, 3), new Shard(2, 3), new Shard(3, 3)))
                    .filteredOn(shard -> shard.holds(p))
                    .hasSize(1);
        }
        assertThat(Shard.parse("2/16")).isEqualTo(new Shard(2, 16)).hasToString("2/16");
        for (String wrong : List.of("0/3", "4/3", "1", "1/0", "a/b", "-1/2", "1/2/3", "")) {
            assertThatThrownBy(() -> Shard.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void moreRunsThanAreSortedInMemory() {
        TinyExperiment large = new TinyExperiment(
                2,
                List.of("a", "b"),
                20_000,
                false,
                (seed, replication) -> TinyExperiment.simulate(seed, replication % 10));
        Map<String, String> expected = large.undisturbed(folder.resolve("whole"));
        Path merged = folder.resolve("merged");
        merge.merge(List.of(sweepShard(2, 2, large), sweepShard(1, 2, large)), merged);
        assertThat(TinyExperiment.tables(merged).equals(expected)).isTrue();
        assertThat(TinyExperiment.read(merged.resolve("runs.csv"))).hasLineCount(80_001);
    }

    @Test
    void rowsComeInOrder() {
        experiment.undisturbed(folder.resolve("whole"));
        Iterator<RunTask> plan = experiment.plan();
        for (String id : Journals.runIds(folder.resolve("whole"))) {
            assertThat(id).isEqualTo(plan.next().runId());
        }
    }
}
