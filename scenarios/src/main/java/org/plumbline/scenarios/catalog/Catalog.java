package org.plumbline.scenarios.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The bundled cases. */
public final class Catalog {
    /** In the order in which lists show them: from the corner shop to the start-up. */
    private static final List<String> NAMES = List.of(
            "bakery",
            "crafts-shop",
            "restaurant",
            "service-startup",
            "metal-fabricator",
            "software-company",
            "retailer",
            "agritech",
            "fintech");

    private Catalog() {}

    /** The names of the cases, in the order of lists. */
    public static List<String> names() {
        return NAMES;
    }

    /** Whether there is a case of this name. */
    public static boolean contains(String name) {
        return NAMES.contains(name);
    }

    /**
     * The bytes of a case's file.
     *
     * @throws IllegalArgumentException if there is no case of this name
     */
    public static byte[] open(String name) {
        if (!contains(name)) {
            throw new IllegalArgumentException("case (" + name + ") must be one of " + NAMES);
        }
        String resource = "/org/plumbline/scenarios/cases/" + name + ".yaml";
        try (InputStream stream = Catalog.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the bundled case " + name + " is missing from this build");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled case " + name + " cannot be read", e);
        }
    }
}
