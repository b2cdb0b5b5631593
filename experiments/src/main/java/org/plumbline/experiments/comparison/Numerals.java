package org.plumbline.experiments.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.plumbline.experiments.statistics.SignificantDigits;

/** Numbers as sentences print them, in every locale alike. */
final class Numerals {
    private static final int HUNDRED = 100;

    private Numerals() {}

    /** Whole from 100 on, with digits in groups; below at most three significant digits. */
    static String of(double value) {
        if (Math.abs(value) >= HUNDRED) {
            return String.format(Locale.ROOT, "%,d", Math.round(value));
        }
        String plain = BigDecimal.valueOf(SignificantDigits.round(value, 3))
                .stripTrailingZeros()
                .toPlainString();
        return plain.equals("0.0") ? "0" : plain;
    }

    /** "More than 100,000", or the number at two significant digits. */
    static String roughly(long number) {
        return number > 100_000 ? "more than 100,000" : of(SignificantDigits.round((double) number, 2));
    }

    /**
     * Counts as whole numbers of 100 that add up to 100 by largest remainders (equal remainders: the smaller count goes
     * first). What happened at least once is never 0, and what failed to happen once is never 100.
     *
     * @param counts of which at least one is above zero
     */
    static List<String> ofHundred(List<Integer> counts) {
        long total = counts.stream().mapToLong(Integer::longValue).sum();
        if (total < 1) {
            throw new IllegalArgumentException("shares of no futures at all");
        }
        List<Long> shares = new ArrayList<>(
                counts.stream().map(c -> HUNDRED * (long) c / total).toList());
        long missing = HUNDRED - shares.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -(HUNDRED * (long) counts.get(i) % total))
                        .thenComparing(counts::get))
                .limit(missing)
                .forEach(i -> shares.set(i, shares.get(i) + 1));
        return IntStream.range(0, counts.size())
                .mapToObj(i -> guarded(shares.get(i), counts.get(i), total))
                .toList();
    }

    private static String guarded(long share, int count, long total) {
        if (share == 0 && count > 0) {
            return "fewer than 1";
        }
        if (share == HUNDRED && count < total) {
            return "more than 99";
        }
        return Long.toString(share);
    }
}
