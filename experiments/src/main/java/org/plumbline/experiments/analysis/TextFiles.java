package org.plumbline.experiments.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.experiments.results.storage.ResultsException;

/** Small files of a results directory. */
final class TextFiles {
    private TextFiles() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw ResultsException.of(e, file, "reading a table");
        }
    }
}
