package org.plumbline.scenarios.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.sim.observation.Outcome;

/**
 * What an experiment asks for, checked against the declarations.
 *
 * @param design how points are laid out
 * @param factors what is varied, in the order of the file; a factor {@code strategy} is always listed
 * @param replications simulated futures at each point
 * @param outcomes what is recorded, at least one
 * @param points points of a sampled design; 0 where the design needs none
 * @param trajectories trajectories of a morris design; 0 where it needs none
 * @param shifts random shifts of a sobol or saltelli design; 0 where none are given
 * @param generators factors of a fractional design that follow from the others; 0 for other designs
 * @param centrePoints points of a fractional design half-way between all ends; 0 where none are asked for
 * @param file the table of points of a csv design, in the scenario's folder; empty for other designs
 * @param primary the outcome that decides, or null
 * @param contrasts pairs of strategies whose tests form one family; may be empty
 * @param hypotheses what is expected; may be empty
 */
public record ExperimentSpec(
        Design design,
        List<Factor> factors,
        Replications replications,
        List<OutcomeAt> outcomes,
        int points,
        int trajectories,
        int shifts,
        int generators,
        int centrePoints,
        String file,
        @Nullable Outcome primary,
        List<Contrast> contrasts,
        List<Hypothesis> hypotheses) {
    /** Copies the lists. */
    public ExperimentSpec {
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
        contrasts = List.copyOf(contrasts);
        hypotheses = List.copyOf(hypotheses);
    }
}
