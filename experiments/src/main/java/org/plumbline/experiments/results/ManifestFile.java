package org.plumbline.experiments.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.experiments.results.storage.Publication;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.experiments.results.storage.ResultsException.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** manifest.json: read, written, and compared with what is asked for. */
final class ManifestFile {
    static final String NAME = "manifest.json";

    private ManifestFile() {}

    static void publish(Publication publication, Path directory, Manifest manifest) {
        publication.publish(directory.resolve(NAME), Json.text(manifest));
    }

    /** The manifest of a directory; empty if there is none. */
    static Optional<Manifest> find(Path directory) {
        Path file = directory.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(file);
            requireKnownFormat(file, Json.tree(text));
            return Optional.of(Json.read(text, Manifest.class));
        } catch (JacksonException e) {
            throw new ResultsException(
                    Kind.DAMAGED,
                    "the manifest cannot be understood (" + e.getOriginalMessage() + ")",
                    file,
                    "restore the file from a copy, or begin in another folder with --out");
        } catch (IOException e) {
            throw ResultsException.of(e, file, "reading the manifest");
        }
    }

    /** The manifest of a directory that must be a results directory. */
    static Manifest read(Path directory) {
        return find(directory)
                .orElseThrow(() -> new ResultsException(
                        Kind.MISSING,
                        Files.isDirectory(directory)
                                ? "this is no results directory, it has no manifest.json"
                                : Files.exists(directory) ? "this is a file, not a folder" : "there is no such folder",
                        directory,
                        "give the folder that sweep or compare --out wrote"));
    }

    private static void requireKnownFormat(Path file, JsonNode tree) {
        int format = tree.path("resultsFormat").asInt(-1);
        if (format != Manifest.FORMAT) {
            throw new ResultsException(
                    Kind.UNKNOWN_FORMAT,
                    "resultsFormat is " + tree.path("resultsFormat") + ", but this version knows " + Manifest.FORMAT,
                    file,
                    "use the version of plumbline that wrote it: " + tree.path("version"));
        }
    }

    /** Refuses a directory that belongs to another model version, seed, experiment or shard. */
    static void requireSame(Path directory, Manifest there, Manifest asked) {
        if (!there.modelVersion().equals(asked.modelVersion())) {
            throw another(
                    Kind.OTHER_MODEL_VERSION,
                    directory,
                    "another model version",
                    there.modelVersion(),
                    asked.modelVersion());
        }
        if (!there.seeds().equals(asked.seeds())) {
            throw another(Kind.OTHER_SEED, directory, "other seeds", there.seeds(), asked.seeds());
        }
        if (!there.experiment().equals(asked.experiment())) {
            throw new ResultsException(
                    Kind.OTHER_EXPERIMENT,
                    "the directory was begun by another command or with other inputs: " + there.command(),
                    directory,
                    "choose another folder with --out; nothing was changed here");
        }
        if (!there.shard().equals(asked.shard())) {
            throw another(
                    Kind.OTHER_EXPERIMENT,
                    directory,
                    "another shard",
                    there.shard().orElse("none"),
                    asked.shard().orElse("none"));
        }
        if (!Objects.equals(there.tables(), asked.tables())) {
            throw another(
                    Kind.OTHER_EXPERIMENT,
                    directory,
                    "another list of strategies, factors and outcomes",
                    there.tables().outcomeNames(),
                    asked.tables().outcomeNames());
        }
    }

    private static ResultsException another(Kind kind, Path directory, String what, Object there, Object asked) {
        return new ResultsException(
                kind,
                "the directory has " + what + ": it has " + there + ", asked for is " + asked,
                directory,
                "choose another folder with --out; nothing was changed here");
    }
}
