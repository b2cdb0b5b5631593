package org.plumbline.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.futures.ParameterSetRuns;
import org.plumbline.app.futures.Variant;
import org.plumbline.app.futures.VariantName;
import org.plumbline.app.screen.CommandText;
import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.experiments.comparison.Judgement;
import org.plumbline.experiments.comparison.Scales;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.sweep.RunCost;
import org.plumbline.experiments.sweep.Sweep;
import org.plumbline.scenarios.Scenario;
import org.plumbline.sim.simulation.RunResult;

/**
 * What is to be compared.
 *
 * @param argument the scenario as it was named on the command line
 * @param scenario the scenario
 * @param settings changes made on the command line
 * @param variants what is compared, in order
 * @param without mechanisms that are switched off
 * @param seed which futures
 * @param futures how many
 * @param threads how many runs at once; changes no result
 */
record ComparisonPlan(
        String argument,
        Scenario scenario,
        List<String> settings,
        List<Variant> variants,
        List<String> without,
        long seed,
        int futures,
        int threads) {
    /** Copies the lists. */
    ComparisonPlan {
        settings = List.copyOf(settings);
        variants = List.copyOf(variants);
        without = List.copyOf(without);
    }

    /**
     * Checks that it is no more than a machine can do.
     *
     * @throws UsageException if it asks for more than ten million runs
     */
    void requireFeasible() {
        long runs = (long) futures * variants.size();
        if (runs > Sweep.MOST_RUNS) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE,
                    "the comparison asks for " + Words.whole((double) runs) + " runs, more than ten million; "
                            + RunCost.words(runs),
                    "take fewer --replications or fewer strategies; --dry-run says what they cost");
        }
    }

    /** The names of the variants, in order. */
    List<String> names() {
        return variants.stream().map(Variant::name).toList();
    }

    /** What must be known before any result, a sentence each. */
    List<String> cautions() {
        List<String> cautions = without.stream()
                .distinct()
                .filter(name -> variants.stream()
                        .noneMatch(variant -> variant.parameters().hasWorkFor(Variants.mechanism(name))))
                .map(name -> "--without " + name + " changes nothing: this case has none.")
                .collect(Collectors.toCollection(ArrayList::new));
        ParameterSetRuns.caution(scenario, variants).ifPresent(cautions::add);
        return cautions;
    }

    /** The comparison that came of it. */
    Comparison comparison(List<List<RunResult>> complete, int failedFutures, Map<String, Integer> failed) {
        List<Judgement.Named> named = variants.stream().map(Variant::named).toList();
        return new Comparison(named, complete, failedFutures, failed, Scales.of(scenario));
    }

    /** The command that tells one run as a story. */
    String story(RunTask task) {
        CommandText command = new CommandText("story").add(argument);
        VariantName name = VariantName.of(task.strategy());
        if (name.strategy() != null) {
            command.add("--strategy", name.strategy());
        }
        addChanges(command);
        command.addPoint(scenario.writtenOut(name.strategy(), name.point()));
        return command.add("--seed", seed, "--replication", task.replication()).toString();
    }

    /** What is simulated, and without what. */
    String title() {
        return without.isEmpty() ? scenario.title() : scenario.title() + " without " + String.join(", ", without);
    }

    /**
     * The command that looks deeper: the story of the first strategy; of values of a parameter, the same in a folder.
     *
     * @param chosen the options that choose the variants
     */
    String next(List<String> chosen) {
        String first = variants.get(0).name();
        boolean strategy = !first.isEmpty() && !first.contains("=");
        CommandText command = strategy
                ? new CommandText("story").add(argument).add("--strategy", first)
                : new CommandText("compare").add(argument).add(chosen.toArray());
        addChanges(command);
        return (strategy ? command : command.add("--out", "results")).toString();
    }

    /** The comparison of the first two strategies, with the same changes. */
    String ofTwo() {
        CommandText command = new CommandText("compare").add(argument);
        addChanges(command);
        return command.toString();
    }

    private void addChanges(CommandText command) {
        command.addEach("--without", without).addEach("--set", settings);
    }

    /**
     * The command that gives the same results, or goes on where it was stopped.
     *
     * @param chosen the options that choose the variants
     * @param folder where results go, if anywhere
     */
    String command(List<String> chosen, Optional<Path> folder) {
        CommandText command = new CommandText("compare").add(argument).add(chosen.toArray());
        addChanges(command);
        command.add("--seed", seed, "--replications", futures);
        folder.ifPresent(path -> command.add("--out", path));
        return command.toString();
    }
}
