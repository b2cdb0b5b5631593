package org.plumbline.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.app.screen.Cells;
import org.plumbline.app.screen.ComparisonScreen;
import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.experiments.comparison.Contrast;
import org.plumbline.experiments.comparison.Judgement;
import org.plumbline.experiments.comparison.Scales;
import org.plumbline.experiments.comparison.Why;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.experiments.fitting.CalibrationState;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.scenarios.Scenario;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.visualization.catalog.Measure;
import org.plumbline.visualization.report.Audience;
import org.plumbline.visualization.report.ReportModel;
import org.plumbline.visualization.results.ResultsTables;
import org.plumbline.visualization.table.Table;

/** What the page of a results directory says: verdicts and reasons are those of the command line. */
public final class ResultsPage {
    private static final int MOST_SENTENCES = 5;
    private static final Pattern SCENARIO_WORD = Pattern.compile("plumbline \\w+ ((?:'[^']*'|\\\\'|[^\\s'])+)");

    private final Audience audience;
    private final StudiedResults results;
    private final Scenario scenario;
    private final Comparison comparison;

    /** The page of a directory for an audience. */
    public ResultsPage(ResultsTables tables, Audience audience) {
        this.audience = audience;
        this.results = new StudiedResults(tables);
        this.scenario = tables.scenario();
        this.comparison = results.comparison();
    }

    /** Everything the page says. */
    public ReportModel model() {
        PageTexts texts = new PageTexts(results);
        return new ReportModel(
                audience,
                story(),
                verdict(),
                WhatDiffers.table(scenario, results.strategies()),
                new PageFigures(results).figures(),
                new PagePlay(results).play(),
                why(),
                certainty(),
                whatIf(),
                scenario.discuss(),
                List.of(new ReportModel.Numbers("Every outcome", numbers(), "outcomes.csv")),
                texts.methods(),
                texts.glossary(),
                texts.footer());
    }

    private ReportModel.Story story() {
        List<ReportModel.Strategy> strategies = results.strategies().stream()
                .map(named -> new ReportModel.Strategy(named.label(), description(named.name())))
                .toList();
        return new ReportModel.Story(
                scenario.title(),
                scenario.story(),
                scenario.question(),
                strategies,
                SwitchedOff.of(results.tables().manifest().command()));
    }

    private String description(String name) {
        return scenario.findStrategy(name)
                .map(strategy -> strategy.description())
                .orElse("");
    }

    private ReportModel.Verdict verdict() {
        String howSure = futures() + ", seed "
                + results.tables().manifest().seeds().get(0) + ". "
                + ComparisonScreen.limits(scenario, results.overParameterSets());
        if (!results.isComparison()) {
            return new ReportModel.Verdict(List.of(alone()), List.of(), "", howSure, List.of());
        }
        List<String> sentences = new ArrayList<>();
        for (List<Judgement.Named> pair : results.pairsWithFirst()) {
            if (sentences.size() < MOST_SENTENCES) {
                sentences.add(sentence(pair.get(1), Outcome.PROFIT));
            }
        }
        Contrast first = contrast(results.b(), Outcome.PROFIT);
        return new ReportModel.Verdict(sentences, first.warnings(), howMuch(first), howSure, others());
    }

    /** The answers on the other outcomes that the scenario says to look at. */
    private List<ReportModel.Answer> others() {
        if (results.isMoreThanTwo()) {
            return List.of();
        }
        List<ReportModel.Answer> answers = new ArrayList<>();
        for (Outcome outcome : results.outcomes().subList(1, results.outcomes().size())) {
            answers.add(new ReportModel.Answer(
                    outcome.phrase(),
                    sentence(results.b(), outcome),
                    results.charts()
                            .paired(
                                    Measure.of(outcome),
                                    results.a().name(),
                                    results.b().name())));
        }
        return answers;
    }

    private String alone() {
        return comparison.futures() == 0
                ? "No future was finished under every strategy, so there is nothing to say yet."
                : "One strategy was simulated, so there is nothing to compare it with.";
    }

