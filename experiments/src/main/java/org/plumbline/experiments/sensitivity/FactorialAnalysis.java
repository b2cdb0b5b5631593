package org.plumbline.experiments.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.plumbline.experiments.design.Effect;
import org.plumbline.experiments.design.FractionalFactorial;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Method;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StudentT;

/** Effects and interactions of a two-level factorial. In a fraction each effect stands for all its aliases. */
public final class FactorialAnalysis {
    private final int[] high;
    private final List<Effect> effects;

    private FactorialAnalysis(int[] high, List<Effect> effects) {
        this.high = high;
        this.effects = effects;
    }

    /** The analysis of all 2^k - 1 effects of a full factorial in standard order, the first factor changing fastest. */
    public static FactorialAnalysis full(int factors) {
        if (factors < 1 || factors > 16) {
            throw new IllegalArgumentException("a full factorial is analysed for 1 to 16 factors, not " + factors);
        }
        return new FactorialAnalysis(
                IntStream.range(0, 1 << factors).toArray(),
                IntStream.range(1, 1 << factors).mapToObj(Effect::new).sorted().toList());
    }

    /** The analysis of a fraction without its centre points: the simplest effect of each row of its alias table. */
    public static FactorialAnalysis of(FractionalFactorial fraction) {
        return new FactorialAnalysis(
                IntStream.range(0, fraction.size()).map(fraction::high).toArray(),
                fraction.aliases(fraction.factors()).stream()
                        .map(row -> row.first())
                        .sorted()
                        .toList());
    }

    /**
     * Effects when all runs are independent: standard error sqrt(4 s^2 / N) with s^2 pooled within cells.
     *
     * @param outcomes a row a cell, a column a replication
     */
    public List<FactorialEffect> independent(double[][] outcomes, double confidence) {
        Responses.checkTable(outcomes, high.length);
        int runs = high.length * outcomes[0].length;
        double[] means = Responses.means(outcomes);
        if (runs == high.length) {
            return unreplicated(means, confidence);
        }
        double squares = Arrays.stream(outcomes).mapToDouble(Responses::squares).sum();
        double error = Math.sqrt(4 * squares / (runs - high.length) / runs);
        return each(effect -> StudentT.interval(
                contrast(effect, means), error, runs - high.length, confidence, runs, Method.POOLED_CELLS));
    }

    /**
     * Effects under common random numbers: cells share the noise of a replication, so that each effect is computed
     * within replications, and a one-sample t interval taken over them.
     *
     * @param outcomes a row a cell, a column a replication, the same in every cell
     */
    public List<FactorialEffect> paired(double[][] outcomes, double confidence) {
        Responses.checkTable(outcomes, high.length);
        return each(effect -> StudentT.mean(
                Sample.of(IntStream.range(0, outcomes[0].length)
                        .mapToDouble(replication -> contrast(effect, Responses.column(outcomes, replication)))
                        .toArray()),
                confidence,
                Method.WITHIN_REPLICATIONS));
    }

    /**
     * Effects of one run a cell. Nothing is known of the noise: there is no standard error, only {@link
     * HalfNormalScore}.
     */
    public List<FactorialEffect> unreplicated(double[] outcomes, double confidence) {
        Responses.check(outcomes, high.length);
        return each(effect -> Estimate.withoutInterval(
                contrast(effect, outcomes),
                confidence,
                high.length,
                Method.UNREPLICATED,
                "one run a cell gives no standard error; see the half-normal scores"));
    }

    private List<FactorialEffect> each(Function<Effect, Estimate> estimate) {
        return effects.stream()
                .map(effect -> new FactorialEffect(effect, estimate.apply(effect)))
                .toList();
    }

    private double contrast(Effect effect, double[] outcomes) {
        double sum = 0;
        for (int i = 0; i < high.length; i++) {
            sum += effect.sign(high[i]) * outcomes[i];
        }
        return sum / (high.length / 2.0);
    }
}
