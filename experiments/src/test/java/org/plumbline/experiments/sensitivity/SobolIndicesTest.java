package org.plumbline.experiments.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.design.DesignStream;
import org.plumbline.experiments.design.SaltelliPlan;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Method;
import org.plumbline.sim.random.Draws;

class SobolIndicesTest {
    private static final SaltelliPlan REFERENCE = new SaltelliPlan(3, 4096, 0);

    @Test
    void totalIndicesOfIshigamiMatchTheReference() {
        List<SobolIndices> indices = SobolIndices.of(REFERENCE, ishigami(REFERENCE, 1), 0.95);
        double[] expected = {.5574345763, .4424541535, .2432931219};
        for (int i = 0; i < 3; i++) {
            assertThat(value(indices.get(i).total())).isCloseTo(expected[i], within(5e-11));
            assertThat(value(indices.get(i).first())).isCloseTo(Ishigami.FIRST[i], within(1e-3));
        }
    }

    @Test
    void uncentredFirstOrderIndicesMatchTheReference() {
        PickFreeze sample = PickFreeze.of(REFERENCE, ishigami(REFERENCE, 1));
        double[] expected = {.3141067709, .4424727521, -.0000663418};
        for (int i = 0; i < 3; i++) {
            assertThat(sample.first(i, 0)).isCloseTo(expected[i], within(5e-11));
        }
    }

    /** By a product of Gauss and Legendre's rules, which integrates the function to the last digits. */
    @Test
    void theTestFunctionHasThePublishedVariance() {
        GaussIntegrator rule = new GaussIntegratorFactory().legendre(40, 0, 1);
        double mean = 0;
        double square = 0;
        for (int i = 0; i < 40 * 40 * 40; i++) {
            int[] node = {i % 40, i / 40 % 40, i / 1600};
            double weight = Arrays.stream(node).mapToDouble(rule::getWeight).reduce(1, (a, b) -> a * b);
            double[] point = Arrays.stream(node).mapToDouble(rule::getPoint).toArray();
            double value = Ishigami.at(new double[][] {point})[0];
            mean += weight * value;
            square += weight * value * value;
        }
        assertThat(square - mean * mean).isCloseTo(13.8445879407193, within(1e-12));
    }

    @Test
    void oneReplicateHasNoInterval() {
        Estimate total =
                SobolIndices.of(REFERENCE, ishigami(REFERENCE, 1), 0.95).get(0).total();
        assertThat(total.hasInterval()).isFalse();
        assertThat(total.status().reason().orElse("")).contains("fewer than two runs have no interval");
    }

    /** 300 intervals of 95 % for each index: fewer than 270 or more than 298 cover by chance with probability 3e-4. */
    @Test
    void intervalsOverShiftsCoverTheTruthAsPromised() {
        SaltelliPlan plan = new SaltelliPlan(3, 256, 10);
        int[] covered = new int[3];
        double[] half = new double[3];
        for (int seed = 0; seed < 300; seed++) {
            List<SobolIndices> indices = SobolIndices.of(plan, ishigami(plan, seed), 0.95);
            for (int i = 0; i < 3; i++) {
                Estimate interval = indices.get(i).total();
                covered[i] += interval.lower().orElseThrow() <= Ishigami.TOTAL[i]
                                && Ishigami.TOTAL[i] <= interval.upper().orElseThrow()
                        ? 1
                        : 0;
                half[i] += (interval.upper().orElseThrow() - interval.lower().orElseThrow()) / 2 / 300;
            }
        }
        assertThat(Arrays.stream(covered)).allMatch(count -> count >= 270 && count <= 298);
        assertThat(half[0]).isCloseTo(.033, within(.002));
        assertThat(half[1]).isCloseTo(.0070, within(.0005));
        assertThat(half[2]).isCloseTo(.0064, within(.0005));
    }

    @Test
    void resampledRowsGiveWiderIntervalsAndSaySo() {
        SaltelliPlan plan = new SaltelliPlan(3, 256, 10);
        double[] outcomes = ishigami(plan, 1);
        List<SobolIndices> shifts = SobolIndices.of(plan, outcomes, 0.95);
        List<SobolIndices> rows = SobolIndices.conservative(plan, outcomes, 0.95, 200, DesignStream.open(2));
        double[] half = {.053, .026, .017};
        for (int i = 0; i < 3; i++) {
            Estimate total = rows.get(i).total();
            assertThat(total.method()).isEqualTo(Method.CONSERVATIVE_ROWS);
            assertThat(width(total) / 2).isCloseTo(half[i], within(half[i] / 4));
            assertThat(width(total)).isGreaterThan(width(shifts.get(i).total()));
        }
    }