    private String futures() {
        return comparison.points() > 1
                ? comparison.differentFutures() + " futures, met again at each of " + comparison.points()
                        + " points of the design"
                : comparison.futures() + (results.isComparison() ? " paired" : "") + " futures";
    }

    private String sentence(Judgement.Named other, Outcome outcome) {
        return Words.averaged(
                comparison.points(), Words.capital(contrast(other, outcome).sentence()));
    }

    private Contrast contrast(Judgement.Named other, Outcome outcome) {
        return comparison.contrast(results.a(), other, outcome);
    }

    private String howMuch(Contrast contrast) {
        Estimate difference = contrast.difference();
        if (!difference.hasInterval()) {
            return "";
        }
        boolean second = difference.mean().orElseThrow() >= 0;
        double lower = difference.lower().orElseThrow();
        double upper = difference.upper().orElseThrow();
        String ahead = second ? results.b().label() : results.a().label();
        String behind = second ? results.a().label() : results.b().label();
        return "On average " + (comparison.points() > 1 ? "over points and futures " : "") + ahead + " ends "
                + thousands(Math.abs(difference.mean().orElseThrow())) + " thousand " + scenario.currency()
                + " of profit ahead of " + behind + " over " + Scales.horizon(scenario.horizon())
                + " (95 % interval of the mean: " + (second ? reach(lower, upper) : reach(-upper, -lower)) + ").";
    }

    private static String reach(double least, double most) {
        return least < 0
                ? "from " + thousands(-least) + " behind to " + thousands(most) + " ahead"
                : thousands(least) + " to " + thousands(most);
    }

    private static String thousands(double money) {
        return Cells.number(money / 1000);
    }

    private List<String> why() {
        if (!results.isComparison()) {
            return List.of();
        }
        String under =
                "Under " + results.b().label() + " against " + results.a().label() + ": ";
        return new Why(comparison, results.a(), results.b(), scenario.horizon())
                .sentences().stream().map(sentence -> under + sentence + ".").toList();
    }

    private ReportModel.Certainty certainty() {
        return new ReportModel.Certainty(
                List.of(futures() + ", the same for all strategies. Another seed would give other futures; the 95 %"
                        + " interval of the mean says how far that could move the answer."
                        + (comparison.points() > 1
                                ? " What a future brings at several points counts once, by its mean; charts show each"
                                        + " point's."
                                : "")),
                List.of(Words.capital(scenario.assumptions().words())
                        + ". Change one and compare again: plumbline compare "
                        + scenarioWord() + " --set market.turbulence=0.2"),
                List.of(CalibrationState.bundled().account()));
    }

    private ReportModel.WhatIf whatIf() {
        return new ReportModel.WhatIf(List.of(), "plumbline sweep " + scenarioWord());
    }

    /** The scenario as the command that made these results named it: a file's name is not that of its scenario. */
    private String scenarioWord() {
        Matcher command = SCENARIO_WORD.matcher(results.tables().manifest().command());
        return command.lookingAt()
                ? command.group(1)
                : results.tables().manifest().name();
    }

    private Table numbers() {
        List<String> columns = new ArrayList<>(List.of("outcome"));
        results.strategies().forEach(strategy -> columns.add(strategy.label()));
        boolean pair = results.isComparison() && !results.isMoreThanTwo();
        if (pair) {
            columns.add("mean difference (95 %)");
        }
        Table.Rows rows = Table.columns(columns.toArray(String[]::new));
        for (Outcome outcome : Outcome.values()) {
            List<Object> cells = new ArrayList<>(List.of(Cells.name(outcome, scenario.currency())));
            for (Judgement.Named strategy : results.strategies()) {
                cells.add(Cells.mean(comparison.estimate(strategy.name(), outcome), outcome));
            }
            if (pair) {
                cells.add(Cells.difference(contrast(results.b(), outcome).difference(), outcome));
            }
            rows.add(cells.toArray());
        }
        return rows.table();
    }
}
