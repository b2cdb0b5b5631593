package org.plumbline.experiments.fitting;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.experiments.calibration.PublishedPattern;
import org.plumbline.experiments.fitting.Calibration.StageNote;
import org.plumbline.sim.simulation.ModelVersion;

/** What a calibration tried and found, as a methods section in Markdown. */
final class Report {
    private final Priors priors;
    private final CalibrationPlan plan;
    private final List<Evaluation> tried;
    private final List<StageNote> notes;
    private final List<Evaluation> finalists;
    private final Ensemble ensemble;
    private final List<Target> targets = Target.all();
    private final StringBuilder text = new StringBuilder();

    Report(
            Priors priors,
            CalibrationPlan plan,
            List<Evaluation> tried,
            List<StageNote> notes,
            List<Evaluation> finalists,
            Ensemble ensemble) {
        this.priors = priors;
        this.plan = plan;
        this.tried = tried;
        this.notes = notes;
        this.finalists = finalists;
        this.ensemble = ensemble;
    }

    /** The names of all patterns, in the order of their table. */
    static List<String> patternNames() {
        return PublishedPattern.all().stream().map(PublishedPattern::name).toList();
    }

    String text() {
        method();
        free();
        stages();
        Evaluation best = best();
        patterns(best);
        determined(best);
        kept();
        again();
        return text.toString();
    }

    private Evaluation best() {
        return Collections.min(
                finalists,
                Comparator.comparingDouble(evaluation -> evaluation.measured().distance(targets)));
    }

    private void method() {
        long fitted = targets.stream().filter(Target::fitted).count();
        text.append("# Calibration of model ").append(ModelVersion.CURRENT).append("\n\n");
        line("The background population (independent local markets of 25 firms at the start, over " + plan.years()
                + " years, no firm followed) was held against " + fitted + " published patterns; "
                + (targets.size() - fitted)
                + " more were held out and only looked at afterwards. What alignment does is"
                + " in none of them. A parameter set's *distance* is the root mean square of its misses, each in"
                + " distances of the target to the bound on that side: 1 is at the bounds.");
        line("**History matching** (Craig et al. 1997; Vernon, Goldstein and Bower 2010). A first wave of "
                + plan.points(0) + " sets is a Latin hypercube over the priors; each pattern is emulated by a"
                + " quadratic of the parameters, whose variance is that of predicting each set from all others. A set is ruled out"
                + " where the second-largest implausibility |z - E| / sqrt(V of bounds + V of emulator + V of markets)"
                + " reaches 3. The next wave is spread over what is left. **Refinement.** In "
                + CalibrationPlan.ROUNDS
                + " rounds the sets that the emulators expect nearest, spread apart, were tried"
                + " on more markets. Up to here all sets met the same markets (seed " + plan.seed(0)
                + "). **Finalists**, the sets nearest by what was measured and expected together, were measured on "
                + plan.markets(plan.stages()) + " fresh markets each (seed " + plan.seed(plan.stages())
                + "); all that follows is from these.");
    }

    private void free() {
        text.append("## Free parameters and their priors\n\n");
        text.append("Uniform over the range, on its scale.\n\n| parameter | from | to | scale | reason |\n");
        text.append("|---|---|---|---|---|\n");
        for (FreeParameter parameter : priors.parameters()) {
            row(
                    "`" + parameter.path() + "`",
                    parameter.at(0),
                    parameter.at(1),
                    parameter.range().scale().name().toLowerCase(Locale.ROOT),
                    parameter.reason());
        }
        text.append('\n');
    }

    private void stages() {
        text.append("## What was tried\n\n");
        line(tried.size()
                + " sets, all in evaluations.csv. A last share of 0 means that the emulators ruled everything out.");
        text.append(
                "| stage | sets | markets each | share not ruled out before | least distance |\n|---|---|---|---|---|\n");
        for (StageNote note : notes) {
            String name = note.stage() == plan.stages()
                    ? "finalists"
                    : plan.refines(note.stage())
                            ? "round " + (note.stage() - CalibrationPlan.WAVES + 1)
                            : "wave " + (note.stage() + 1);
            row(
                    name,
                    Integer.toString(note.tried()),
                    Integer.toString(plan.markets(note.stage())),
                    number(note.left()),
                    Double.isInfinite(note.best()) ? "undefined" : number(note.best()));
        }
        text.append('\n');
    }

