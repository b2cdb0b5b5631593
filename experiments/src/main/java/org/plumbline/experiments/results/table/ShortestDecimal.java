package org.plumbline.experiments.results.table;

/**
 * The decimal of fewest digits that lies nearer to a double than to any other, and of those the nearest to it.
 *
 * <p>Schubfach (R. Giulietti, "The Schubfach way to render doubles", 2020): with v = c 2^q and k such that 10^k is at most
 * the distance to the neighbours, the rounding interval holds at most one multiple of 10^(k+1) and at least one of 10^k.
 * Interval and value, times 4 10^-k, are computed with 126-bit powers of ten and rounded to odd, which keeps every
 * comparison exact.
 *
 * @param digits the decimal digits as a number, more than zero
 * @param exponent the value is digits 10^exponent
 */
record ShortestDecimal(long digits, int exponent) {
    private static final int FRACTION_BITS = 52;
    private static final long HIDDEN_BIT = 1L << FRACTION_BITS;
    private static final int LOWEST_Q = -1074;

    /** The shortest decimal of a finite value above zero. */
    static ShortestDecimal of(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int biased = (int) (bits >>> FRACTION_BITS);
        long fraction = bits & (HIDDEN_BIT - 1);
        boolean normal = biased > 0;
        long c = normal ? HIDDEN_BIT | fraction : fraction;
        int q = normal ? biased - 1 + LOWEST_Q : LOWEST_Q;
        boolean closerBelow = fraction == 0 && biased > 1;
        return closest(c, q, closerBelow);
    }

    /** @param closerBelow whether the neighbour below is half as far away as the one above */
    private static ShortestDecimal closest(long c, int q, boolean closerBelow) {
        int k = closerBelow ? PowersOfTen.floorLog10OfThreeQuartersPowerOf2(q) : PowersOfTen.floorLog10OfPowerOf2(q);
        int shift = q + PowersOfTen.floorLog2OfPowerOf10(-k) + 2;
        long value = scaled(-k, (4 * c) << shift);
        // An even significand owns the ends of its interval, an odd one does not.
        long excluded = c & 1;
        long lower = scaled(-k, (4 * c - (closerBelow ? 1 : 2)) << shift) + excluded;
        long upper = scaled(-k, (4 * c + 2) << shift) - excluded;

        long tens = value / 40 * 10;
        boolean tensBelow = lower <= 4 * tens;
        boolean tensAbove = 4 * (tens + 10) <= upper;
        if (tensBelow != tensAbove) {
            return new ShortestDecimal(tensBelow ? tens : tens + 10, k);
        }
        return new ShortestDecimal(unit(value, lower, upper), k);
    }

    private static long unit(long value, long lower, long upper) {
        long below = value >> 2;
        boolean belowIn = lower <= 4 * below;
        boolean aboveIn = 4 * (below + 1) <= upper;
        if (belowIn != aboveIn) {
            return belowIn ? below : below + 1;
        }
        long beyondMiddle = value - (4 * below + 2);
        boolean takeBelow = beyondMiddle < 0 || (beyondMiddle == 0 && (below & 1) == 0);
        return takeBelow ? below : below + 1;
    }

    /** x 10^e / 2^h rounded to odd, where x was shifted so that this is x g(e) / 2^127. */
    private static long scaled(int e, long x) {
        long low = PowersOfTen.low(e);
        long high = PowersOfTen.high(e);
        long carried = Math.multiplyHigh(low, x) + ((low >> 63) & x);
        long middle = high * x + carried;
        long top = Math.multiplyHigh(high, x) + (Long.compareUnsigned(middle, carried) < 0 ? 1 : 0);
        long whole = (top << 1) | (middle >>> 63);
        boolean rest = (middle << 1) != 0;
        return rest ? whole | 1 : whole;
    }
}
