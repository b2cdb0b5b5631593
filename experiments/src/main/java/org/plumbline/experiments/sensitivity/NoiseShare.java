package org.plumbline.experiments.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Method;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StudentT;

/**
 * How much of the variance of a single run is chance, not inputs: E[Var(y | inputs)] / (E[Var(y | inputs)] + Var(E[y |
 * inputs])). The variance between points is freed of the noise left in their means, which under common random numbers is
 * only the interaction of points and replications (two-way analysis of variance). An estimate above 1, where inputs hardly
 * matter, is sampling error; it is shown, not clipped.
 */
public final class NoiseShare {
    private NoiseShare() {}

    /**
     * The share with a t interval over the randomly shifted replicates of a design.
     *
     * @param replicates for each replicate a table: a row a point, a column a replication of the model, at least two of
     *     either
     */
    public static Estimate of(List<double[][]> replicates, double confidence) {
        List<OptionalDouble> shares = replicates.stream().map(NoiseShare::of).toList();
        if (shares.stream().anyMatch(OptionalDouble::isEmpty)) {
            return Estimate.undefined(confidence, shares.size(), Method.RANDOM_SHIFTS, "the outcome does not vary");
        }
        return StudentT.mean(
                Sample.of(
                        shares.stream().mapToDouble(OptionalDouble::orElseThrow).toArray()),
                confidence,
                Method.RANDOM_SHIFTS);
    }

    /** The share in one table of points by replications; empty if no variance is found. */
    public static OptionalDouble of(double[][] outcomes) {
        int points = outcomes.length;
        Responses.checkTable(outcomes, points);
        int replications = outcomes[0].length;
        if (points < 2 || replications < 2) {
            throw new IllegalArgumentException(
                    "the share of noise needs two points and two replications, not " + points + " and " + replications);
        }
        if (!Responses.vary(
                Arrays.stream(outcomes).flatMapToDouble(Arrays::stream).toArray())) {
            return OptionalDouble.empty();
        }
        double within = Arrays.stream(outcomes).mapToDouble(Responses::squares).sum();
        double betweenReplications = points * squaresOfReplicationMeans(outcomes);
        double interaction = (within - betweenReplications) / ((points - 1.0) * (replications - 1.0));
        double noise = within / (points * (replications - 1.0));
        double inputs = Responses.squares(Responses.means(outcomes)) / (points - 1.0) - interaction / replications;
        double total = noise + inputs;
        return total > 0 ? OptionalDouble.of(noise / total) : OptionalDouble.empty();
    }

    private static double squaresOfReplicationMeans(double[][] outcomes) {
        double[] means = new double[outcomes[0].length];
        for (int r = 0; r < means.length; r++) {
            means[r] = Responses.mean(Responses.column(outcomes, r));
        }
        return Responses.squares(means);
    }
}
