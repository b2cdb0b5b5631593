package org.plumbline.experiments.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.experiments.statistics.Estimate;

/**
 * Two strategies compared on one outcome over the same futures.
 *
 * @param a name of the first strategy
 * @param b name of the second strategy
 * @param outcome key of the outcome
 * @param difference mean of b minus a with its 95 % interval, in the outcome's unit; with a refused contrast it is
 *     undefined
 * @param pValue of the two-sided paired t test, unadjusted; absent where undefined
 * @param aBetter futures in which the first was better in the outcome's direction
 * @param ties futures in which both came out the same
 * @param bBetter futures in which the second was better
 * @param verdict what that says
 * @param ahead name of the strategy ahead in more futures, where the verdict names one
 * @param sentence the verdict in words
 * @param warnings what must be said beside it
 */
public record Contrast(
        String a,
        String b,
        String outcome,
        Estimate difference,
        OptionalDouble pValue,
        long aBetter,
        long ties,
        long bBetter,
        Verdict verdict,
        Optional<String> ahead,
        String sentence,
        List<String> warnings) {
    /** Copies the warnings. */
    public Contrast {
        warnings = List.copyOf(warnings);
    }
}
