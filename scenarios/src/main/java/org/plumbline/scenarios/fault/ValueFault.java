package org.plumbline.scenarios.fault;

/** What can be wrong with keys and values. */
public enum ValueFault implements FaultKind {
    /** A key that does not exist here. */
    UNKNOWN_KEY(
            "S011",
            Severity.ERROR,
            "A key that does not exist here",
            "The key is misspelt, or stands in the wrong group. An unknown key is refused, for otherwise the value"
                    + " meant would silently stay at its default.",
            "market: { turbulence: 0.1 }      not turbulance"),
    /** A value outside its range. */
    OUT_OF_RANGE(
            "S012",
            Severity.ERROR,
            "A value outside its range",
            "Every parameter has a range in which the model makes sense. Shares run from 0 to 1: write 0.8, not 80.",
            "market: { turbulence: 0.7 }      between 0 and 2"),
    /** The wrong kind of value. */
    WRONG_TYPE(
            "S013",
            Severity.ERROR,
            "The wrong kind of value",
            "A number, a text, a list or a group was expected and something else stands there. A text that looks like"
                    + " a number needs quotes.",
            "name: \"1984\""),
    /** Not a number. */
    NOT_A_NUMBER(
            "S014",
            Severity.ERROR,
            "Not a number",
            "A number was expected. Numbers are written with a dot, optionally with k (thousand) or M (million), and a"
                    + " unit after a space.",
            "sales: 540k      horizon: 5 years"),
    /** A comma in a number. */
    COMMA_DECIMAL(
            "S015",
            Severity.ERROR,
            "A comma in a number",
            "Decimals are written with a dot. A comma separates the entries of a list.",
            "averageSale: 5.50      not 5,50"),
    /** Digits grouped in threes. */
    GROUPED_DIGITS(
            "S016",
            Severity.ERROR,
            "Digits grouped in threes",
            "In some countries 60.000 is sixty thousand, in others sixty. Neither is guessed. The same holds for"
                    + " 2,500, 2'500 and 2 500.",
            "cash: 60000      or 60k"),
    /** A duration without a unit. */
    MISSING_UNIT(
            "S017",
            Severity.ERROR,
            "A duration without a unit",
            "A duration needs its unit, for 30 may be weeks, months or years.",
            "horizon: 5 years"),
    /** A unit that does not belong here. */
    UNKNOWN_UNIT(
            "S018",
            Severity.ERROR,
            "A unit that does not belong here",
            "The unit is not known, or is not the one of this parameter. Durations take weeks, months or years; shares"
                    + " are written without a percent sign; money takes the scenario's currency or nothing.",
            "horizon: 5 years      turbulence: 0.08"),
    /** More decimals than make sense. */
    TOO_MANY_DECIMALS(
            "S019",
            Severity.ERROR,
            "More decimals than make sense",
            "Money has at most two decimals, and people are counted in whole numbers. More decimals are mostly a slip"
                    + " of the point.",
            "averageSale: 5.50      employees: 8"),
    /** A number that begins with zeros. */
    LEADING_ZERO(
            "S020",
            Severity.ERROR,
            "A number that begins with zeros",
            "007 may be seven, or something in another notation. Neither is guessed.",
            "employees: 7"),
    /** Not a finite number. */
    NOT_FINITE(
            "S021",
            Severity.ERROR,
            "Not a finite number",
            "Infinity and not-a-number are no values that the model could use.",
            "Write a number, or null for the default."),
    /** Something required is missing. */
    MISSING_KEY(
            "S031",
            Severity.ERROR,
            "Something required is missing",
            "Some keys have no default. A scenario needs a name, unless it extends one that has it.",
            "name: My bakery"),
    /** Not one of the choices. */
    UNKNOWN_CHOICE(
            "S032",
            Severity.ERROR,
            "Not one of the choices",
            "The value must be one of a list of words.",
            "capacity: { structure: flat }      hierarchical, flat or matrix"),
    /** A name that is not in kebab-case. */
    BAD_NAME(
            "S033",
            Severity.ERROR,
            "A name that is not in kebab-case",
            "Names of strategies and segments are small letters, digits and hyphens, beginning with a letter. How"
                    + " charts call them is their label.",
            "regulars-first: { label: Regulars first }"),
    /** An unknown format. */
    UNKNOWN_FORMAT(
            "S035", Severity.ERROR, "An unknown format", "This version reads scenario files of format 1.", "format: 1"),
    /** A strategy that is not declared. */
    UNKNOWN_STRATEGY(
            "S036",
            Severity.ERROR,
            "A strategy that is not declared",
            "The name is not among the strategies of this scenario.",
            "plumbline cases bakery      lists its strategies"),
    /** A segment that is not declared. */
    UNKNOWN_SEGMENT(
            "S037",
            Severity.ERROR,
            "A segment that is not declared",
            "A vision may be the name of a segment of the scenario's market, or two numbers.",
            "vision: regulars      or vision: [-0.3, 0.6]"),
    /** A path that leads nowhere. */
    UNKNOWN_PATH(
            "S038",
            Severity.ERROR,
            "A path that leads nowhere",
            "A path names a value by its groups, separated by dots.",
            "--set market.turbulence=0.2"),
    /** An override that is not path=value. */
    BAD_OVERRIDE(
            "S039",
            Severity.ERROR,
            "An override that is not path=value",
            "An override is a path, an equals sign and a value, without spaces around the sign unless all is quoted.",
            "--set levers.clarity=0.5      --set 'horizon=3 years'"),
    /** Values that contradict each other. */
    INCONSISTENT(
            "S040",
            Severity.ERROR,
            "Values that contradict each other",
            "Each value is possible by itself, but not together with the others.",
            "designElements: 10 and designLinks: 3      links must be fewer"),
    /** Not a point of the map. */
    BAD_POINT(
            "S041",
            Severity.ERROR,
            "Not a point of the map",
            "A place on the market map is two numbers in brackets, each between -3 and 3. Decimals take a dot.",
            "vision: [-0.3, 0.6]"),
    /** More evaluators than people. */
    PANEL_EXCEEDS_STAFF(
            "S042",
            Severity.WARNING,
            "More evaluators than people",
            "The panel at the gate, or the steering committee of the roadmap, is larger than the firm. Everybody will"
                    + " sit in it, and nobody else.",
            "innovation: { evaluators: 2 }"),
    /** Two strategies that do not differ. */
    STRATEGIES_ALIKE(
            "S043",
            Severity.WARNING,
            "Two strategies that do not differ",
            "The two strategies set the same values, so that comparing them would show no difference at all.",
            "Give one of them another alignment or vision."),
    /** A short horizon. */
    SHORT_HORIZON(
            "S044",
            Severity.WARNING,
            "A short horizon",
            "The horizon ends before what is asked can show: before a usual project is done, before a launch can be"
                    + " judged, or before the roadmap comes round again. Outcomes such as the share of successes may be"
                    + " empty.",
            "horizon: 5 years"),
    /** A margin far from the trade's. */
    UNUSUAL_MARGIN(
            "S045",
            Severity.WARNING,
            "A margin far from the trade's",
            "Sales less all costs give a margin that is far from the case it extends. Perhaps a figure is monthly that"
                    + " should be yearly, or a wage is missing.",
            "Check firm.sales, firm.employees, firm.wage, firm.rent and firm.otherFixed."),
    /** A cash buffer far from the trade's. */
    SHORT_OF_CASH(
            "S046",
            Severity.WARNING,
            "A cash buffer far from the trade's",
            "Cash and credit last for far fewer or far more days of cost than in the case it extends.",
            "Check firm.cash and firm.credit."),
    /** Shares that do not add up to 1. */
    SHARES_NOT_ONE(
            "S047",
            Severity.WARNING,
            "Shares that do not add up to 1",
            "The segments' shares do not add up to 1. They are taken in proportion.",
            "shares 0.45, 0.35 and 0.2"),
    /** Two of the same name. */
    DUPLICATE_NAME(
            "S048",
            Severity.ERROR,
            "Two of the same name",
            "Two segments, hypotheses or entries of a list carry the same name.",
            "Give one of them another name."),
    /** A case that is not bundled. */
    UNKNOWN_CASE(
            "S049",
            Severity.ERROR,
            "A case that is not bundled",
            "There is no bundled case of this name. A file is named with its ending.",
            "plumbline cases      lists the cases"),
    /** An inherited experiment that no longer fits. */
    EXPERIMENT_DROPPED(
            "S050",
            Severity.WARNING,
            "An inherited experiment that no longer fits",
            "The scenario changes its strategies or segments, and the experiment of the case it extends still speaks"
                    + " of the old ones. compare works; sweep needs an experiment of its own.",
            "experiment: { factors: { strategy: [mine, yours] } }"),
    /** A panel that the firm cannot fill. */
    PANEL_CANNOT_BE_FILLED(
            "S051",
            Severity.ERROR,
            "A panel that the firm cannot fill",
            "The file asks for more evaluators at the gate, or a larger steering committee of the roadmap, than the firm has"
                    + " people. A usual panel that is merely inherited shrinks to the staff, with a warning (S042); one that"
                    + " was asked for is not quietly replaced by another.",
            "firm: { employees: 4 }      innovation: { evaluators: 4 } or fewer"),
    /** No money to begin with. */
    NO_MONEY(
            "S052",
            Severity.ERROR,
            "No money to begin with",
            "The firm has neither cash nor credit, so that the first wages could not be paid before the first sales come in:"
                    + " every future would be the same and end at once.",
            "firm: { cash: 20k }      or firm: { credit: 20k }");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final FaultPage page;

    ValueFault(String code, Severity severity, String title, String explanation, String example) {
        this.page = new FaultPage(code, severity, title, explanation, example);
    }

    @Override
    public FaultPage page() {
        return page;
    }
}
