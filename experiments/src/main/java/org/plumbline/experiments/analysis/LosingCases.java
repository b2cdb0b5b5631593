package org.plumbline.experiments.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.experiments.results.table.Column;
import org.plumbline.experiments.robustness.Cases;
import org.plumbline.experiments.robustness.HeldOutTrajectory;
import org.plumbline.experiments.robustness.InputLabel;
import org.plumbline.experiments.robustness.Prim;
import org.plumbline.experiments.statistics.ResamplingStream;

/** Where the second strategy of a pair loses. */
final class LosingCases {
    private static final int FEWEST_POINTS = 40;
    private static final int FEWEST_CASES = 10;

    private final Study study;
    private final List<PointContrast> contrasts;
    private final List<Integer> numeric;

    /** The cases of one pair at its points, of which there is at least one. */
    LosingCases(Study study, List<PointContrast> contrasts) {
        this.study = study;
        this.contrasts = contrasts.stream()
                .filter(c -> c.contrast().difference().mean().isPresent())
                .toList();
        this.numeric = IntStream.range(0, study.factors().size())
                .filter(j -> study.factors().get(j).type() == Column.Type.NUMBER)
                .boxed()
                .toList();
    }

    /** Whether there are enough points, and enough of both kinds, to search. */
    boolean isSearchable() {
        if (numeric.isEmpty() || contrasts.isEmpty()) {
            return false;
        }
        Cases cases = cases();
        return cases.size() >= FEWEST_POINTS
                && cases.interesting() >= FEWEST_CASES
                && cases.size() - cases.interesting() >= FEWEST_CASES;
    }

    /** What there is and what a search needs, in words. */
    String wanting() {
        if (numeric.isEmpty()) {
            return "a search needs factors of numbers, and none was varied";
        }
        if (contrasts.isEmpty()) {
            return "no point has a difference between the two";
        }
        Cases cases = cases();
        return "a search needs " + FEWEST_POINTS + " points of factors of numbers, with " + FEWEST_CASES
                + " where the strategy loses and " + FEWEST_CASES + " where it does not; here it loses at "
                + cases.interesting() + " of " + cases.size() + " points";
    }

    /** The search; only where it is {@linkplain #isSearchable() possible}. */
    BoxSearch search() {
        HeldOutTrajectory found = HeldOutTrajectory.of(
                Prim.DEFAULT, cases(), ResamplingStream.open(study.scenario().seed()));
        List<InputLabel> labels = numeric.stream()
                .map(j -> new InputLabel(
                        study.factors().get(j).name(),
                        study.factors()
                                .get(j)
                                .unit()
                                .replace("currency units", study.scenario().currency())))
                .toList();
        return new BoxSearch(study.named(contrasts.get(0).b()).label() + " loses", found, labels);
    }

    private Cases cases() {
        double sign = study.scale().sign();
        double[][] values = contrasts.stream()
                .map(c -> numeric.stream()
                        .mapToDouble(j -> Double.parseDouble(study.at(c.point()).get(j)))
                        .toArray())
                .toArray(double[][]::new);
        boolean[] loses = new boolean[contrasts.size()];
        for (int i = 0; i < loses.length; i++) {
            loses[i] = sign * contrasts.get(i).contrast().difference().mean().orElseThrow() < 0;
        }
        return new Cases(numeric.stream().map(j -> study.factorNames().get(j)).toList(), values, loses);
    }
}
