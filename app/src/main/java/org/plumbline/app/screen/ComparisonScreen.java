package org.plumbline.app.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.app.futures.OverParameterSets;
import org.plumbline.app.futures.Variant;
import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.experiments.comparison.Contrast;
import org.plumbline.experiments.comparison.Judgement;
import org.plumbline.experiments.comparison.Scales;
import org.plumbline.experiments.comparison.Verdict;
import org.plumbline.experiments.comparison.Why;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.experiments.fitting.CalibrationState;
import org.plumbline.scenarios.Scenario;
import org.plumbline.sim.observation.Outcome;

/** A comparison as people read it: the firm, the verdict, the dots, the table, why, how sure, and what next. */
public final class ComparisonScreen {
    /** The outcomes that the first screen shows. */
    public static final List<Outcome> SHOWN =
            List.of(Outcome.PROFIT, Outcome.SURVIVAL, Outcome.LAUNCHES, Outcome.SUCCESS_SHARE, Outcome.WASTED_SPEND);

    /** Lines of a screen of two strategies, 80 columns wide. */
    private static final int MOST_LINES = 40;

    /** Rows of dots where a narrow terminal or long labels leave no lines for them. */
    private static final int FEWEST_ROWS = 1;

    private final String title;
    private final Scenario scenario;
    private final List<Variant> variants;
    private final long seed;
    private final Comparison comparison;

    /**
     * The screen of a comparison.
     *
     * @param title what is simulated, and without what
     */
    public ComparisonScreen(String title, Scenario scenario, List<Variant> variants, long seed, Comparison comparison) {
        this.title = title;
        this.scenario = scenario;
        this.variants = variants;
        this.seed = seed;
        this.comparison = comparison;
    }

    /**
     * The screen as text.
     *
     * @param cautions what must be known before any result, a sentence each
     * @param sets what can be said over the parameter sets that fit equally well, if anything
     * @param next the command that looks deeper
     */
    public String text(List<String> cautions, Optional<OverParameterSets> sets, String next) {
        String head = head() + '\n' + Paragraph.indented(FirmMirror.text(scenario)) + '\n' + cautioned(cautions);
        String end = Paragraph.labelled("How sure", howSure(sets)) + Paragraph.NEXT + next + '\n';
        if (variants.size() != 2) {
            return head + new ManyStrategies(variants, scenario.currency(), comparison).text() + end;
        }
        Judgement.Named a = variants.get(0).named();
        Judgement.Named b = variants.get(1).named();
        Contrast contrast = comparison.contrast(a, b, Outcome.PROFIT);
        String before = head + verdict(contrast, a, b);
        String after = '\n' + table(a, b) + '\n' + why(a, b) + end;
        return before + dots(contrast.verdict(), a, b, MOST_LINES - lines(before) - lines(after)) + after;
    }

    private static String cautioned(List<String> cautions) {
        return cautions.isEmpty()
                ? ""
                : cautions.stream().map(Paragraph::indented).collect(Collectors.joining()) + '\n';
    }

    private static int lines(String text) {
        return (int) text.lines().count();
    }

    private String head() {
        List<String> labels = variants.stream().map(Variant::label).toList();
        String question =
                labels.size() == 2 ? labels.get(0) + " or " + labels.get(1) + "?" : labels.size() + " strategies.";
        return Paragraph.of(
                "",
                "",
                title + ": " + question + " " + comparison.futures() + " futures of "
                        + Scales.horizon(scenario.horizon()) + ", the same for "
                        + (labels.size() == 2 ? "both" : "all"));
    }

    private String verdict(Contrast contrast, Judgement.Named a, Judgement.Named b) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.capital(contrast.sentence()));
        comparison.crossing(a, b).map(Words::capital).ifPresent(sentences::add);
        sentences.addAll(contrast.warnings());
        return Paragraph.indented(String.join(" ", sentences));
    }

    /** The differences as dots, in the lines that are left. */
    private String dots(Verdict verdict, Judgement.Named a, Judgement.Named b, int room) {
        if (verdict == Verdict.IDENTICAL || verdict == Verdict.UNDEFINED) {
            return "";
        }
        String words = b.label() + " minus " + a.label() + ", profit, " + scenario.currency() + "; each dot ";
        int around = 1 + lines(Paragraph.indented(words + "10 of 100 futures")) + DotLine.AXIS;
        DotLine dots = DotLine.of(
                comparison.differences(a.name(), b.name(), Outcome.PROFIT), Math.max(FEWEST_ROWS, room - around));
        return '\n' + Paragraph.indented(words + dots.share() + " of 100 futures") + dots.lines();
    }

    private String table(Judgement.Named a, Judgement.Named b) {
        TextTable table =
                new TextTable().text("").number(a.label()).number(b.label()).text("mean difference (95 %)");
        for (Outcome outcome : SHOWN) {
            table.row(
                    Cells.name(outcome, scenario.currency()),
                    Cells.mean(comparison.estimate(a.name(), outcome), outcome),
                    Cells.mean(comparison.estimate(b.name(), outcome), outcome),
                    Cells.difference(comparison.contrast(a, b, outcome).difference(), outcome));
        }
        return table.lines();
    }

    private String why(Judgement.Named a, Judgement.Named b) {
        List<String> reasons = new Why(comparison, a, b, scenario.horizon()).sentences();
        String text = reasons.isEmpty()
                ? "No stage of the funnel, hours or money line stands out."
                : "Under " + b.label() + " against " + a.label() + ": " + String.join("; ", reasons) + ".";
        return Paragraph.labelled("Why", text);
    }

    private String howSure(Optional<OverParameterSets> sets) {
        return comparison.futures() + " paired futures, seed " + seed + ". " + limits(scenario, sets);
    }

    /** What the model is not: the closing sentence of every result; before it, what is known over parameter sets. */
    public static String limits(Scenario scenario, Optional<OverParameterSets> sets) {
        List<String> left = scenario.leavesOut().stream().limit(3).toList();
        String leaves = left.isEmpty() ? "" : " It leaves out " + String.join("; ", left) + ".";
        return sets.map(over -> over.sentence(scenario.currency()) + " ").orElse("")
                + CalibrationState.bundled().sentence() + " This is a model, not a forecast of your firm." + leaves
                + " "
                + scenario.assumptions().words() + ".";
    }
}
