package org.plumbline.app.option;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where files go. */
public final class OutOption {
    @Option(names = "--out", paramLabel = "DIR", description = "Write results into this folder.")
    private @Nullable Path folder;

    /** The folder, where one is named. */
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }
}
