package org.plumbline.experiments.calibration;

import java.util.List;
import java.util.stream.Stream;

/** Every pattern, in the order of the table of published values. */
public final class PatternCatalog {
    private PatternCatalog() {}

    /** The definition that belongs to each published pattern, in order. */
    public static List<Pattern> all() {
        List<Pattern> defined = Stream.of(
                        SurvivalPatterns.all(),
                        GrowthPatterns.all(),
                        InnovationPatterns.all(),
                        PeoplePatterns.all(),
                        ProductivityPatterns.all())
                .flatMap(List::stream)
                .toList();
        return PublishedPattern.all().stream()
                .map(published -> find(defined, published.name()))
                .toList();
    }

    private static Pattern find(List<Pattern> defined, String name) {
        return defined.stream()
                .filter(pattern -> pattern.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("pattern (" + name + ") is published but not defined"));
    }
}
