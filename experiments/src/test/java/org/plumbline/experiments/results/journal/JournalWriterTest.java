package org.plumbline.experiments.results.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.experiments.results.storage.FaultyStorage;
import org.plumbline.experiments.results.storage.FaultyStorage.Operation;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.results.storage.Storage;

/** Behaviour under test: what is forced when, and what a fault leaves behind. */
class JournalWriterTest {
    private static final JournalReader.Extent NEW = new JournalReader.Extent(0, 0);
    private static final byte[] NOTHING = {};
    private static final long SECOND = 1_000_000_000L;

    private final Path path;
    private final AtomicLong clock = new AtomicLong();

    JournalWriterTest(@TempDir Path folder) {
        this.path = folder.resolve("runs.journal");
    }

    @BeforeEach
    void startClock() {
        clock.set(Long.MAX_VALUE - SECOND);
    }

    private JournalWriter open(Storage storage) {
        return JournalWriter.open(storage, path, NEW, "tiny", clock::get);
    }

    private static JournalEntry entry(long replication, int bytes) {
        return new JournalEntry(new RunKey(0, 0, replication), Standing.DONE, new byte[bytes], NOTHING, NOTHING);
    }

    @Test
    void anEntryIsReadBackWithItsRecordingAndWithout() {
        RunKey key = new RunKey(7, 2, 9);
        byte[] run = {1, 2};
        byte[] series = {3, 4, 5};
        byte[] recording = {6};
        JournalEntry with =
                JournalEntry.of(new JournalEntry(key, Standing.FAILED, run, NOTHING, series, recording).payload());
        assertThat(with.key()).isEqualTo(key);
        assertThat(with.standing()).isEqualTo(Standing.FAILED);
        assertThat(with.series()).isEqualTo(series);
        assertThat(with.recording()).isEqualTo(recording);
        JournalEntry without = JournalEntry.of(new JournalEntry(key, Standing.DONE, run, NOTHING, series).payload());
        assertThat(without.run()).isEqualTo(run);
        assertThat(without.series()).isEqualTo(series);
        assertThat(without.recording()).isEmpty();
    }

    @Test
    void nothingIsForcedBeforeTwoSecondsOrAMegabyte() {
        FaultyStorage anyForceFails = new FaultyStorage(Operation.FORCE, 0, "No space left on device");
        JournalWriter writer = open(anyForceFails);
        for (int i = 0; i < 9; i++) {
            writer.append(entry(i, 100_000));
        }
        clock.addAndGet(2 * SECOND - 1);
        writer.forceIfDue();
        assertThat(anyForceFails.failed()).isFalse();
        assertThat(JournalReader.open(new LocalStorage(), path).scan().frames()).isEqualTo(10);
    }

    @Test
    void aMegabyteIsForced() {
        JournalWriter writer = open(new FaultyStorage(Operation.FORCE, 0, "No space left on device"));
        assertThatThrownBy(() -> writer.append(entry(1, 1 << 20))).hasMessageContaining("forcing the journal");
    }

    @Test
    void twoSecondsAreForcedEvenAcrossTheOverflowOfTheClock() {
        JournalWriter writer = open(new FaultyStorage(Operation.FORCE, 0, "No space left on device"));
        clock.addAndGet(2 * SECOND);
        assertThat(clock.get()).isNegative();
        assertThatThrownBy(writer::forceIfDue).hasMessageContaining("forcing the journal");
        assertThatThrownBy(() -> writer.append(entry(2, 10))).hasMessageContaining("forcing the journal");
    }

    @Test
    void aHalfWrittenFrameIsRemovedAndNothingFollowsIt() {
        JournalWriter writer = open(new FaultyStorage(Operation.WRITE, 2, "Input/output error"));
        writer.append(entry(1, 10));
        assertThatThrownBy(() -> writer.append(entry(2, 10))).hasMessageContaining("R012");
        assertThatThrownBy(() -> writer.append(entry(3, 10))).hasMessageContaining("R012");
        writer.close();
        try (JournalReader reader = JournalReader.open(new LocalStorage(), path)) {
            assertThat(reader.scan().frames()).isEqualTo(2);
            assertThat(reader.scan().end()).isEqualTo(path.toFile().length());
            assertThat(reader.experiment()).hasValue("tiny");
        }
    }

    @Test
    void framesBeyondTheLimitAreRefused() {
        JournalWriter writer = open(new LocalStorage());
        assertThatThrownBy(() -> writer.append(entry(1, Frame.LONGEST_PAYLOAD)))
                .hasMessageContaining("record fewer weeks or outcomes");
        writer.append(entry(2, Frame.LONGEST_PAYLOAD / 2 + 1000));
        writer.close();
        assertThat(JournalReader.open(new LocalStorage(), path).scan().frames()).isEqualTo(2);
    }
}
