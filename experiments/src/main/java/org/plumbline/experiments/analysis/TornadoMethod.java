package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.experiments.sensitivity.Tornado;
import org.plumbline.experiments.sensitivity.TornadoBar;

/** One factor at a time: paired differences from the base. */
record TornadoMethod(Study study) implements InputMethod {
    private static final String CHANGE = "change from base";

    @Override
    public String words() {
        return "one factor at a time: paired differences from the base point";
    }

    @Override
    public String leading() {
        return CHANGE;
    }

    @Override
    public String caution() {
        return Tornado.CAUTION;
    }

    @Override
    public List<InputMeasure> measures(double[][] outcomes) {
        Tornado tornado =
                Tornado.of(study.sweep().orElseThrow().design().varied().orElseThrow(), outcomes, Study.CONFIDENCE);
        List<InputMeasure> measures = new ArrayList<>();
        for (TornadoBar bar : tornado.bars()) {
            bar.ends()
                    .forEach(end ->
                            measures.add(new InputMeasure(bar.factor() + " = " + end.level(), CHANGE, end.change())));
        }
        return measures;
    }
}
