package org.plumbline.visualization.results;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The charts by name: what each answers and what it is made from. */
public enum ChartKind {
    /** Paired differences as dots. */
    PAIRED("paired", true, "Is B better than A?", "runs.csv"),
    /** Point and intervals. */
    INTERVAL("interval", true, "How much?", "runs.csv"),
    /** Bands over time. */
    FAN("fan", true, "What may happen over time?", "series.csv"),
    /** Kaplan-Meier curves and icon arrays. */
    SURVIVAL("survival", false, "What is the chance to survive?", "runs.csv"),
    /** Cumulative distributions. */
    ECDF("ecdf", true, "What is the whole range of futures?", "runs.csv"),
    /** One input at a time. */
    TORNADO(
            "tornado",
            true,
            "Which inputs matter, one at a time?",
            "runs.csv and design.csv of a one-at-a-time design"),
    /** Shares of variance. */
    INDICES(
            "indices",
            true,
            "Which inputs matter, alone and together?",
            "runs.csv and design.csv of a saltelli design"),
    /** How often b beats a over two factors. */
    MAP("map", true, "Where does the answer flip?", "runs.csv and design.csv with two factors of numbers"),
    /** The mean over a factor. */
    RESPONSE(
            "response",
            true,
            "How does an outcome respond to a factor?",
            "runs.csv and design.csv with a factor of numbers"),
    /** Ideas by stage. */
    FUNNEL("funnel", false, "Where do ideas go?", "runs.csv, reasons from losses.csv"),
    /** Firms and partners. */
    NETWORK("network", false, "Who works with whom?", "members.csv and ties.csv"),
    /** The market plane. */
    MARKET_MAP("market-map", false, "Where does the firm stand?", "segments.csv, places.csv and offerings.csv"),
    /** Half-width against replications. */
    CONVERGENCE("convergence", true, "Are there enough replications?", "runs.csv"),
    /** Stylised facts. */
    PATTERNS("patterns", false, "Does the model meet the patterns of real firms?", "patterns.csv"),
    /** The way of PRIM. */
    BOXES("boxes", true, "How was a box of cases found?", "runs.csv and design.csv of 40 points or more"),
    /** Mechanisms left out. */
    ABLATION("ablation", true, "Which mechanism did it?", "runs.csv and design.csv with the factor without"),
    /** Conditions or cases. */
    FOREST("forest", true, "Does it hold everywhere?", "runs.csv and design.csv with a factor");

    private final String key;
    private final boolean ofOutcome;
    private final String question;
    private final String tables;

    ChartKind(String key, boolean ofOutcome, String question, String tables) {
        this.key = key;
        this.ofOutcome = ofOutcome;
        this.question = question;
        this.tables = tables;
    }

    /** The name in commands and files. */
    public String key() {
        return key;
    }

    /** Whether there is one for each outcome. */
    public boolean ofOutcome() {
        return ofOutcome;
    }

    /** What it answers. */
    public String question() {
        return question;
    }

    /** The tables it is made from, in words. */
    public String tables() {
        return tables;
    }

    /** The names of all. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(ChartKind::key).toList();
    }

    /** The kind that a chart's name begins with. */
    static Optional<ChartKind> of(String name) {
        return Arrays.stream(values())
                .filter(kind -> name.equals(kind.key) || name.startsWith(kind.key + "-"))
                .findFirst();
    }
}
