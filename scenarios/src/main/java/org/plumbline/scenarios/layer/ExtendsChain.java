package org.plumbline.scenarios.layer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.catalog.Catalog;
import org.plumbline.scenarios.document.Documents;
import org.plumbline.scenarios.document.Encoding;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.Origin;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.document.Source;
import org.plumbline.scenarios.document.TextFile;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.ReadingFault;
import org.plumbline.scenarios.fault.ScenarioFaults;
import org.plumbline.scenarios.validation.Suggestions;

/** Reads a file and what it extends: bundled cases, and files in its own folder or below. */
public final class ExtendsChain {
    private static final int LONGEST = 8;

    private final Faults faults;
    private final List<MappingNode> trees = new ArrayList<>();
    private final Set<Path> seen = new LinkedHashSet<>();

    private ExtendsChain(Faults faults) {
        this.faults = faults;
    }

    /** The tree of a bundled case, and of what it extends, the weakest first. */
    public static List<MappingNode> ofCase(String name, Faults faults) {
        ExtendsChain chain = new ExtendsChain(faults);
        chain.add(name + ".yaml", Catalog.open(name), new Origin(Origin.Level.CASE, name), null);
        return chain.weakestFirst();
    }

    /**
     * The trees of a file and of what it extends, the weakest first.
     *
     * @param file where the text comes from, or null if it may extend bundled cases only
     */
    public static List<MappingNode> ofFile(String name, byte[] content, @Nullable Path file, Faults faults) {
        ExtendsChain chain = new ExtendsChain(faults);
        if (file != null) {
            chain.seen.add(real(file));
        }
        chain.add(name, content, new Origin(Origin.Level.FILE, name), file);
        return chain.weakestFirst();
    }

    private List<MappingNode> weakestFirst() {
        List<MappingNode> reversed = new ArrayList<>(trees);
        Collections.reverse(reversed);
        return List.copyOf(reversed);
    }

    private void add(String name, byte[] content, Origin origin, @Nullable Path file) {
        String text = Encoding.decode(TextFile.checked(content, name), name);
        MappingNode tree = Documents.read(Source.of(name, origin, text), text, faults);
        if (tree == null) {
            return;
        }
        trees.add(tree);
        Node base = tree.get("extends");
        if (base instanceof ScalarNode scalar && !scalar.isNull()) {
            addBase(scalar, file);
        }
    }

    private void addBase(ScalarNode base, @Nullable Path file) {
        String name = base.text();
        if (trees.size() >= LONGEST) {
            report(ReadingFault.EXTENDS_CYCLE, base, "more than 8 files extend each other in a chain", "");
        } else if (Catalog.contains(name)) {
            add(name + ".yaml", Catalog.open(name), new Origin(Origin.Level.CASE, name), null);
        } else if (!name.contains(".") && !name.contains("/")) {
            report(
                    ReadingFault.UNKNOWN_BASE,
                    base,
                    "there is no bundled case " + base.quoted(),
                    Suggestions.help(name, Catalog.names(), "cases"));
        } else {
            addFile(base, file);
        }
    }

    private void addFile(ScalarNode base, @Nullable Path file) {
        Path found = file == null ? null : locate(base, file);
        if (file == null) {
            report(
                    ReadingFault.BASE_OUTSIDE,
                    base,
                    "only files on disk can extend other files",
                    "extend a bundled case, or save this text as a file");
        } else if (found != null && !seen.add(found)) {
            report(ReadingFault.EXTENDS_CYCLE, base, base.quoted() + " extends itself in the end", "delete this line");
        } else if (found != null) {
            Path shown = folder(file).resolve(base.text());
            addExtended(base.text(), shown, found);
        }
    }

    private void addExtended(String name, Path shown, Path found) {
        try {
            add(shown.toString(), TextFile.bytes(found), new Origin(Origin.Level.FILE, name), shown);
        } catch (ScenarioFaults e) {
            e.faults().forEach(faults::add);
        }
    }

    private @Nullable Path locate(ScalarNode base, Path file) {
        Path folder = folder(file);
        Path named = resolve(folder, base.text());
        if (named == null || !named.normalize().startsWith(folder.normalize())) {
            reportOutside(base);
            return null;
        }
        if (!Files.isRegularFile(named)) {
            report(
                    ReadingFault.UNKNOWN_BASE,
                    base,
                    "there is no file " + base.quoted() + " in the folder of this one",
                    "name a file here, or a bundled case: " + String.join(", ", Catalog.names()));
            return null;
        }
        Path found = real(named);
        if (!found.startsWith(real(folder))) {
            reportOutside(base);
            return null;
        }
        return found;
    }

    private void reportOutside(ScalarNode base) {
        report(
                ReadingFault.BASE_OUTSIDE,
                base,
                base.quoted() + " is outside the folder of this file",
                "copy it here and name it without its folder");
    }

    private static @Nullable Path resolve(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private void report(ReadingFault kind, ScalarNode base, String message, String help) {
        faults.add(kind, base.place(), "extends", base.quoted(), message, help);
    }
}
