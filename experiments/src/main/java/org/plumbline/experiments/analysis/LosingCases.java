package org.plumbline.experiments.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.experiments.results.table.Column;
import org.plumbline.experiments.robustness.BoxMeasures;
import org.plumbline.experiments.robustness.BoxSentence;
import org.plumbline.experiments.robustness.Cases;
import org.plumbline.experiments.robustness.HeldOutTrajectory;
import org.plumbline.experiments.robustness.InputLabel;
import org.plumbline.experiments.robustness.Prim;
import org.plumbline.experiments.statistics.ResamplingStream;
import org.plumbline.sim.observation.Outcome;

/** Where the second strategy of a pair loses, found by the patient rule induction method on half of the points. */
final class LosingCases {
    private static final int FEWEST_POINTS = 40;
    private static final int FEWEST_CASES = 10;

    private LosingCases() {}

    /** In words, with the share on the other half; empty where there are too few points or losses. */
    static Optional<String> sentence(Study study, List<PointContrast> contrasts) {
        List<Integer> numeric = IntStream.range(0, study.factors().size())
                .filter(j -> study.factors().get(j).type() == Column.Type.NUMBER)
                .boxed()
                .toList();
        List<PointContrast> defined = contrasts.stream()
                .filter(c -> c.contrast().difference().mean().isPresent())
                .toList();
        if (numeric.isEmpty() || defined.size() < FEWEST_POINTS) {
            return Optional.empty();
        }
        Cases cases = cases(study, defined, numeric);
        if (cases.interesting() < FEWEST_CASES || cases.size() - cases.interesting() < FEWEST_CASES) {
            return Optional.empty();
        }
        HeldOutTrajectory found = HeldOutTrajectory.of(
                Prim.DEFAULT, cases, ResamplingStream.open(study.scenario().seed()));
        int box = chosen(found.found());
        List<InputLabel> labels = numeric.stream()
                .map(j -> new InputLabel(
                        study.factors().get(j).name(), study.factors().get(j).unit()))
                .toList();
        String what = study.named(contrasts.get(0).b()).label() + " loses";
        BoxMeasures heldOut = found.heldOut().get(box);
        return Optional.of(BoxSentence.of(what, found.found().get(box), labels)
                + " On the half of the points not searched: " + heldOut.hits() + " of " + heldOut.inside()
                + "; losing means to be behind on average at a point.");
    }

    private static Cases cases(Study study, List<PointContrast> contrasts, List<Integer> numeric) {
        double sign = study.scale().outcome().direction() == Outcome.Direction.LESS ? -1 : 1;
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

    /** The box with the best product of coverage and density; the first of equals. */
    private static int chosen(List<BoxMeasures> boxes) {
        int best = 0;
        for (int i = 1; i < boxes.size(); i++) {
            best = merit(boxes.get(i)) > merit(boxes.get(best)) ? i : best;
        }
        return best;
    }

    private static double merit(BoxMeasures box) {
        return box.coverage().orElse(0) * box.density().orElse(0);
    }
}
