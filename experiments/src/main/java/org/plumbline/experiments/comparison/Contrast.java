package org.plumbline.experiments.comparison;

import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.sim.observation.Outcome;

/**
 * Two strategies compared on one outcome over the same futures.
 *
 * @param a name of the first strategy
 * @param b name of the second strategy
 * @param outcome what is compared
 * @param difference b minus a with its 95 % interval, in the outcome's unit; undefined for a refused contrast
 * @param pValue of the two-sided paired t test, unadjusted; absent where undefined
 * @param aBetter futures in which a came out better, by the outcome's direction
 * @param ties futures in which both came out the same
 * @param bBetter futures in which b came out better
 * @param dropped futures left out because a run failed or the outcome is empty in one of the two
 * @param verdict what can be said
 * @param ahead name of the strategy ahead in more futures; empty where the verdict names none
 * @param sentence the verdict in words
 * @param warnings what has to be known with it
 */
public record Contrast(
        String a,
        String b,
        Outcome outcome,
        Estimate difference,
        OptionalDouble pValue,
        int aBetter,
        int ties,
        int bBetter,
        int dropped,
        Verdict verdict,
        String ahead,
        String sentence,
        List<String> warnings) {
    /** Copies the warnings. */
    public Contrast {
        warnings = List.copyOf(warnings);
    }

    /** Futures counted. */
    public int futures() {
        return aBetter + ties + bBetter;
    }
}