    private void patterns(Evaluation best) {
        text.append("## The best set against the patterns\n\n");
        text.append("| pattern | target | bounds | model | 95 % | used | verdict |\n|---|---|---|---|---|---|---|\n");
        for (Target target : targets) {
            PublishedPattern published = target.published();
            double value = best.measured().values()[target.place()];
            double half = 1.96 * best.measured().errors()[target.place()];
            row(
                    published.name(),
                    number(published.target()),
                    number(published.lower().orElseThrow()) + " to "
                            + number(published.upper().orElseThrow()),
                    number(value),
                    number(value - half) + " to " + number(value + half),
                    target.fitted() ? "fitted" : "held out",
                    target.miss(value) <= 1 ? "met" : "not met");
        }
        List<Target> held = targets.stream().filter(target -> !target.fitted()).toList();
        text.append('\n');
        List<Target> fitted = Target.fittedOnes();
        line("Met: " + best.measured().met(fitted) + " of " + fitted.size() + " fitted, "
                + best.measured().met(held) + " of " + held.size() + " held out; distance "
                + number(best.measured().distance(targets)) + ".");
    }

    private void determined(Evaluation best) {
        Determination determination = Determination.at(best.trial().unit(), priors, Emulators.fit(tried));
        text.append("## How well the patterns determine the parameters\n\n");
        line(
                "Near the best set, to first order; *left* is the standard deviation that remains against that of the prior, 1"
                        + " where the patterns say nothing. They determine " + determination.determined() + " of "
                        + priors.count() + " combinations of parameters better than the priors do.");
        text.append("| parameter | best | left |\n|---|---|---|\n");
        Map<String, String> values = priors.settings(best.trial().unit());
        for (int k = 0; k < priors.count(); k++) {
            String path = priors.parameters().get(k).path();
            row("`" + path + "`", String.valueOf(values.get(path)), number(determination.left(k)));
        }
        text.append('\n');
        List<Determination.Pair> pairs = determination.pairs();
        if (pairs.isEmpty()) {
            line("No two parameters make good for each other by a correlation of 0.4 or more.");
        } else {
            line("Pairs that the patterns tell apart badly (correlation of what is left):");
            pairs.forEach(pair -> text.append("* `")
                    .append(pair.first())
                    .append("` and `")
                    .append(pair.second())
                    .append("`: ")
                    .append(number(pair.correlation()))
                    .append('\n'));
            text.append('\n');
        }
    }

    private void kept() {
        text.append("## Sets that fit equally well\n\n");
        if (ensemble.sets().isEmpty()) {
            line(
                    "None: no finalist is compatible with the bounds of all fitted patterns. This is a discrepancy of the model,"
                            + " not of the search alone; the patterns that no finalist meets:");
            for (Target target : Target.fittedOnes()) {
                boolean never = finalists.stream()
                        .allMatch(
                                evaluation -> target.miss(evaluation.measured().values()[target.place()]) > 1);
                text.append(never ? "* " + target.published().name() + "\n" : "");
            }
            text.append('\n');
            return;
        }
        line(ensemble.sets().size() + " of " + finalists.size()
                + " finalists are compatible with the bounds of all fitted"
                + " patterns (within 1.96 standard errors of them). They are in ensemble.csv; ranges over them:");
        text.append("| parameter | least | greatest |\n|---|---|---|\n");
        for (String path : ensemble.sets().get(0).keySet()) {
            double[] values = ensemble.sets().stream()
                    .mapToDouble(set -> Double.parseDouble(String.valueOf(set.get(path))))
                    .sorted()
                    .toArray();
            row("`" + path + "`", number(values[0]), number(values[values.length - 1]));
        }
        text.append('\n');
    }

    private void again() {
        text.append("## To repeat it\n\n");
        line("`plumbline calibrate --seed " + plan.seed() + " --points " + plan.points() + " --replications "
                + plan.markets() + "` with the same version gives the same files.");
    }

    private void line(String sentence) {
        text.append(sentence).append("\n\n");
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "undefined" : String.format(Locale.ROOT, "%.3g", value);
    }
}
