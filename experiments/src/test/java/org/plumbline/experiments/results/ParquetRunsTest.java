package org.plumbline.experiments.results;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.experiments.execution.Cancellation;
import org.plumbline.experiments.execution.LocalPool;
import org.plumbline.experiments.results.storage.FaultyStorage;
import org.plumbline.experiments.results.storage.FaultyStorage.Operation;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.experiments.results.storage.Storage;
import org.plumbline.experiments.results.table.ParquetRows;

/** Behaviour under test: runs.parquet holds the rows of runs.csv, where asked for, and never others. */
class ParquetRunsTest {
    private static final Storage STORAGE = new LocalStorage();
    private static final List<String> WHOLE = List.of("point", "replication", "seed", "weeksRun");
    private static final List<String> TEXT = List.of("strategy", "status", "runId", "reasonCode", "exogenousHash");

    private final Path folder;
    private final TinyExperiment experiment =
            new TinyExperiment(5, List.of("", "say \"yes\", 🥨"), 12, false, TinyExperiment::simulate);

    ParquetRunsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theRowsAreThoseOfTheCsv() throws IOException {
        sweepWithParquet(folder, 2);
        List<List<@Nullable Object>> rows = ParquetRows.of(folder.resolve("runs.parquet"));
        assertThat(rows).hasSize(120).isEqualTo(csv());
        assertThat(rows).anySatisfy(row -> assertThat(row).containsNull());
        assertThat(TinyExperiment.read(folder.resolve("datapackage.json")))
                .contains("\"runs.parquet\"", "\"application/vnd.apache.parquet\"");
    }

    @Test
    void theBytesDependOnNoThread() throws IOException {
        sweepWithParquet(folder.resolve("a"), 1);
        sweepWithParquet(folder.resolve("b"), 2);
        assertThat(folder.resolve("a/runs.parquet")).hasSameBinaryContentAs(folder.resolve("b/runs.parquet"));
    }

    @Test
    void nobodyWhoDoesNotAskGetsIt() {
        experiment.sweep(STORAGE, folder, LocalPool.of(1));
        assertThat(folder.resolve("runs.parquet")).doesNotExist();
        assertThat(TinyExperiment.read(folder.resolve("datapackage.json"))).doesNotContain("parquet");
    }

    @Test
    void onceThereItFollowsTheRuns() throws IOException {
        try (ResultsDirectory directory = experiment.open(STORAGE, folder)) {
            directory.addParquet();
            directory.publishTables();
        }
        assertThat(ParquetRows.of(folder.resolve("runs.parquet"))).isEmpty();
        experiment.sweep(STORAGE, folder, LocalPool.of(1));
        assertThat(ParquetRows.of(folder.resolve("runs.parquet"))).hasSize(120).isEqualTo(csv());
        assertThat(TinyExperiment.read(folder.resolve("datapackage.json"))).contains("\"runs.parquet\"");
    }

    @Test
    void aMergeWritesItWhereAskedFor() throws IOException {
        Path shard = folder.resolve("shard");
        experiment.sweep(STORAGE, shard, LocalPool.of(1));
        sweepWithParquet(folder.resolve("whole"), 1);
        new Merge(STORAGE, () -> TinyExperiment.TIME, reader -> List.of(), true)
                .merge(List.of(shard), folder.resolve("merged"));
        assertThat(folder.resolve("merged/runs.parquet")).hasSameBinaryContentAs(folder.resolve("whole/runs.parquet"));
    }

    @Test
    void theNthFaultOfTheDiskLeavesNoHalfFile() throws IOException {
        Path sound = folder.resolve("sound");
        sweepWithParquet(sound, 1);
        for (Operation operation : List.of(Operation.WRITE, Operation.FORCE, Operation.RENAME)) {
            boolean failed = true;
            for (int n = 0; failed; n++) {
                Path directory = folder.resolve(operation + "-" + n);
                experiment.sweep(STORAGE, directory, LocalPool.of(1));
                failed = publishingFails(new FaultyStorage(operation, n, "No space left on device"), directory);
                Path parquet = directory.resolve("runs.parquet");
                if (Files.exists(parquet)) {
                    assertThat(parquet).hasSameBinaryContentAs(sound.resolve("runs.parquet"));
                }
            }
        }
    }

    private boolean publishingFails(FaultyStorage faulty, Path directory) {
        try (ResultsDirectory open = experiment.open(faulty, directory)) {
            open.addParquet();
            open.publishTables();
        } catch (ResultsException e) {
            assertThat(e).hasMessageContaining("the disk is full");
        }
        return faulty.failed();
    }

    private void sweepWithParquet(Path path, int threads) {
        try (ResultsDirectory directory = experiment.open(STORAGE, path)) {
            directory.addParquet();
            TinyExperiment.sweep(directory, LocalPool.of(threads), experiment.plan(), new Cancellation());
        }
    }

    private List<List<@Nullable Object>> csv() throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve("runs.csv"))) {
            for (NamedCsvRecord line : reader) {
                List<@Nullable Object> row = new ArrayList<>();
                line.getHeader().forEach(name -> row.add(cell(name, line.getField(name))));
                rows.add(row);
            }
        }
        return rows;
    }

    private static @Nullable Object cell(String name, String text) {
        if (TEXT.contains(name)) {
            return text;
        }
        if (text.isEmpty()) {
            return null;
        }
        return WHOLE.contains(name) ? (Object) Long.parseLong(text) : (Object) Double.parseDouble(text);
    }
}