    /**
     * Of random rows, which do not depend on each other, resampling promises what it keeps: 0.918, 0.958 and 0.943 of
     * 95 % intervals with these half-widths. Bounds are four standard errors of 300 intervals: false alarm below 1e-3.
     */
    @Test
    @Tag("full")
    void intervalsFromResampledRandomRowsCoverNearlyAsPromised() {
        Coverage coverage = rows(plan -> random(plan.size() / 5));
        double[] share = {.918, .958, .943};
        double[] half = {.054, .026, .017};
        for (int i = 0; i < 3; i++) {
            assertThat(coverage.share[i]).isCloseTo(share[i], within(4 * Math.sqrt(share[i] * (1 - share[i]) / 300)));
            assertThat(coverage.half[i]).isCloseTo(half[i], within(half[i] / 20));
        }
    }

    /** Of Sobol' rows the same intervals are as wide, but the estimates scatter far less: hardly one misses. */
    @Test
    @Tag("full")
    void intervalsFromResampledSobolRowsCoverNearlyAlways() {
        Coverage coverage = rows(plan -> seed -> plan.unit(DesignStream.open(seed)));
        double[] half = {.053, .026, .017};
        for (int i = 0; i < 3; i++) {
            assertThat(coverage.share[i]).isGreaterThan(0.99);
            assertThat(coverage.half[i]).isCloseTo(half[i], within(half[i] / 20));
        }
    }

    /** The share of intervals that hold the truth, and their mean half-widths, factor by factor. */
    private static final class Coverage {
        private final double[] share = new double[3];
        private final double[] half = new double[3];
    }

    private static Coverage rows(Function<SaltelliPlan, LongFunction<double[][]>> unit) {
        SaltelliPlan plan = new SaltelliPlan(3, 256, 10);
        Coverage coverage = new Coverage();
        for (int seed = 0; seed < 300; seed++) {
            double[] outcomes = Ishigami.at(unit.apply(plan).apply(seed));
            List<SobolIndices> indices =
                    SobolIndices.conservative(plan, outcomes, 0.95, 400, DesignStream.open(10_000 + seed));
            for (int i = 0; i < 3; i++) {
                Estimate interval = indices.get(i).total();
                double lower = interval.lower().orElseThrow();
                double upper = interval.upper().orElseThrow();
                coverage.share[i] += lower <= Ishigami.TOTAL[i] && Ishigami.TOTAL[i] <= upper ? 1.0 / 300 : 0;
                coverage.half[i] += (upper - lower) / 600;
            }
        }
        return coverage;
    }

    /** Rows laid out as the plan's, but of uniforms. */
    private static LongFunction<double[][]> random(int base) {
        return seed -> {
            Draws draws = DesignStream.open(seed);
            double[][] rows = new double[5 * base][3];
            for (int row = 0; row < rows.length; row += 5) {
                for (int i = 0; i < 3; i++) {
                    rows[row][i] = draws.uniform();
                    rows[row + 1][i] = draws.uniform();
                }
                for (int i = 0; i < 3; i++) {
                    rows[row + 2 + i] = rows[row].clone();
                    rows[row + 2 + i][i] = rows[row + 1][i];
                }
            }
            return rows;
        };
    }

    @Test
    void anOutcomeThatDoesNotVaryHasNoIndices() {
        SaltelliPlan plan = new SaltelliPlan(2, 8, 3);
        double[] constant = new double[plan.size()];
        Arrays.fill(constant, 0.1);
        for (SobolIndices index : SobolIndices.of(plan, constant, 0.95)) {
            assertThat(index.first().mean()).isEmpty();
            assertThat(index.total().status().reason().orElse("")).isEqualTo("the outcome does not vary");
        }
        assertThat(SobolIndices.conservative(plan, constant, 0.95, 100, DesignStream.open(1)))
                .allMatch(index -> index.total().mean().isEmpty());
    }

    @Test
    void missingOutcomesAreRefused() {
        SaltelliPlan plan = new SaltelliPlan(2, 8, 3);
        double[] outcomes = new double[plan.size()];
        outcomes[5] = Double.NaN;
        assertThatThrownBy(() -> SobolIndices.of(plan, outcomes, 0.95)).hasMessageContaining("outcome of point 6");
        assertThatThrownBy(() -> SobolIndices.of(plan, new double[3], 0.95)).hasMessageContaining("3 outcomes");
        assertThatThrownBy(() -> SobolIndices.of(plan, ishigami3(plan), 1.5)).hasMessageContaining("confidence (1.5)");
    }

    private static double[] ishigami(SaltelliPlan plan, long seed) {
        return Ishigami.at(plan.unit(DesignStream.open(seed)));
    }

    private static double[] ishigami3(SaltelliPlan plan) {
        return Arrays.stream(plan.unit(DesignStream.open(1)))
                .mapToDouble(row -> row[0])
                .toArray();
    }

    private static double value(Estimate estimate) {
        return estimate.mean().orElseThrow();
    }

    private static double width(Estimate estimate) {
        Estimate interval = estimate;
        return interval.upper().orElseThrow() - interval.lower().orElseThrow();
    }
}
