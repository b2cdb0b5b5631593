package org.plumbline.experiments.analysis;

import java.util.List;
import org.plumbline.scenarios.experiment.Design;

/** How a design says which inputs matter. */
interface InputMethod {
    /** The method in words. */
    String words();

    /** The measure by which inputs are put in order. */
    String leading();

    /** What must be known of every such analysis. */
    String caution();

    /**
     * The measures of all factors.
     *
     * @param outcomes a row a point, a column a replication
     */
    List<InputMeasure> measures(double[][] outcomes);

    /** What must be known of this response. */
    default List<String> cautions(double[][] outcomes) {
        return List.of();
    }

    /** The method that fits the design of a study. */
    static InputMethod of(Study study) {
        if (study.sweep().isEmpty()) {
            return new RegressionMethod(study);
        }
        Design design = study.sweep().get().spec().design();
        boolean whole = study.values().points().size()
                == study.sweep().get().design().points().size();
        if (!whole) {
            return new RegressionMethod(study);
        }
        return switch (design) {
            case FACTORIAL -> new LevelMethod(study);
            case ONE_AT_A_TIME -> new TornadoMethod(study);
            case MORRIS -> new MorrisMethod(study);
            case SALTELLI -> new SobolMethod(study);
            case FRACTIONAL -> new FractionMethod(study);
            case LATIN_HYPERCUBE, SOBOL, RANDOM, LIST, CSV -> new RegressionMethod(study);
        };
    }

    /** The mean of each point over its replications. */
    static double[] means(double[][] outcomes) {
        double[] means = new double[outcomes.length];
        for (int p = 0; p < means.length; p++) {
            double sum = 0;
            for (double value : outcomes[p]) {
                sum += value;
            }
            means[p] = sum / outcomes[p].length;
        }
        return means;
    }
}
