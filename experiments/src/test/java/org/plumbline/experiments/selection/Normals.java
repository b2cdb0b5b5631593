package org.plumbline.experiments.selection;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/** Strategies with normal outcomes of which a share is common to all. */
final class Normals {
    private final double[] means;
    private final double deviation;
    private final double correlation;
    private final long seed;

    Normals(double[] means, double deviation, double correlation, long seed) {
        this.means = means.clone();
        this.deviation = deviation;
        this.correlation = correlation;
        this.seed = seed;
    }

    List<Sample> run(List<Integer> strategies, int first, int count) {
        List<Sample> samples = new ArrayList<>();
        for (int strategy : strategies) {
            double[] values = new double[count];
            for (int i = 0; i < count; i++) {
                double own = normal(first + i, strategy + 1);
                double common = correlation > 0 ? normal(first + i, 0) : 0;
                values[i] = means[strategy]
                        + deviation * (Math.sqrt(correlation) * common + Math.sqrt(1 - correlation) * own);
            }
            samples.add(Sample.of(values));
        }
        return samples;
    }

    private double normal(int replication, int id) {
        Draws draws = Streams.common(seed, replication).open(Purpose.TEST, EntityType.WORLD, id, 0);
        return draws.normal();
    }
}
