package org.plumbline.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folders that results and intermediate files go to. */
final class Folders {
    private static final long MEBIBYTE = 1L << 20;
    private static final long LITTLE_SPACE = 100 * MEBIBYTE;

    private Folders() {}

    static Finding current() {
        return writable("This folder", Path.of("").toAbsolutePath(), "start Plumbline elsewhere, or use --out DIR");
    }

    static Finding temporary() {
        return writable(
                "Temporary files",
                Path.of(System.getProperty("java.io.tmpdir")),
                "name another folder: PLUMBLINE_JAVA_OPTS=-Djava.io.tmpdir=DIR");
    }

    private static Finding writable(String subject, Path folder, String help) {
        if (!Files.isWritable(folder)) {
            return Finding.limited(subject, folder + " cannot be written to", help);
        }
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            String detail = folder + ", " + free / MEBIBYTE + " MB free";
            return free >= LITTLE_SPACE
                    ? Finding.good(subject, detail)
                    : Finding.limited(subject, detail, "make room before a large experiment");
        } catch (IOException e) {
            return Finding.limited(subject, folder + ": " + e.getMessage(), help);
        }
    }
}
