package org.plumbline.experiments.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.experiments.statistics.SignificantDigits;

/**
 * Where a pair flips, in words.
 *
 * @param contrasts the pair at every point
 * @param flips its changes of sign along factors
 */
record FlipSentence(Study study, List<PointContrast> contrasts, List<Flip> flips) {
    private static final String TURBULENCE = "market.turbulence";

    String text() {
        String a = study.named(contrasts.get(0).a()).label();
        String b = study.named(contrasts.get(0).b()).label();
        long aAhead = ahead(c -> c.contrast().a());
        long bAhead = ahead(c -> c.contrast().b());
        String counts = b + " is ahead of " + a + " on " + study.outcome() + " at " + bAhead + " of " + contrasts.size()
                + " points, " + a + " at " + aAhead + "; at " + (contrasts.size() - aAhead - bAhead)
                + " they cannot be told apart or are about the same.";
        return counts + conditions(b) + crossings(b);
    }

    private long ahead(Function<PointContrast, String> strategy) {
        return contrasts.stream()
                .filter(c -> c.contrast().ahead().equals(strategy.apply(c)))
                .count();
    }

    private String conditions(String b) {
        OptionalDouble best = share(Comparator.reverseOrder());
        OptionalDouble worst = share(Comparator.naturalOrder());
        if (best.isEmpty() || worst.isEmpty()) {
            return "";
        }
        long least = Math.round(worst.getAsDouble());
        long most = Math.round(best.getAsDouble());
        return " " + Words.capital(b) + " comes out better in "
                + (least == most
                        ? least + " of 100 futures at every point."
                        : least + " to " + most + " of 100 futures, depending on the point.");
    }

    private OptionalDouble share(Comparator<Double> order) {
        return contrasts.stream()
                .flatMap(c -> c.bBetterOfHundred().stream().boxed())
                .sorted(order)
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }

    private String crossings(String b) {
        if (flips.isEmpty()) {
            return " Along no factor is the mean difference seen to change its sign.";
        }
        StringBuilder text = new StringBuilder();
        for (Flip flip : flips) {
            String where = flip.crossing().isPresent()
                    ? "near "
                            + SignificantDigits.of(flip.crossing().getAsDouble(), 2)
                                    .toPlainString()
                    : "from " + flip.before().level() + " to " + flip.after().level();
            text.append(" Along ")
                    .append(flip.factor())
                    .append(" it flips ")
                    .append(where)
                    .append(isTold(flip) ? ": " + b + " is " + sides(flip) + "." : ", but not clearly.");
        }
        return text.toString();
    }

    /** Whether means and counts of futures say the same on either side, beyond chance. */
    private boolean isTold(Flip flip) {
        return flip.clear() && agrees(flip.before()) && agrees(flip.after());
    }

    private boolean agrees(FactorLevel level) {
        return isAhead(level) == level.bBetter() > level.aBetter();
    }

    private boolean isAhead(FactorLevel level) {
        return study.scale().sign() * level.difference().mean().orElse(0) > 0;
    }

    private String sides(Flip flip) {
        return side(flip, flip.before(), "calm markets") + ", " + side(flip, flip.after(), "turbulent ones");
    }

    private String side(Flip flip, FactorLevel level, String markets) {
        String value = level.level();
        String where = flip.factor().equals(TURBULENCE) ? "in " + markets + " (" + value + "; " : "at " + value + " (";
        return (isAhead(level) ? "ahead " : "behind ") + where + Math.round(level.bBetterOfHundred()) + " of 100)";
    }
}
