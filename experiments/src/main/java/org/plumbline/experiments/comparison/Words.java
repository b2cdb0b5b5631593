package org.plumbline.experiments.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plumbline.experiments.statistics.SignificantDigits;

/** Numbers and sentences as people read them; the same in every locale. */
public final class Words {
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final long MOST_FUTURES = 100_000;
    private static final Pattern PATH = Pattern.compile("[a-z][A-Za-z]*\\.[a-z]");

    private Words() {}

    /** A text that is not empty, with a capital at its start, unless that is a path such as firm.sales, whose case matters. */
    public static String capital(String text) {
        if (PATH.matcher(text).lookingAt()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    /** A sentence on means over points of a design, which says so; over one point the sentence itself. */
    public static String averaged(int points, String sentence) {
        return points < 2
                ? sentence
                : "Averaged over " + points + " points: "
                        + sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    /** A whole number with thousands grouped by commas. */
    public static String whole(double value) {
        long rounded = Math.round(value);
        StringBuilder digits = new StringBuilder(Long.toString(Math.abs(rounded)));
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            digits.insert(place, ',');
        }
        return (rounded < 0 ? "-" : "") + digits;
    }

    /** How many of something there are, as a whole number: "1 hour", "14 hours". */
    public static String counted(double number, String one, String many) {
        String whole = whole(number);
        return whole + " " + (whole.equals("1") ? one : many);
    }

    /** Working hours as a whole number. */
    public static String hours(double number) {
        return counted(number, "hour", "hours");
    }

    /** A number of people. */
    public static String people(int number) {
        return counted(number, "person", "people");
    }

    /** A number with up to two digits behind the point. */
    public static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Money in whole units, from a thousand on in thousands with one digit behind the point below a hundred. */
    public static String money(double value) {
        if (Math.abs(value) < THOUSAND) {
            return whole(value);
        }
        double thousands = value / THOUSAND;
        int digits = Math.abs(thousands) < 100 ? 1 : 0;
        BigDecimal rounded = BigDecimal.valueOf(thousands).setScale(digits, RoundingMode.HALF_EVEN);
        return rounded.toPlainString() + "k";
    }

    /** An amount as sentences name it: whole from 100 on, below with at most three significant digits. */
    static String amount(double value) {
        return Math.abs(value) >= HUNDRED
                ? whole(value)
                : SignificantDigits.of(value, 3).toPlainString();
    }

    /** A number of futures at two significant digits, or "more than 100,000". */
    static String roughly(long number) {
        return number > MOST_FUTURES
                ? "more than " + whole((double) MOST_FUTURES)
                : whole(SignificantDigits.of((double) number, 2).doubleValue());
    }

    /**
     * Counts as whole numbers of 100 that add up to 100 by largest remainders (equal remainders: the smaller count goes
     * first). What happened at least once is never 0, and what failed to happen once is never 100.
     *
     * @param counts of which at least one is above zero
     */
    public static List<String> ofHundred(List<Integer> counts) {
        long total = counts.stream().mapToLong(Integer::longValue).sum();
        if (total < 1) {
            throw new IllegalArgumentException("shares of no futures at all");
        }
        List<Long> shares = new ArrayList<>(
                counts.stream().map(count -> HUNDRED * (long) count / total).toList());
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
