package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.experiments.design.MorrisPlan;
import org.plumbline.experiments.sensitivity.MorrisIndices;
import org.plumbline.experiments.statistics.ResamplingStream;
import org.plumbline.experiments.sweep.Plans;
import org.plumbline.experiments.sweep.Sweep;

/** Morris's screening, on means over replications. */
record MorrisMethod(Study study) implements InputMethod {
    private static final String STRENGTH = "mu*";

    @Override
    public String words() {
        return "Morris screening: elementary effects per range of each factor, on means over replications";
    }

    @Override
    public String leading() {
        return STRENGTH;
    }

    @Override
    public String caution() {
        return "mu* says how strong an input is, sigma how much that depends on the others or bends; mu* is never"
                + " negative, so that an interval just above zero says little.";
    }

    @Override
    public List<InputMeasure> measures(double[][] outcomes) {
        Sweep sweep = study.sweep().orElseThrow();
        List<String> names = study.factorNames();
        MorrisPlan plan =
                Plans.morris(sweep.spec(), names.size(), sweep.scenario().seed());
        List<MorrisIndices> indices = MorrisIndices.of(
                plan,
                InputMethod.means(outcomes),
                Study.CONFIDENCE,
                ResamplingStream.open(sweep.scenario().seed()));
        List<InputMeasure> measures = new ArrayList<>();
        for (int j = 0; j < names.size(); j++) {
            measures.add(new InputMeasure(names.get(j), STRENGTH, indices.get(j).strength()));
            measures.add(new InputMeasure(names.get(j), "mu", indices.get(j).mean()));
            measures.add(new InputMeasure(names.get(j), "sigma", indices.get(j).spread()));
        }
        return measures;
    }
}
