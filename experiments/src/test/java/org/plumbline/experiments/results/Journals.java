package org.plumbline.experiments.results;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.experiments.results.journal.SettledRuns;
import org.plumbline.experiments.results.storage.LocalStorage;

/** Looks into journals. */
final class Journals {
    private static final int RUN_ID = 5;

    private Journals() {}

    /** The runs in the journal of a directory, in the order of the tables. */
    static List<String> runIds(Path directory) {
        List<String> ids = new ArrayList<>();
        Path journal = directory.resolve(RunJournal.NAME);
        if (!Files.exists(journal)) {
            return ids;
        }
        try (SettledRuns runs =
                SettledRuns.of(new LocalStorage(), List.of(journal), directory.resolve(".test.partial"))) {
            while (runs.hasNext()) {
                ids.add(new String(runs.next().run(), StandardCharsets.UTF_8).split(",", -1)[RUN_ID]);
            }
        }
        return ids;
    }
}
