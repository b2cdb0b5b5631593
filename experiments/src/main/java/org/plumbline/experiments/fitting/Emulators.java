package org.plumbline.experiments.fitting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An emulator for each fitted pattern, and with them the implausibility of a parameter set: for each pattern I = |z - E| /
 * sqrt(V_bounds + V_emulator + V_markets), z the target, E what the emulator expects (Craig et al. 1997). Of several
 * patterns the second-largest I counts, so that one bad emulator rules out nothing.
 */
final class Emulators {
    /** Above this a parameter set is ruled out (three standard deviations, Pukelsheim 1994). */
    static final double CUTOFF = 3;

    private final List<Target> targets;
    private final List<Emulator> emulators;
    private final double[] chance;

    private Emulators(List<Target> targets, List<Emulator> emulators, double[] chance) {
        this.targets = targets;
        this.emulators = emulators;
        this.chance = chance;
    }

    /** Emulators of all fitted patterns from what was tried. */
    static Emulators fit(List<Evaluation> evaluations) {
        List<Target> targets = Target.fittedOnes();
        List<Emulator> emulators = new ArrayList<>();
        double[] chance = new double[targets.size()];
        for (int i = 0; i < chance.length; i++) {
            int place = targets.get(i).place();
            emulators.add(Emulator.fit(evaluations, place));
            chance[i] = evaluations.stream()
                    .mapToDouble(evaluation -> evaluation.measured().errors()[place])
                    .map(error -> error * error)
                    .average()
                    .orElse(0);
        }
        return new Emulators(targets, emulators, chance);
    }

    /** The implausibility of a place in the unit cube: the second-largest over the fitted patterns. */
    double implausibility(double[] unit) {
        double[] each = new double[targets.size()];
        for (int i = 0; i < each.length; i++) {
            Target target = targets.get(i);
            Emulator emulator = emulators.get(i);
            each[i] = implausibility(
                    target.published().target(), emulator.at(unit), target.variance(), emulator.variance(), chance[i]);
        }
        return secondLargest(each);
    }

    /** |z - E| over the root of the sum of what makes them uncertain. */
    static double implausibility(double target, double expected, double... variances) {
        return StrictMath.abs(target - expected)
                / StrictMath.sqrt(Arrays.stream(variances).sum());
    }

    /** The second-largest of several; one alone is its own. */
    static double secondLargest(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[StrictMath.max(0, sorted.length - 2)];
    }

    /** Root mean square of the misses that the emulators expect. */
    double distance(double[] unit) {
        double squares = 0;
        for (int i = 0; i < targets.size(); i++) {
            double miss = targets.get(i).miss(emulators.get(i).at(unit));
            squares += miss * miss;
        }
        return StrictMath.sqrt(squares / targets.size());
    }

    /** The fitted patterns, in the order of the emulators. */
    List<Target> targets() {
        return targets;
    }

    /** The emulator of a fitted pattern. */
    Emulator emulator(int i) {
        return emulators.get(i);
    }
}
