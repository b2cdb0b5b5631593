package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.experiments.design.SaltelliPlan;
import org.plumbline.experiments.sensitivity.NoiseShare;
import org.plumbline.experiments.sensitivity.SobolIndices;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.sweep.Plans;

/** Variance-based indices of the mean over replications, with intervals from random shifts. */
record SobolMethod(Study study) implements InputMethod {
    private static final String TOTAL = "total index";

    @Override
    public String words() {
        return "variance-based sensitivity (Saltelli 2010, Jansen 1999) of the mean over replications; t intervals over"
                + " random shifts";
    }

    @Override
    public String leading() {
        return TOTAL;
    }

    @Override
    public String caution() {
        return "Shares of the variance of means over the ranges given; values outside 0 to 1 are sampling error and"
                + " shown as they are. A total index is a mean of squares and never negative, so that an interval just"
                + " above zero says little.";
    }

    @Override
    public List<InputMeasure> measures(double[][] outcomes) {
        List<String> names = study.factorNames();
        List<SobolIndices> indices = SobolIndices.of(plan(), InputMethod.means(outcomes), Study.CONFIDENCE);
        List<InputMeasure> measures = new ArrayList<>();
        for (int j = 0; j < names.size(); j++) {
            measures.add(new InputMeasure(names.get(j), TOTAL, indices.get(j).total()));
            measures.add(new InputMeasure(
                    names.get(j), "first-order index", indices.get(j).first()));
        }
        return measures;
    }

    @Override
    public List<String> cautions(double[][] outcomes) {
        if (outcomes[0].length < 2) {
            return List.of("one replication a point: chance cannot be told from inputs");
        }
        Estimate share = NoiseShare.of(replicates(outcomes), Study.CONFIDENCE);
        return share.mean().isPresent()
                ? List.of("of the variance of a single run "
                        + Math.round(100 * share.mean().getAsDouble()) + " of 100 parts are chance, not inputs")
                : List.of("the outcome does not vary");
    }

    private List<double[][]> replicates(double[][] outcomes) {
        int size = plan().size() / plan().replicates();
        List<double[][]> replicates = new ArrayList<>();
        for (int r = 0; r < plan().replicates(); r++) {
            replicates.add(Arrays.copyOfRange(outcomes, r * size, (r + 1) * size));
        }
        return replicates;
    }

    private SaltelliPlan plan() {
        return Plans.saltelli(
                study.sweep().orElseThrow().spec(), study.factors().size());
    }
}
