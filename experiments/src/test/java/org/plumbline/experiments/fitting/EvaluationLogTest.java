package org.plumbline.experiments.fitting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.experiments.results.journal.JournalEntry;
import org.plumbline.experiments.results.journal.JournalReader;
import org.plumbline.experiments.results.journal.JournalWriter;
import org.plumbline.experiments.results.journal.RunKey;
import org.plumbline.experiments.results.journal.Standing;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.results.storage.Storage;

/** Behaviour under test: a log that could not be opened holds nothing back. */
class EvaluationLogTest {
    private static final Storage STORAGE = new LocalStorage();

    @Test
    void whatCannotBeReadLeavesTheFolderUnlocked(@TempDir Path folder) {
        EvaluationLog.open(STORAGE, folder, "tiny").close();
        spoil(folder.resolve("evaluations.journal"));
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> EvaluationLog.open(STORAGE, folder, "tiny"))
                    .isInstanceOf(NumberFormatException.class)
                    .hasMessageContaining("much");
        }
    }

    private static void spoil(Path journal) {
        JournalReader.Extent extent = JournalReader.extent(STORAGE, journal, "tiny", line -> line);
        try (JournalWriter writer = JournalWriter.open(STORAGE, journal, extent, "tiny", () -> 0)) {
            byte[] nothing = {};
            byte[] words = "much more".getBytes(StandardCharsets.UTF_8);
            writer.append(new JournalEntry(new RunKey(0, 0, 0), Standing.DONE, words, nothing, nothing));
        }
    }
}
