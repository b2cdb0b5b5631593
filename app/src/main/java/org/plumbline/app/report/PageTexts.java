package org.plumbline.app.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.screen.Citation;
import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.experiments.fitting.CalibrationState;
import org.plumbline.experiments.results.Manifest;
import org.plumbline.scenarios.Scenario;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.visualization.report.ReportModel;
import org.plumbline.visualization.report.ReportModel.Term;

/** What the page says of how it was made: methods, citation, glossary, footer. */
final class PageTexts {
    private final Manifest manifest;
    private final Scenario scenario;
    private final Comparison comparison;
    private final int points;

    PageTexts(StudiedResults results) {
        this.manifest = results.tables().manifest();
        this.scenario = results.tables().scenario();
        this.comparison = results.comparison();
        this.points = results.tables().design().levels().size();
    }

    ReportModel.Methods methods() {
        return new ReportModel.Methods(paragraph(), Citation.text(manifest.version()));
    }

    private String paragraph() {
        int factors = manifest.tables().factors().size();
        int strategies = manifest.tables().strategies().size();
        String design = points == 1 ? "" : points + " design points (" + factors + " factors) x ";
        int each = points == 0 ? 0 : comparison.futures() / points;
        return "We simulated " + design + strategies + (strategies == 1 ? " strategy" : " strategies") + " with "
                + (points > 1 ? "about " : "") + each + " replications each, " + comparison.futures() * strategies
                + " finished runs in all, in Plumbline " + manifest.version() + " (model " + manifest.modelVersion()
                + ", commit " + manifest.commit() + "). Replications share random numbers across strategies"
                + (points > 1 ? " and points" : "")
                + ", so contrasts are paired. Profit is undiscounted, closed firms are kept. "
                + comparison.failedFutures() + " futures were lost to failed runs. "
                + (manifest.hashes().containsKey("hypotheses")
                        ? "Hypotheses were fixed before the first run (hash "
                                + manifest.hashes().get("hypotheses") + "). "
                        : "The primary outcome and the family of contrasts were not declared beforehand. ")
                + "Calibration: " + CalibrationState.bundled().clause()
                + "; no objective refers to alignment. Rows are reproducible byte for byte: "
                + manifest.command() + ".";
    }

    List<Term> glossary() {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term(
                "future",
                "one simulated course of events; all strategies meet the same customers, fads and luck in it"));
        terms.add(new Term("strategy", "what the firm decides beforehand; chance and market are the same for all"));
        terms.add(new Term(
                "95 % interval of the mean",
                "where the mean of very many futures would lie, by a method that is right in 95 of 100 such studies; it"
                        + " is narrower than the range in which single futures lie"));
        terms.add(new Term(
                "alignment",
                "how far people in the firm see, say and do things the same way; seven levers change it, and each costs"
                        + " hours"));
        for (Outcome outcome : Outcome.values()) {
            terms.add(new Term(outcome.phrase(), outcome.meaning()));
        }
        return terms;
    }

    List<Term> footer() {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term("Command", manifest.command()));
        terms.add(new Term("Seed", String.valueOf(manifest.seeds().get(0))));
        terms.add(new Term("Version", manifest.version() + ", commit " + manifest.commit()));
        terms.add(new Term("Model version", manifest.modelVersion()));
        terms.add(new Term(
                "Scenario", scenario.title() + ", hash " + manifest.hashes().getOrDefault("scenario", "-")));
        terms.add(new Term("Java", manifest.java()));
        manifest.end().or(manifest::start).ifPresent(time -> terms.add(new Term("Date", date(time))));
        return terms;
    }

    private static String date(Instant time) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(time.atOffset(ZoneOffset.UTC));
    }
}
