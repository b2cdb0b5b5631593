package org.plumbline.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Origin;
import org.plumbline.scenarios.experiment.ExperimentReader;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.Place;
import org.plumbline.scenarios.fault.ScenarioFaults;
import org.plumbline.scenarios.layer.Layers;
import org.plumbline.scenarios.layer.Overrides;
import org.plumbline.scenarios.schema.ParameterGroups;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.validation.FileCheck;
import org.plumbline.scenarios.validation.TreeCheck;

/** From files and arguments to resolved trees: reads, checks, lays over each other. */
final class ScenarioResolver {
    private static final Set<String> WINNING = Set.of("alignment", "horizon");

    private final Faults faults = new Faults();
    private final List<String> arguments;

    private ScenarioResolver(List<String> arguments) {
        this.arguments = arguments;
    }

    /**
     * Resolves what was read.
     *
     * @param reading reads the files, the weakest first, and reports what is wrong with their form
     * @throws ScenarioFaults with everything that is wrong with files and arguments
     */
    static Resolution resolve(Function<Faults, List<MappingNode>> reading, List<String> arguments) {
        return new ScenarioResolver(arguments).resolve(reading);
    }

    private Resolution resolve(Function<Faults, List<MappingNode>> reading) {
        List<MappingNode> read = read(reading);
        boolean unreadable = faults.hasErrors();
        String currency = FileCheck.currency(read);
        List<MappingNode> files = FileCheck.check(read, faults);
        MappingNode overrides = overrides(files, currency);
        if (unreadable) {
            faults.throwIfAny();
        }
        FileCheck.checkName(read, faults);
        Resolution resolution = layered(files, overrides);
        checkTogether(resolution);
        faults.throwIfAny();
        return resolution;
    }

    private List<MappingNode> read(Function<Faults, List<MappingNode>> reading) {
        try {
            return reading.apply(faults);
        } catch (ScenarioFaults e) {
            e.faults().forEach(faults::add);
            return List.of();
        }
    }

    private MappingNode overrides(List<MappingNode> files, String currency) {
        MappingNode kept = Overrides.of(List.of(), Place.ARGUMENT, new Origin(Origin.Level.OVERRIDE, ""), faults);
        for (MappingNode file : files) {
            kept = Overrides.of(file.group("overrides"), kept, faults);
        }
        MappingNode given = Overrides.of(arguments, Place.ARGUMENT, new Origin(Origin.Level.OVERRIDE, "--set"), faults);
        return Layers.overlay(sound(kept, currency), sound(given, currency));
    }

    private MappingNode sound(MappingNode tree, String currency) {
        return new TreeCheck(faults, currency).check(tree, ScenarioFormat.format(), "") instanceof MappingNode rest
                ? rest
                : tree;
    }

    private Resolution layered(List<MappingNode> files, MappingNode overrides) {
        MappingNode described = Layers.described(files);
        checkStrategies(described, overrides);
        MappingNode folded = Layers.over(described, part(overrides, false));
        return new Resolution(files, folded, part(overrides, true), FileCheck.currency(List.of(folded)));
    }

    /** The part of the overrides that wins over strategies, or the part that is worked into the files' tree. */
    private static MappingNode part(MappingNode overrides, boolean winning) {
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
        overrides.entries().forEach((key, entry) -> {
            boolean wins = ParameterGroups.all().containsKey(key) || WINNING.contains(key);
            if (wins == winning) {
                entries.put(key, entry);
            }
        });
        return overrides.with(entries);
    }

    private void checkStrategies(MappingNode described, MappingNode overrides) {
        MappingNode declared = described.group("strategies");
        MappingNode edited = overrides.group("strategies");
        Set<String> known = declared == null ? Set.of() : declared.entries().keySet();
        if (edited != null) {
            edited.entries().forEach((name, entry) -> {
                if (!known.contains(name)) {
                    StrategyLookup.report(name, known, entry.key().place(), faults);
                }
            });
        }
    }

    private void checkTogether(Resolution resolution) {
        boolean experimentSound = faults.sorted().stream()
                .noneMatch(fault -> fault.isError() && fault.path().startsWith("experiment"));
        ParameterBuilder builder = new ParameterBuilder(resolution);
        tryBinding(() -> builder.build(null, Map.of()));
        MappingNode strategies = resolution.files().group("strategies");
        if (strategies != null) {
            strategies.entries().keySet().forEach(name -> tryBinding(() -> builder.build(name, Map.of())));
        }
        if (experimentSound) {
            checkExperiment(resolution);
        }
    }

    /** An experiment that a case brought along and that no longer fits is left out, with a warning, not a fault. */
    private void checkExperiment(Resolution resolution) {
        Faults own = new Faults();
        ExperimentReader.read(resolution.files(), resolution.currency(), own);
        if (!InheritedExperiment.isDropped(resolution, own.sorted())) {
            own.sorted().forEach(faults::add);
        }
    }

    private void tryBinding(Runnable binding) {
        try {
            binding.run();
        } catch (ScenarioFaults e) {
            e.faults().forEach(faults::add);
        }
    }
}
