package org.plumbline.experiments.results.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.experiments.results.DirectoryLock;
import org.plumbline.experiments.results.storage.ResultsException.Kind;

/** Behaviour under test: what the operating system says is put into words that help. */
class ResultsExceptionTest {
    private static final Path WHERE = Path.of("results", "bakery", "runs.csv");

    @ParameterizedTest
    @CsvSource({
        "No space left on device, DISK_FULL, make room",
        "There is not enough space on the disk, DISK_FULL, make room",
        "Disk quota exceeded, DISK_FULL, make room",
        "/x/runs.csv (Permission denied), NOT_WRITABLE, allow writing there",
        "/x/runs.csv (Read-only file system), NOT_WRITABLE, --out",
        "/x/runs.csv (No such file or directory), MISSING, check the name",
        "/x/runs.csv/below: Not a directory, NOT_A_FOLDER, name a folder",
        "/x/runs.csv: Is a directory, NOT_A_FILE, name a file",
        "Input/output error, DISK_FAILED, check the disk"
    })
    void kinds(String message, Kind kind, String help) {
        ResultsException fault = ResultsException.of(new IOException(message), WHERE, "writing");
        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.help()).contains(help);
        assertThat(fault)
                .hasMessageStartingWith("error[" + kind.code() + "]: writing failed, ")
                .hasMessageContaining(WHERE.toString());
    }

    @Test
    void aFileIsNoFolder(@TempDir Path parent) throws IOException {
        Path file = Files.writeString(parent.resolve("notes"), "dear");
        for (Path folder : List.of(file, file.resolve("below"))) {
            ResultsException fault =
                    catchThrowableOfType(ResultsException.class, () -> DirectoryLock.take(new LocalStorage(), folder));
            assertThat(fault.kind()).isEqualTo(Kind.NOT_A_FOLDER);
            assertThat(fault.what()).contains("this is a file");
        }
    }

    @Test
    void whatLiesBelowAPicturesExceptionCounts() {
        IOException thrown = new IOException("I/O error writing PNG file!", new IOException("No space left on device"));
        assertThat(ResultsException.of(thrown, WHERE, "writing").kind()).isEqualTo(Kind.DISK_FULL);
    }

    @Test
    void exceptionsWithoutMessage() {
        assertThat(ResultsException.of(new AccessDeniedException("x"), WHERE, "writing")
                        .kind())
                .isEqualTo(Kind.NOT_WRITABLE);
        assertThat(ResultsException.of(new IOException(), WHERE, "writing").what())
                .contains("IOException");
    }
}
