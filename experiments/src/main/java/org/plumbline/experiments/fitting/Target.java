package org.plumbline.experiments.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.experiments.calibration.PublishedPattern;

/**
 * A published pattern as calibration sees it: by the patterns that are fitted parameter sets are ruled out and ranked; those
 * held out are only looked at afterwards. What has no bounds (the correlation of alignment and performance) or follows from
 * no parameter (time with several projects) is neither.
 *
 * @param place its place in the table of patterns, from 0
 * @param published the pattern
 * @param fitted whether it is fitted; else it is held out
 */
public record Target(int place, PublishedPattern published, boolean fitted) {
    private static final Set<String> HELD_OUT = Set.of(
            "exit hazard in year 2",
            "exit hazard in year 5",
            "exit hazard in year 10",
            "growth: size exponent of sigma",
            "growth: Laplace less normal in AIC per observation",
            "small firms innovating within 3 years");
    private static final Set<String> NOT_FREE = Set.of(
            "exit hazard in year 1",
            "value-adding share of time with 2 projects a person",
            "value-adding share of time with 4 projects a person");

    /** All patterns that are fitted or held out, in the order of the table. */
    public static List<Target> all() {
        List<Target> targets = new ArrayList<>();
        List<PublishedPattern> published = PublishedPattern.all();
        for (int i = 0; i < published.size(); i++) {
            PublishedPattern pattern = published.get(i);
            if (pattern.judged() && !NOT_FREE.contains(pattern.name())) {
                targets.add(new Target(i, pattern, !HELD_OUT.contains(pattern.name())));
            }
        }
        return List.copyOf(targets);
    }

    /** Those that are fitted. */
    public static List<Target> fittedOnes() {
        return all().stream().filter(Target::fitted).toList();
    }

    /** Whether calibration never sees a pattern of this name though it has bounds and could be fitted. */
    public static boolean heldOut(String name) {
        return HELD_OUT.contains(name);
    }

    /** How far a value lies from the target, in distances of the target to the bound on that side: 1 is at the bound. */
    public double miss(double value) {
        double off = value - published.target();
        double room = off > 0
                ? published.upper().orElseThrow() - published.target()
                : published.target() - published.lower().orElseThrow();
        return off == 0 ? 0 : StrictMath.abs(off) / StrictMath.max(room, Double.MIN_NORMAL);
    }

    /** The variance that the bounds allow: half the mean distance of a bound, squared, as if they held 95 of 100 values. */
    public double variance() {
        double half = (published.upper().orElseThrow() - published.lower().orElseThrow()) / 4;
        return half * half;
    }
}
