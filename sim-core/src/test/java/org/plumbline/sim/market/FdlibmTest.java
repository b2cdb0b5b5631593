package org.plumbline.sim.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

class FdlibmTest {
    private static final double[] SPECIAL = {
        0.0, -0.0, 1, -1, Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NaN
    };

    private final Draws draws = Streams.common(3, 0).open(Purpose.TEST, EntityType.WORLD, 0, 0);

    @Test
    void theExponentialIsThatOfStrictMathToTheLastBit() {
        for (int i = 0; i < 200_000; i++) {
            sameExponential(-2 * draws.uniform());
            sameExponential(-50 * draws.uniform());
            sameExponential(-800 * draws.uniform());
            sameExponential(StrictMath.exp(50 * draws.uniform()));
            sameExponential(-StrictMath.exp(-50 * draws.uniform()));
        }
    }

    /** Just above half a logarithm of two fdlibm takes no power of two out, which its formula would. */
    @Test
    void theExponentialIsTheSameWhereTheFormulaWouldSayOtherwise() {
        for (int i = 0; i < 200_000; i++) {
            sameExponential(-StrictMath.log(2) / 2 * (1 + 2.7e-9 * draws.uniform()));
        }
    }

    /** Where the power of two changes, and where fdlibm goes other ways. */
    @Test
    void theExponentialIsTheSameWhereItsFormulaChanges() {
        for (int halves = 1; halves < 2100; halves++) {
            around(-halves * StrictMath.log(2) / 2, this::sameExponential);
        }
        for (double size : new double[] {0x1p-28, 0x1p-27, 708, 709.8, 745.2, 0.34657, 1.03972}) {
            around(-size, this::sameExponential);
        }
    }

    @Test
    void theLogarithmIsThatOfStrictMathToTheLastBit() {
        for (int i = 0; i < 200_000; i++) {
            sameLogarithm(1 + draws.uniform());
            sameLogarithm(1 + 40 * draws.uniform());
            sameLogarithm(StrictMath.exp(1400 * draws.uniform() - 700));
            sameLogarithm(1 + 0x1p-18 * (draws.uniform() - 0.5));
        }
    }

    @Test
    void theLogarithmIsTheSameWhereItsFormulaChanges() {
        for (double size = Double.MIN_NORMAL; size < Double.POSITIVE_INFINITY; size *= 2) {
            around(size, this::sameLogarithm);
            around(size * StrictMath.sqrt(2), this::sameLogarithm);
            around(size * 1.38, this::sameLogarithm);
            around(size * 1.42, this::sameLogarithm);
        }
    }

    @Test
    void whatIsNoUsualNumberIsAsInStrictMath() {
        for (double x : SPECIAL) {
            sameExponential(x);
            sameExponential(-x);
            sameLogarithm(x);
            sameLogarithm(-x);
        }
    }

    private static void around(double x, DoubleConsumer check) {
        double below = x;
        double above = x;
        for (int step = 0; step < 20; step++) {
            check.accept(below);
            check.accept(above);
            check.accept(x * (1 + step * 1e-8));
            check.accept(x * (1 - step * 1e-8));
            below = Math.nextDown(below);
            above = Math.nextUp(above);
        }
    }

    private void sameExponential(double x) {
        same(x, Fdlibm::exp, StrictMath::exp);
    }

    private void sameLogarithm(double x) {
        same(x, Fdlibm::log, StrictMath::log);
    }

    private static void same(double x, DoubleUnaryOperator ours, DoubleUnaryOperator strict) {
        double found = ours.applyAsDouble(x);
        double expected = strict.applyAsDouble(x);
        if (Double.doubleToLongBits(found) != Double.doubleToLongBits(expected)) {
            assertThat(found).as("of %s", x).isEqualTo(expected);
        }
    }
}
