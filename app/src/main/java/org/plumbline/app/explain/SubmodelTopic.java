package org.plumbline.app.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.reference.ReferenceModel;
import org.plumbline.sim.reference.ReferenceModels;

/** Submodels that dock holds against theory. */
final class SubmodelTopic implements Topic {
    @Override
    public String plural() {
        return "submodels of dock";
    }

    @Override
    public List<String> names() {
        return ReferenceModels.all().stream()
                .map(model -> "dock " + model.name())
                .toList();
    }

    @Override
    public Optional<Explanation> find(String name) {
        return ReferenceModels.find(name.replaceFirst("^dock ", "")).map(SubmodelTopic::explain);
    }

    private static Explanation explain(ReferenceModel<?> model) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (Declaration declaration : Declaration.of(model.parameters())) {
            String initial = declaration.parameter().initial();
            String unless =
                    initial.equals("required") || initial.equals("none") ? "" : "; " + initial + " if not given";
            facts.put(declaration.name(), declaration.parameter().meaning() + unless);
        }
        return new Explanation(
                "dock " + model.name(),
                "a submodel that is held against published values",
                List.of("dock runs the very classes that the whole model runs, alone, at these parameters."),
                facts,
                "plumbline dock " + model.name());
    }
}
