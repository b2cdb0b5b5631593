package org.plumbline.scenarios.fault;

/** What can be wrong with the experiment of a scenario. */
public enum ExperimentFault implements FaultKind {
    /** A factor that is not a parameter. */
    UNKNOWN_FACTOR(
            "E001",
            Severity.ERROR,
            "A factor that is not a parameter",
            "A factor names a value by its path, or is one of alignment, strategy, horizon and without.",
            "factors: { market.turbulence: [0, 0.1, 0.2] }"),
    /** A factor in a form that does not fit. */
    FACTOR_FORM(
            "E002",
            Severity.ERROR,
            "A factor in a form that does not fit",
            "A factor is a list of values, or { from, to, steps } for even steps, or { min, max } for designs that"
                    + " sample.",
            "market.turbulence: { from: 0, to: 0.5, steps: 6 }"),
    /** A factor that the design cannot use. */
    DESIGN_MISMATCH(
            "E003",
            Severity.ERROR,
            "A factor that the design cannot use",
            "Factorial, one-at-a-time and list designs need values; designs that sample need a range for at least one"
                    + " factor. In a list design all factors have equally many values.",
            "design: sobol with market.turbulence: { min: 0, max: 0.5 }"),
    /** A design that lacks a size. */
    DESIGN_INCOMPLETE(
            "E004",
            Severity.ERROR,
            "A design that lacks a size",
            "Sampled designs need points, morris needs trajectories, csv needs a file.",
            "design: latin-hypercube and points: 64"),
    /** Replications that cannot be. */
    REPLICATIONS(
            "E005",
            Severity.ERROR,
            "Replications that cannot be",
            "Replications are a whole number, or a stopping rule with atLeast not above atMost.",
            "replications: { until: { outcome: profit, halfWidth: 2000 }, atLeast: 30, atMost: 2000 }"),
    /** A contrast that makes no sense. */
    CONTRAST(
            "E006",
            Severity.ERROR,
            "A contrast that makes no sense",
            "A contrast or hypothesis names two different strategies of the scenario.",
            "contrasts: [{ a: follow-fads, b: regulars-first }]"),
    /** The same value twice. */
    REPEATED_VALUE(
            "E007",
            Severity.ERROR,
            "The same value twice",
            "A factor lists a value twice, so that the same runs would be made and counted twice.",
            "market.turbulence: [0, 0.1, 0.2]"),
    /** A date that cannot be. */
    OUTCOME_DATE(
            "E008",
            Severity.ERROR,
            "A date that cannot be",
            "An outcome at a date is written { profit: at 2 years }, with a date within the horizon.",
            "outcomes: [profit, { profit: at 2 years }]"),
    /** An outcome that is not recorded. */
    NOT_RECORDED(
            "E009",
            Severity.ERROR,
            "An outcome that is not recorded",
            "What decides, and what hypotheses and contrasts speak of, must be among the outcomes of the experiment.",
            "outcomes: [profit, survival] and primary: profit"),
    /** Too many runs. */
    TOO_MANY_RUNS(
            "E010",
            Severity.ERROR,
            "Too many runs",
            "The experiment asks for more than ten million runs. The message says how long they would take, and how"
                    + " much disk.",
            "Fewer replications, fewer values of a factor, or a sampled design."),
    /** A design that cannot be laid out. */
    DESIGN_IMPOSSIBLE(
            "E011",
            Severity.ERROR,
            "A design that cannot be laid out",
            "The numbers of the design do not go together: saltelli and sobol take a power of two as points, morris"
                    + " takes factors with an order.",
            "design: saltelli and points: 64"),
    /** A table of points that cannot be used. */
    POINTS_TABLE(
            "E012",
            Severity.ERROR,
            "A table of points that cannot be used",
            "A csv design reads its points from a table in the scenario's own folder: a header of factors, then a row"
                    + " a point, numbers without units (weeks, currency units).",
            "market.turbulence,firm.cash in the first line, 0.1,20000 in the second"),
    /** There is nothing to sweep. */
    NO_EXPERIMENT(
            "E013",
            Severity.ERROR,
            "There is no experiment",
            "A sweep runs the experiment of a scenario, which says what varies.",
            "experiment: { factors: { alignment: [0, 0.5, 1] }, replications: 50 }");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final FaultPage page;

    ExperimentFault(String code, Severity severity, String title, String explanation, String example) {
        this.page = new FaultPage(code, severity, title, explanation, example);
    }

    @Override
    public FaultPage page() {
        return page;
    }
}
