package org.plumbline.experiments.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.experiments.results.storage.Draft;
import org.plumbline.experiments.results.storage.Publication;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.experiments.results.storage.ResultsException.Kind;
import org.plumbline.experiments.results.storage.Storage;
import org.plumbline.experiments.results.table.DesignRow;
import org.plumbline.experiments.results.table.TableColumns;

/** What is there before the first run: a locked directory with scenario, design and, last, the manifest. */
final class DirectoryPreparation {
    private final Storage storage;
    private final Publication publication;
    private final Path path;

    DirectoryPreparation(Storage storage, Path path) {
        this.storage = storage;
        this.publication = new Publication(storage);
        this.path = path;
    }

    /** The manifest of the directory, which is made if there is none. */
    Manifest prepare(Manifest asked, String scenario, Iterable<DesignRow> design, InstantSource clock) {
        removeDrafts();
        Optional<Manifest> there = ManifestFile.find(path);
        if (there.isPresent()) {
            ManifestFile.requireSame(path, there.get(), asked);
            return there.get();
        }
        requireUnused();
        publication.publish(path.resolve("scenario.yaml"), scenario);
        publishDesign(asked, design);
        publication.publish(path.resolve(TablePackage.NAME), TablePackage.text(asked.name(), asked.tables()));
        Manifest begun = asked.started(clock.instant());
        ManifestFile.publish(publication, path, begun);
        return begun;
    }

    private void publishDesign(Manifest asked, Iterable<DesignRow> design) {
        publication.publish(path.resolve("design.csv"), out -> {
            out.write(TableColumns.header(TableColumns.design(asked.tables())));
            for (DesignRow row : design) {
                out.write(row.line());
            }
        });
    }

    private void removeDrafts() {
        for (Path file : files()) {
            if (isDraft(file)) {
                try {
                    storage.delete(file);
                } catch (IOException e) {
                    throw ResultsException.of(e, file, "removing an unfinished file");
                }
            }
        }
    }

    /** A directory without manifest may hold only what an opening leaves that was killed before the manifest. */
    private void requireUnused() {
        List<String> own = List.of(DirectoryLock.NAME, "scenario.yaml", "design.csv", TablePackage.NAME);
        for (Path file : files()) {
            if (!own.contains(String.valueOf(file.getFileName()))) {
                throw new ResultsException(
                        Kind.OTHER_EXPERIMENT,
                        "the folder is not empty and holds no results of plumbline (" + file.getFileName() + ")",
                        path,
                        "choose another folder with --out; nothing was changed here");
            }
        }
    }

    private static boolean isDraft(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") && name.endsWith(Draft.PARTIAL);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(path)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw ResultsException.of(e, path, "reading the folder");
        }
    }
}
