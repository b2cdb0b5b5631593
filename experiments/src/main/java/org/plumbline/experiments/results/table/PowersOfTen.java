package org.plumbline.experiments.results.table;

import java.math.BigInteger;

/**
 * Powers of ten as 126-bit significands: g(e) = floor(10^e / 2^(floor(log2 10^e) - 125)) + 1, for all exponents that the
 * conversion of doubles meets.
 */
final class PowersOfTen {
    static final int LOWEST = -292;
    static final int HIGHEST = 324;

    private static final int SIGNIFICAND_BITS = 126;
    private static final long[] HIGH = new long[HIGHEST - LOWEST + 1];
    private static final long[] LOW = new long[HIGHEST - LOWEST + 1];

    static {
        for (int e = LOWEST; e <= HIGHEST; e++) {
            BigInteger significand = significand(e);
            HIGH[e - LOWEST] = significand.shiftRight(64).longValue();
            LOW[e - LOWEST] = significand.longValue();
        }
    }

    private PowersOfTen() {}

    private static BigInteger significand(int e) {
        if (e >= 0) {
            BigInteger power = BigInteger.TEN.pow(e);
            return power.shiftLeft(SIGNIFICAND_BITS)
                    .shiftRight(power.bitLength())
                    .add(BigInteger.ONE);
        }
        BigInteger power = BigInteger.TEN.pow(-e);
        return BigInteger.ONE
                .shiftLeft(SIGNIFICAND_BITS - 1 + power.bitLength())
                .divide(power)
                .add(BigInteger.ONE);
    }

    /** The upper bits of g(e), above the lower 64. */
    static long high(int e) {
        return HIGH[e - LOWEST];
    }

    /** The lower 64 bits of g(e). */
    static long low(int e) {
        return LOW[e - LOWEST];
    }

    /** floor(log10(2^q)), exact for the exponents of doubles. */
    static int floorLog10OfPowerOf2(int q) {
        return (int) ((q * 661_971_961_083L) >> 41);
    }

    /** floor(log10(3/4 2^q)), exact for the exponents of doubles. */
    static int floorLog10OfThreeQuartersPowerOf2(int q) {
        return (int) ((q * 661_971_961_083L - 274_743_187_321L) >> 41);
    }

    /** floor(log2(10^e)), exact for the exponents in this table. */
    static int floorLog2OfPowerOf10(int e) {
        return (int) ((e * 913_124_641_741L) >> 38);
    }
}
