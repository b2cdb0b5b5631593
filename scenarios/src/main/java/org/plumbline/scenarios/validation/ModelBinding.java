package org.plumbline.scenarios.validation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.ScenarioFaults;
import org.plumbline.scenarios.schema.ParameterGroups;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.simulation.Described;
import org.plumbline.sim.simulation.ModelParameters;

/** The model's parameters from resolved trees. */
public final class ModelBinding {
    private final Faults faults = new Faults();
    private final MappingNode described;
    private final MappingNode actual;
    private final Set<Mechanism> without;
    private final Values values;

    private ModelBinding(MappingNode described, MappingNode actual, Set<Mechanism> without, String currency) {
        this.described = described;
        this.actual = actual;
        this.without = without;
        this.values = new Values(faults, currency);
    }

    /**
     * Binds the parameters of a run.
     *
     * @param described the tree after the file layers
     * @param actual the tree after strategy, design point and overrides
     * @param without mechanisms that are switched off
     * @throws ScenarioFaults if values contradict each other
     */
    public static ModelParameters bind(
            MappingNode described, MappingNode actual, Set<Mechanism> without, String currency) {
        return new ModelBinding(described, actual, without, currency).parameters();
    }

    private ModelParameters parameters() {
        List<@Nullable Object> components = new ArrayList<>();
        RecordBinding binding = binding(actual);
        for (RecordComponent component : ModelParameters.class.getRecordComponents()) {
            components.add(component(binding, component));
        }
        faults.throwIfAny();
        ModelParameters parameters = Declaration.create(ModelParameters.class, components);
        Viability.check(parameters, actual, faults);
        faults.throwIfAny();
        return parameters;
    }

    private @Nullable Object component(RecordBinding binding, RecordComponent component) {
        return switch (component.getName()) {
            case "horizon" -> horizon();
            case "described" -> described();
            case "without" -> without;
            default -> group(binding, actual, component);
        };
    }

    private @Nullable Object horizon() {
        Node node = actual.get("horizon");
        return node != null && ScenarioFormat.format().keys().get("horizon") instanceof Shape.Leaf leaf
                ? values.read(node, leaf, "horizon")
                : Weeks.ofYears(5);
    }

    private @Nullable Described described() {
        RecordBinding binding = binding(described);
        List<@Nullable Object> components = new ArrayList<>();
        for (RecordComponent component : Described.class.getRecordComponents()) {
            components.add(group(binding, described, component));
        }
        return faults.hasErrors() ? null : Declaration.create(Described.class, components);
    }

    private @Nullable Object group(RecordBinding binding, MappingNode tree, RecordComponent component) {
        String name = component.getName();
        MappingNode group = tree.group(name);
        if (group == null
                || !ParameterGroups.all().containsKey(name)
                || !(ScenarioFormat.format().keys().get(name) instanceof Shape.Group shape)) {
            throw new IllegalStateException("the model's " + name + " is no group of scenario files");
        }
        return binding.bind(component.getType().asSubclass(Record.class), group, shape, name);
    }

    private RecordBinding binding(MappingNode tree) {
        SegmentNames segments = new SegmentNames(tree, values, faults);
        return new RecordBinding(faults, values, segments::centre);
    }
}
