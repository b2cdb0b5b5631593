package org.plumbline.experiments.effect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StudentT;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.sim.simulation.ModelParameters;
import org.plumbline.sim.simulation.Practice;
import org.plumbline.sim.simulation.Practices;
import org.plumbline.sim.simulation.RunResult;
import org.plumbline.sim.simulation.Simulation;

/**
 * Measures what a lever or capacity does at the declared defaults: the same futures of five years with its least and with its
 * greatest value, all else equal.
 *
 * @param pairs how many futures, at least 2
 * @param seed from which they are drawn
 */
public record LeverEffects(int pairs, long seed) {
    private static final double CONFIDENCE = 0.95;
    private static final byte[] DEFAULTS = "name: Defaults\nhorizon: 5 years\n".getBytes(StandardCharsets.UTF_8);

    /** Checks the number of pairs. */
    public LeverEffects {
        if (pairs < 2) {
            throw new IllegalArgumentException("pairs (" + pairs + ") must be at least 2");
        }
    }

    /** What there is to measure: levers, capacity and posture in the firm of the declared defaults. */
    public static List<Practice> practices() {
        return Practices.of(parameters(List.of()));
    }

    private static ModelParameters parameters(List<String> overrides) {
        return Scenarios.read("defaults", DEFAULTS, overrides).parameters();
    }

    /** The effects of one of them, a row a quantity. */
    public List<Effect> of(Practice practice) {
        List<Practice.Level> levels = practice.levels();
        List<double[]> least = new ArrayList<>();
        List<double[]> greatest = new ArrayList<>();
        for (int future = 0; future < pairs; future++) {
            least.add(read(practice.path(), levels.get(0).value(), future));
            greatest.add(read(practice.path(), levels.get(levels.size() - 1).value(), future));
        }
        List<Effect> effects = new ArrayList<>();
        for (int q = 0; q < Quantity.all().size(); q++) {
            effects.add(effect(q, least, greatest));
        }
        return List.copyOf(effects);
    }

    private double[] read(String path, String value, int future) {
        ModelParameters parameters = parameters(List.of(path + "=" + value));
        FocalGate gate = new FocalGate(parameters.innovation().gateThreshold());
        RunResult run = Simulation.watch(parameters, seed, future, gate, gate);
        return Quantity.all().stream()
                .mapToDouble(quantity -> quantity.reading().of(run, gate))
                .toArray();
    }

    /** Pairs in which the quantity is undefined on either side are left out; n says how many remain. */
    private static Effect effect(int quantity, List<double[]> least, List<double[]> greatest) {
        List<Double> before = new ArrayList<>();
        List<Double> differences = new ArrayList<>();
        for (int i = 0; i < least.size(); i++) {
            double low = least.get(i)[quantity];
            double high = greatest.get(i)[quantity];
            if (Double.isFinite(low) && Double.isFinite(high)) {
                before.add(low);
                differences.add(high - low);
            }
        }
        return new Effect(
                Quantity.all().get(quantity).name(),
                StudentT.mean(Sample.of(before), CONFIDENCE),
                StudentT.pairedDifference(Sample.of(differences), CONFIDENCE));
    }
}
