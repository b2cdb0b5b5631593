package org.plumbline.sim.market;

/**
 * The exponential and the logarithm of fdlibm 5.3, which are those of StrictMath to the last bit, written out for the
 * numbers that a choice takes them of: without branches that a processor cannot foresee, and without a call out of Java.
 * What is rare is left to StrictMath.
 *
 * <p>Adapted from fdlibm: Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun
 * Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is freely granted, provided
 * that this notice is preserved.
 */
final class Fdlibm {
    private static final double LN2_UPPER_32 = 0x1.62e42feep-1;
    private static final double LN2_REST = 0x1.a39ef35793c76p-33;

    private static final double INVERSE_LN2 = 0x1.71547652b82fep0;
    private static final double P1 = 0x1.555555555553ep-3;
    private static final double P2 = -0x1.6c16c16bebd93p-9;
    private static final double P3 = 0x1.1566aaf25de2cp-14;
    private static final double P4 = -0x1.bbd41c5d26bf1p-20;
    private static final double P5 = 0x1.6376972bea4d0p-25;

    private static final double L1 = 0x1.5555555555593p-1;
    private static final double L2 = 0x1.999999997fa04p-2;
    private static final double L3 = 0x1.2492494229359p-2;
    private static final double L4 = 0x1.c71c51d8e78afp-3;
    private static final double L5 = 0x1.7466496cb03dep-3;
    private static final double L6 = 0x1.39a09d078c69fp-3;
    private static final double L7 = 0x1.2f112df3e5244p-3;

    private Fdlibm() {}

    /** The same number as StrictMath.exp(x); meant for x not above zero. */
    static double exp(double x) {
        int upper = (int) (Double.doubleToRawLongBits(-x) >>> 32);
        if (upper < 0x3e300000 || upper >= 0x40860000 || upper == 0x3fd62e42) {
            return StrictMath.exp(x);
        }
        int k = (int) (INVERSE_LN2 * x - 0.5);
        double high = x - k * LN2_UPPER_32;
        double low = k * LN2_REST;
        double r = high - low;
        double t = r * r;
        double c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
        double scaled = 1 - ((low - r * c / (2 - c)) - high);
        return Double.longBitsToDouble(Double.doubleToRawLongBits(scaled) + ((long) k << 52));
    }

    /** The same number as StrictMath.log(x). */
    static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int upper = (int) (bits >>> 32);
        int fraction = upper & 0xfffff;
        if (upper < 0x100000 || upper >= 0x7ff00000 || (0xfffff & (2 + fraction)) < 3) {
            return StrictMath.log(x);
        }
        int half = (fraction + 0x95f64) & 0x100000;
        int k = (upper >> 20) - 1023 + (half >> 20);
        long ofF = (long) (fraction | (half ^ 0x3ff00000)) << 32 | (bits & 0xffffffffL);
        double f = Double.longBitsToDouble(ofF) - 1;
        double s = f / (2 + f);
        double z = s * s;
        double w = z * z;
        double even = w * (L2 + w * (L4 + w * L6));
        double odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
        double r = odd + even;
        if (((fraction - 0x6147a) | (0x6b851 - fraction)) > 0) {
            double square = 0.5 * f * f;
            return k * LN2_UPPER_32 - ((square - (s * (square + r) + k * LN2_REST)) - f);
        }
        return k * LN2_UPPER_32 - ((s * (f - r) - k * LN2_REST) - f);
    }
}
