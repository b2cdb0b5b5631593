package org.plumbline.experiments.sweep;

import org.plumbline.experiments.design.DesignStream;
import org.plumbline.experiments.design.FractionalFactorial;
import org.plumbline.experiments.design.MorrisPlan;
import org.plumbline.experiments.design.SaltelliPlan;
import org.plumbline.scenarios.experiment.ExperimentSpec;

/** The plans of designs whose points belong together, made again from the experiment whenever they are needed. */
public final class Plans {
    private Plans() {}

    /** The trajectories of a morris design. */
    public static MorrisPlan morris(ExperimentSpec spec, int factors, long seed) {
        return MorrisPlan.random(factors, MorrisPlan.DEFAULT_LEVELS, spec.trajectories(), DesignStream.open(seed));
    }

    /** The matrices of a saltelli design; ten random shifts, which give intervals, where none are asked for. */
    public static SaltelliPlan saltelli(ExperimentSpec spec, int factors) {
        return new SaltelliPlan(
                factors, spec.points(), spec.shifts() > 0 ? spec.shifts() : SaltelliPlan.DEFAULT_SHIFTS);
    }

    /** The fraction of a fractional design. */
    public static FractionalFactorial fraction(ExperimentSpec spec, int factors) {
        return FractionalFactorial.of(factors, spec.generators());
    }
}
