package org.plumbline.experiments.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.plumbline.experiments.statistics.SignificantDigits;

/**
 * Where a pair flips, in words.
 *
 * @param contrasts the pair at every point
 * @param flips its changes of sign along factors
 */
record FlipSentence(Study study, List<PointContrast> contrasts, List<Flip> flips) {
    String text() {
        String a = study.named(contrasts.get(0).a()).label();
        String b = study.named(contrasts.get(0).b()).label();
        long aAhead = ahead(c -> c.contrast().a());
        long bAhead = ahead(c -> c.contrast().b());
        String counts = b + " is ahead of " + a + " on " + study.outcome() + " at " + bAhead + " of " + contrasts.size()
                + " points, " + a + " at " + aAhead + "; at " + (contrasts.size() - aAhead - bAhead)
                + " they cannot be told apart or are about the same.";
        return counts + conditions(b) + crossings();
    }

    private long ahead(Function<PointContrast, String> strategy) {
        return contrasts.stream()
                .filter(c -> c.contrast().ahead().equals(strategy.apply(c)))
                .count();
    }

    private String conditions(String b) {
        OptionalDouble best = share(Comparator.reverseOrder());
        OptionalDouble worst = share(Comparator.naturalOrder());
        return best.isEmpty() || worst.isEmpty()
                ? ""
                : " " + b + " comes out better in " + Math.round(worst.getAsDouble()) + " to "
                        + Math.round(best.getAsDouble()) + " of 100 futures, depending on the point.";
    }

    private OptionalDouble share(Comparator<Double> order) {
        return contrasts.stream()
                .flatMap(c -> c.bBetterOfHundred().stream().boxed())
                .sorted(order)
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }

    private String crossings() {
        if (flips.isEmpty()) {
            return " Along no factor does the mean difference change its sign.";
        }
        StringBuilder text = new StringBuilder();
        for (Flip flip : flips) {
            String where = flip.crossing().isPresent()
                    ? "near "
                            + SignificantDigits.of(flip.crossing().getAsDouble(), 2)
                                    .toPlainString()
                    : "from " + flip.from() + " to " + flip.to();
            text.append(" Along ")
                    .append(flip.factor())
                    .append(" it flips ")
                    .append(where)
                    .append(flip.clear() ? "." : ", but not clearly.");
        }
        return text.toString();
    }
}
