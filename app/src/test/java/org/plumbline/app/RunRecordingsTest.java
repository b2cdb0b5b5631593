package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Behaviour under test: run writes weeks and events of the very futures it tells of, and looking changes nothing. */
class RunRecordingsTest {
    private static final int WEEKS = 13;

    private static RecordedProgram run(String... more) {
        RecordedProgram program = new RecordedProgram();
        List<String> words = new ArrayList<>(
                List.of("run", "bakery", "--replications", "2", "--set", "horizon=" + WEEKS + " weeks", "--quiet"));
        words.addAll(List.of(more));
        assertThat(program.run(words.toArray(String[]::new))).isEqualTo(ExitCode.DONE);
        return program;
    }

    @Test
    void weeksAndEventsAreWrittenAndTheResultsAreTheSame(@TempDir Path folder) throws IOException {
        Path weeks = folder.resolve("weeks.csv");
        Path events = folder.resolve("events.jsonl");
        String with =
                run("--series", weeks.toString(), "--events", events.toString()).out();
        assertThat(with).isEqualTo(run().out());
        List<String> rows = Files.readAllLines(weeks);
        assertThat(rows.get(0)).startsWith("point,strategy,replication,week,profit,");
        assertThat(rows).hasSize(1 + 2 * WEEKS);
        assertThat(rows.get(2 * WEEKS)).startsWith("0,,1," + WEEKS + ",");
        List<String> facts = Files.readAllLines(events);
        assertThat(facts)
                .allMatch(line -> line.startsWith("{\"strategy\":\"\",\"replication\":") && line.endsWith("}"))
                .anyMatch(line -> line.contains("\"replication\":0,\"fact\":\"IdeaSparked\""))
                .anyMatch(line -> line.contains("\"replication\":1,\"fact\":"));
    }
}
