package org.plumbline.visualization.report;

import java.util.List;
import java.util.Optional;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.table.Table;

/**
 * Everything the page says, in plain words and numbers; the page adds nothing but its form.
 *
 * @param audience for whom it is ordered
 * @param story what it is about
 * @param verdict the answer
 * @param differs what differs between the strategies, one row a value, the first column naming it
 * @param figures the charts, each in its part
 * @param play single futures to step through and to play; nothing where they were not recorded
 * @param why sentences on what differs most between the paired runs
 * @param certainty how sure the answer is
 * @param whatIf where the answer flips
 * @param discuss questions for a class
 * @param numbers tables
 * @param methods for papers
 * @param glossary terms
 * @param footer what is needed to repeat it: command, seed, version, commit, scenario hash, Java, date
 */
public record ReportModel(
        Audience audience,
        Story story,
        Verdict verdict,
        Table differs,
        List<Figure> figures,
        Play play,
        List<String> why,
        Certainty certainty,
        WhatIf whatIf,
        List<String> discuss,
        List<Numbers> numbers,
        Methods methods,
        List<Term> glossary,
        List<Term> footer) {
    /** Copies the lists. */
    public ReportModel {
        figures = List.copyOf(figures);
        why = List.copyOf(why);
        discuss = List.copyOf(discuss);
        numbers = List.copyOf(numbers);
        glossary = List.copyOf(glossary);
        footer = List.copyOf(footer);
    }

    /** This page ordered for another audience. */
    public ReportModel forAudience(Audience other) {
        return new ReportModel(
                other, story, verdict, differs, figures, play, why, certainty, whatIf, discuss, numbers, methods,
                glossary, footer);
    }

    /**
     * What it is about.
     *
     * @param scenario its name for people
     * @param text a paragraph
     * @param question the question asked; empty for none
     * @param strategies what is compared
     * @param without mechanisms of the model that were switched off for all of them
     */
    public record Story(
            String scenario, String text, String question, List<Strategy> strategies, List<String> without) {
        /** Copies the lists. */
        public Story {
            strategies = List.copyOf(strategies);
            without = List.copyOf(without);
        }
    }

    /**
     * A strategy in words.
     *
     * @param label its name for people
     * @param description what it does
     */
    public record Strategy(String label, String description) {}

    /**
     * The answer.
     *
     * @param sentences the verdict, the most important first; at least one
     * @param warnings what has to be known with it
     * @param howMuch the size of the difference with its interval, in a sentence
     * @param howSure one line on futures, calibration and limits
     * @param others the answers on other outcomes
     */
    public record Verdict(
            List<String> sentences, List<String> warnings, String howMuch, String howSure, List<Answer> others) {
        /** Checks that there is a sentence. */
        public Verdict {
            others = List.copyOf(others);
            sentences = List.copyOf(sentences);
            warnings = List.copyOf(warnings);
            if (sentences.isEmpty()) {
                throw new IllegalArgumentException("a verdict needs at least one sentence");
            }
        }
    }

    /**
     * The answer on one further outcome.
     *
     * @param outcome its name for people
     * @param sentence the verdict
     * @param chart its picture
     */
    public record Answer(String outcome, String sentence, ChartSpec chart) {}

    /**
     * What can be played on the page.
     *
     * @param futures how single futures end; empty without a comparison
     * @param replay one future week by week; empty where none was recorded
     */
    public record Play(Optional<SingleFutures> futures, Optional<Replay> replay) {
        /** Nothing was recorded. */
        public static final Play NOTHING = new Play(Optional.empty(), Optional.empty());
    }

    /**
     * A chart on the page.
     *
     * @param part where it stands
     * @param chart the chart
     * @param reading its values for those who want to read them; a table whose first column says where
     */
    public record Figure(Part part, ChartSpec chart, Optional<Table> reading) {
        /** A chart without a table for reading. */
        public static Figure of(Part part, ChartSpec chart) {
            return new Figure(part, chart, Optional.empty());
        }
    }

    /**
     * How sure the answer is; the three kinds of doubt are kept apart.
     *
     * @param sampling lines on chance: futures, intervals
     * @param assumptions lines on sensitivity to assumptions
     * @param patterns lines on patterns the model meets and misses
     */
    public record Certainty(List<String> sampling, List<String> assumptions, List<String> patterns) {
        /** Copies the lists. */
        public Certainty {
            sampling = List.copyOf(sampling);
            assumptions = List.copyOf(assumptions);
            patterns = List.copyOf(patterns);
        }
    }

    /**
     * Where the answer flips.
     *
     * @param lines flip points in sentences; empty where no experiment was run
     * @param command the command that makes the experiment
     */
    public record WhatIf(List<String> lines, String command) {
        /** Copies the lines. */
        public WhatIf {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A table on the page.
     *
     * @param title its heading
     * @param table its cells as they are to be read
     * @param file the name of the download
     */
    public record Numbers(String title, Table table, String file) {}

    /**
     * For papers.
     *
     * @param paragraph the methods paragraph
     * @param citation how to cite
     */
    public record Methods(String paragraph, String citation) {}

    /**
     * A name with what is to be said of it.
     *
     * @param name the name
     * @param text its meaning or value
     */
    public record Term(String name, String text) {}
}
