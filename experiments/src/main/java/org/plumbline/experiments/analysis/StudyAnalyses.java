package org.plumbline.experiments.analysis;

import java.util.List;
import org.plumbline.experiments.sensitivity.SobolIndices;
import org.plumbline.experiments.sensitivity.Tornado;
import org.plumbline.experiments.sweep.Plans;
import org.plumbline.experiments.sweep.Sweep;
import org.plumbline.scenarios.experiment.Design;

/** The analyses of a results directory as numbers, for charts: what each needs of the design is checked and said. */
public final class StudyAnalyses {
    private final Study study;

    /** Analyses of a study. */
    public StudyAnalyses(Study study) {
        this.study = study;
    }

    /**
     * What one factor at a time does.
     *
     * @param response whose outcome: a strategy, or one minus another
     * @param baseline its mean at the base point
     * @param changes paired changes from there
     */
    public record OneAtATime(String response, double baseline, Tornado changes) {}

    /**
     * Shares of variance.
     *
     * @param response whose outcome: a strategy, or one minus another
     * @param factors the factors' names
     * @param indices one for each factor
     */
    public record Variance(String response, List<String> factors, List<SobolIndices> indices) {
        /** Copies the lists. */
        public Variance {
            factors = List.copyOf(factors);
            indices = List.copyOf(indices);
        }
    }

    /**
     * One factor at a time.
     *
     * @param strategies one name, or two for the second minus the first
     * @throws UnfitDesignException if the design is another one or the sweep is not finished
     */
    public OneAtATime oneAtATime(List<String> strategies) {
        Sweep sweep = whole(Design.ONE_AT_A_TIME, "one-at-a-time");
        StudiedResponse response = StudiedResponse.of(study, strategies);
        double baseline = InputMethod.means(response.outcomes())[0];
        Tornado changes = Tornado.of(sweep.design().varied().orElseThrow(), response.outcomes(), Study.CONFIDENCE);
        return new OneAtATime(response.label(), baseline, changes);
    }

    /**
     * Variance-based indices of the mean over replications.
     *
     * @param strategies one name, or two for the second minus the first
     * @throws UnfitDesignException if the design is another one or the sweep is not finished
     */
    public Variance variance(List<String> strategies) {
        Sweep sweep = whole(Design.SALTELLI, "saltelli");
        StudiedResponse response = StudiedResponse.of(study, strategies);
        List<SobolIndices> indices = SobolIndices.of(
                Plans.saltelli(sweep.spec(), study.factors().size()),
                InputMethod.means(response.outcomes()),
                Study.CONFIDENCE);
        return new Variance(response.label(), study.factorNames(), indices);
    }

    /**
     * Where the second of two strategies loses.
     *
     * @throws UnfitDesignException if there are too few points, or too few of either kind
     */
    public BoxSearch losingCases(String a, String b) {
        int first = study.values().strategies().indexOf(a);
        int second = study.values().strategies().indexOf(b);
        LosingCases cases = new LosingCases(study, PointContrast.all(study, first, second));
        if (!cases.isSearchable()) {
            throw new UnfitDesignException(
                    cases.wanting(), "sweep an experiment with the design latin-hypercube and more points");
        }
        return cases.search();
    }

    private Sweep whole(Design wanted, String name) {
        Sweep sweep = study.sweep()
                .filter(one -> one.spec().design() == wanted)
                .orElseThrow(() -> new UnfitDesignException(
                        "the folder's points are not those of a design " + name,
                        "write design: " + name + " into an experiment and run plumbline sweep on it"));
        int there = study.values().points().size();
        int planned = sweep.design().points().size();
        if (there < planned) {
            throw new UnfitDesignException(
                    "only " + there + " of " + planned + " points have runs",
                    "give the sweep's command again: it goes on where it stopped");
        }
        return sweep;
    }
}
