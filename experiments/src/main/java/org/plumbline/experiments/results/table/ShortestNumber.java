package org.plumbline.experiments.results.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes numbers: the fewest digits that read back as the same double, the nearest of these, and the same text on every
 * machine ({@link Double#toString(double)} differs between Java versions).
 *
 * <p>Whole numbers have no point: {@code 3}. From 0.000001 up to, not including, 10^21 the text is plain:
 * {@code 0.000001}, {@code -12.5}; beyond, it has an exponent: {@code 1.5e-7}, {@code 1e21}. Zero is {@code 0}, whatever
 * its sign.
 */
public final class ShortestNumber {
    /** Bytes that a number may take at most. */
    static final int LONGEST = 32;

    private static final double WHOLE_BELOW = 1L << 53;
    private static final int PLAIN_UP_TO = 21;
    /** 0.000001 = 0.1 10^-5. */
    private static final int PLAIN_FROM = -5;

    private static final MathContext ESTIMATE = new MathContext(8);

    private ShortestNumber() {}

    /**
     * The text of a number.
     *
     * @throws IllegalArgumentException if the number is not finite
     */
    public static String text(double value) {
        byte[] target = new byte[LONGEST];
        return new String(target, 0, write(value, target, 0), StandardCharsets.US_ASCII);
    }

    /**
     * The text of an estimate, which has 8 significant digits.
     *
     * @throws IllegalArgumentException if the number is not finite
     */
    public static String estimate(double value) {
        requireFinite(value);
        return text(new BigDecimal(value).round(ESTIMATE).doubleValue());
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "value (" + value + ") must be finite; what is undefined is an empty cell");
        }
    }

    /**
     * Writes a number in ASCII.
     *
     * @param target with room for {@link #LONGEST} bytes
     * @return where the text ends
     */
    static int write(double value, byte[] target, int at) {
        requireFinite(value);
        if (Math.abs(value) < WHOLE_BELOW && value == (long) value) {
            return writeWhole((long) value, target, at);
        }
        int start = at;
        if (value < 0) {
            target[start++] = '-';
        }
        ShortestDecimal decimal = ShortestDecimal.of(Math.abs(value));
        long digits = decimal.digits();
        int exponent = decimal.exponent();
        while (digits % 10 == 0) {
            digits /= 10;
            exponent++;
        }
        return writeDecimal(digits, exponent, target, start);
    }

    /**
     * Writes a whole number in ASCII.
     *
     * @param target with room for {@link #LONGEST} bytes
     * @return where the text ends
     */
    static int writeWhole(long value, byte[] target, int at) {
        int start = at;
        if (value < 0) {
            target[start++] = '-';
        }
        int length = length(value);
        long rest = value;
        for (int i = start + length - 1; i >= start; i--) {
            target[i] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
        }
        return start + length;
    }

    private static int length(long value) {
        int length = 1;
        for (long rest = value / 10; rest != 0; rest /= 10) {
            length++;
        }
        return length;
    }

    private static int writeDecimal(long digits, int exponent, byte[] target, int start) {
        int length = length(digits);
        int point = length + exponent;
        if (point > PLAIN_UP_TO || point < PLAIN_FROM) {
            return writeScientific(digits, length, point - 1, target, start);
        }
        if (point <= 0) {
            target[start] = '0';
            target[start + 1] = '.';
            int first = fill(target, start + 2, -point);
            return writeWhole(digits, target, first);
        }
        if (exponent >= 0) {
            return fill(target, writeWhole(digits, target, start), exponent);
        }
        return writeWithPoint(digits, point, target, start);
    }

    private static int fill(byte[] target, int at, int zeros) {
        Arrays.fill(target, at, at + zeros, (byte) '0');
        return at + zeros;
    }

    private static int writeWithPoint(long digits, int point, byte[] target, int start) {
        int end = writeWhole(digits, target, start);
        System.arraycopy(target, start + point, target, start + point + 1, end - start - point);
        target[start + point] = '.';
        return end + 1;
    }

    private static int writeScientific(long digits, int length, int power, byte[] target, int start) {
        int end = length == 1 ? writeWhole(digits, target, start) : writeWithPoint(digits, 1, target, start);
        target[end] = 'e';
        return writeWhole(power, target, end + 1);
    }
}
