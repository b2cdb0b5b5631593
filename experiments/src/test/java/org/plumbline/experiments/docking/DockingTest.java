package org.plumbline.experiments.docking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Method;

class DockingTest {
    private static final Map<String, String> SMALL = Map.of("n", "6", "k", "2");

    @Test
    void estimatesEveryMeasureOverTheReplicationsAskedFor() {
        DockingResult result = Docking.run("nk", SMALL, OptionalInt.of(7), 1);
        assertThat(result.replications()).isEqualTo(7);
        assertThat(result.parameters())
                .containsEntry("n", "6")
                .containsEntry("search", "steepest")
                .containsEntry("firms", "100");
        assertThat(result.measures().keySet())
                .containsExactly("optima", "meanOptimum", "globalMaximum", "reached", "walkLength", "forms");
        assertThat(result.measures().values()).allSatisfy(estimate -> {
            assertThat(estimate.n()).isEqualTo(7);
            assertThat(estimate.contains(estimate.mean().orElseThrow())).isTrue();
        });
        assertThat(result.undefined()).isEmpty();
    }

    @Test
    void theSeedAloneDecides() {
        DockingResult result = Docking.run("nk", SMALL, OptionalInt.of(5), 1);
        assertThat(Docking.run("nk", SMALL, OptionalInt.of(5), 1)).isEqualTo(result);
        assertThat(Docking.run("nk", SMALL, OptionalInt.of(5), 2).measures()).isNotEqualTo(result.measures());
    }

    @Test
    void modelsThatDrawNothingHaveNoWidth() {
        DockingResult result = Docking.run("logit", Map.of("utilities", "0"), OptionalInt.empty(), 1);
        assertThat(result.replications()).isEqualTo(2);
        assertThat(result.measures()).containsEntry("share(1)", Estimate.of(0.5, 0.5, 0.5, 0.95, 2, Method.CONSTANT));
    }

    @Test
    void measuresThatTooFewReplicationsDefineAreSaidToBeUndefined() {
        Map<String, String> rare = Map.of("p", "0.01", "q", "0", "population", "2", "years", "1");
        DockingResult result = Docking.run("bass", rare, OptionalInt.of(60), 5);
        assertThat(result.measures()).containsKey("adoptedAt(1)").doesNotContainKey("peakTime");
        assertThat(result.undefined()).containsEntry("peakTime", "defined in 1 of 60 replications");
    }

    @Test
    void readsRanksFromAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("my ranks.csv");
        Files.writeString(file, "\ufeff# ours\npriority,ann,ben\n\"bread, dark\",1,2\ncakes,2,1\n");
        DockingResult result = Docking.run("consensus", Map.of("file", file.toString()), OptionalInt.empty(), 1);
        assertThat(result.parameters()).containsEntry("file", file.toString());
        assertThat(result.measures()).containsEntry("kendallW", Estimate.of(0, 0, 0, 0.95, 2, Method.CONSTANT));
    }

    @Test
    void namesWhatIsWrong(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> Docking.run("tarot", SMALL, OptionalInt.empty(), 1))
                .hasMessageContaining("there is no model tarot; there are march, nk, screening");
        assertThatThrownBy(() -> Docking.run("nk", Map.of("n", "0"), OptionalInt.empty(), 1))
                .hasMessageContaining("n is 0.0, but must lie between")
                .hasMessageContaining("k is required");
        assertThatThrownBy(() -> Docking.run("nk", SMALL, OptionalInt.of(1), 1))
                .hasMessageContaining("replications is 1, but must lie between 2 and 1000000");
        assertThatThrownBy(() -> consensus(folder.toString())).hasMessageContaining("no regular file");
        assertThatThrownBy(() -> consensus("nowhere\0.csv")).hasMessageContaining("cannot be read");
        Path file = folder.resolve("ranks.csv");
        Files.writeString(file, "priority,ann\n");
        assertThatThrownBy(() -> consensus(file.toString())).hasMessageContaining("no row of ranks below its header");
        Files.writeString(file, "priority,ann\nbread\n");
        assertThatThrownBy(() -> consensus(file.toString())).hasMessageContaining("Record 2 has 1 fields");
        Files.writeString(file, "priority\nbread\n");
        assertThatThrownBy(() -> consensus(file.toString())).hasMessageContaining("a row without ranks: [bread]");
        Files.writeString(file, "priority,ann\nbread,x\n");
        assertThatThrownBy(() -> consensus(file.toString())).hasMessageContaining("\"x\", which is not a rank");
        Files.write(file, new byte[] {'a', '\n', 'b', ',', (byte) 0xff, '\n'});
        assertThatThrownBy(() -> consensus(file.toString())).hasMessageContaining("cannot be read");
        Files.writeString(file, "x".repeat(1_000_001));
        assertThatThrownBy(() -> consensus(file.toString())).hasMessageContaining("larger than 1000000 bytes");
    }

    private static void consensus(String file) {
        Docking.run("consensus", Map.of("file", file), OptionalInt.empty(), 1);
    }
}
