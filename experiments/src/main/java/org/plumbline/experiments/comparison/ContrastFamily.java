package org.plumbline.experiments.comparison;

import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.experiments.statistics.Family;

/**
 * Contrasts whose tests are taken together, such as all pairs of a comparison on one outcome.
 *
 * @param contrasts the contrasts as declared
 * @param holm the p-value of each, adjusted by Holm for the number of contrasts; absent where it is undefined
 */
public record ContrastFamily(List<Contrast> contrasts, List<OptionalDouble> holm) {
    /** Copies the lists. */
    public ContrastFamily {
        contrasts = List.copyOf(contrasts);
        holm = List.copyOf(holm);
    }

    /** These contrasts as one family. */
    public static ContrastFamily of(List<Contrast> contrasts) {
        return new ContrastFamily(
                contrasts, Family.holm(contrasts.stream().map(Contrast::pValue).toList()));
    }
}
