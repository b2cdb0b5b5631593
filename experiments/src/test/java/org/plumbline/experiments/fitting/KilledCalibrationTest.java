package org.plumbline.experiments.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.experiments.results.JavaProcess;

/** A process that calibrates is killed as by kill -9 again and again; what it had measured is not measured again. */
@Tag("full")
class KilledCalibrationTest {
    private static final int KILLS = 5;

    @Test
    void itEndsAsIfNothingHadHappened(@TempDir Path whole, @TempDir Path torn) throws Exception {
        CalibrationProcess.calibrate(whole, new Bowl(Integer.MAX_VALUE));
        long part = journal(whole) / (2 * KILLS);
        SplittableRandom random = new SplittableRandom(7);
        long size = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killed(torn, size + 1 + random.nextLong(part));
            assertThat(journal(torn)).isGreaterThan(size);
            size = journal(torn);
        }
        assertThat(torn.resolve("report.md")).doesNotExist();
        assertThat(size).isLessThan(journal(whole));
        Bowl rest = new Bowl(Integer.MAX_VALUE);
        CalibrationProcess.calibrate(torn, rest);
        assertThat(rest.calls()).isPositive().isLessThan(CalibrationProcess.PLAN.evaluations() - KILLS + 1);
        for (String file : List.of("evaluations.csv", "priors.csv", "ensemble.csv", "report.md")) {
            assertThat(torn.resolve(file)).hasSameTextualContentAs(whole.resolve(file));
        }
    }

    /** Starts the calibration and kills it once its journal has grown so far. */
    private static void killed(Path folder, long size) throws IOException, InterruptedException {
        Process process = JavaProcess.of(
                        CalibrationProcess.class, List.of("-XX:TieredStopAtLevel=1"), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (journal(folder) < size) {
            assertThat(process.waitFor(2, TimeUnit.MILLISECONDS)).isFalse();
        }
        process.destroyForcibly().waitFor();
    }

    private static long journal(Path folder) throws IOException {
        Path journal = folder.resolve("evaluations.journal");
        return Files.exists(journal) ? Files.size(journal) : 0;
    }
}
