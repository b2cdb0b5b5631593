package org.plumbline.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.experiments.execution.LocalPool;
import org.plumbline.experiments.results.ResultsReader;
import org.plumbline.experiments.results.TinyExperiment;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.statistics.PairedObservations;

/** Behaviour under test: futures are paired by their number, and each is lost once whatever failed in it. */
class CellValuesTest {
    private static final List<Integer> BOTH = List.of(0, 1);

    private final TinyExperiment experiment =
            new TinyExperiment(2, List.of("a", "b"), 22, false, TinyExperiment::simulate);
    private final Path folder;

    CellValuesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Of 22 futures 10 and 21 stop with an error under both strategies; in 6, 13 and 20 success is undefined. */
    private CellValues read(String column) {
        experiment.sweep(new LocalStorage(), folder.resolve("tiny"), LocalPool.of(1));
        return CellValues.read(ResultsReader.open(folder.resolve("tiny")), column);
    }

    @Test
    void aFutureThatFailedUnderBothIsOneLoss() {
        PairedObservations pairs = read("profit").pairs(0, 0, 1);
        assertThat(pairs.attempted()).isEqualTo(22);
        assertThat(pairs.failedPairs()).isEqualTo(2);
        assertThat(pairs.emptyPairs()).isZero();
        assertThat(pairs.a().size()).isEqualTo(20);
    }

    @Test
    void anEmptyOutcomeIsNoFailure() {
        PairedObservations pairs = read("successShare").pairs(0, 0, 1);
        assertThat(pairs.failedPairs()).isEqualTo(2);
        assertThat(pairs.emptyPairs()).isPositive();
        assertThat(pairs.attempted()).isEqualTo(22);
    }

    @Test
    void averagesAreTakenWithinFutures() {
        CellValues values = read("profit");
        PairedObservations over = values.pairs(List.of(0L, 1L), 0, 1);
        double[][][] complete = values.complete(BOTH);
        assertThat(over.a().size()).isEqualTo(complete[0][0].length).isEqualTo(20);
        assertThat(values.common(BOTH)).isEqualTo(22);
        for (int r = 0; r < over.a().size(); r++) {
            assertThat(over.a().get(r)).isCloseTo((complete[0][0][r] + complete[0][1][r]) / 2, within(1e-9));
        }
    }
}
