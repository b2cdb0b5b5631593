package org.plumbline.sim.observation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is measured of a run, for the focal firm over the horizon. Names are part of every results table. */
public enum Outcome {
    /** Profit. */
    PROFIT(
            "profit",
            "profit",
            Unit.MONEY,
            Direction.MORE,
            "revenue less all costs, the owner's wage included, added up over the horizon and not discounted; a closed"
                    + " firm keeps its loss so far and earns nothing later"),
    /** Cash. */
    CASH("cash", "cash", Unit.MONEY, Direction.MORE, "money in the bank at the end; that of a closed firm at its exit"),
    /** Revenue. */
    REVENUE("revenue", "revenue", Unit.MONEY, Direction.MORE, "sales over the horizon"),
    /** Survival. */
    SURVIVAL("survival", "still open", Unit.YES_NO, Direction.MORE, "1 if the firm is open at the end, else 0"),
    /** Week of exit. */
    EXIT_WEEK(
            "exitWeek",
            "week of closing",
            Unit.WEEKS,
            Direction.MORE,
            "week in which the firm closed; empty if it did not"),
    /** Market share. */
    MARKET_SHARE(
            "marketShare", "market share", Unit.SHARE, Direction.MORE, "share of all firms' revenue in the last year"),
    /** Staff at the end. */
    EMPLOYEES("employees", "people at the end", Unit.COUNT, Direction.NEITHER, "people in the firm at the end"),
    /** Ideas. */
    IDEAS("ideas", "ideas", Unit.COUNT, Direction.NEITHER, "sparks that occurred to people"),
    /** Submitted ideas. */
    SUBMITTED(
            "submitted",
            "ideas submitted",
            Unit.COUNT,
            Direction.NEITHER,
            "ideas that were written down and handed in"),
    /** Accepted ideas. */
    ACCEPTED("accepted", "ideas accepted", Unit.COUNT, Direction.NEITHER, "ideas that passed the gate"),
    /** Started projects. */
    STARTED("started", "projects started", Unit.COUNT, Direction.NEITHER, "projects that were begun"),
    /** Launches. */
    LAUNCHES("launches", "launches", Unit.COUNT, Direction.MORE, "offerings launched"),
    /** Successes. */
    SUCCESSES(
            "successes",
            "successes",
            Unit.COUNT,
            Direction.MORE,
            "launches whose margin within the success time (three years by default; at the end of a run or of the firm so"
                    + " far, if they are a year old) exceeded their direct spend and upkeep"),
    /** Success share. */
    SUCCESS_SHARE(
            "successShare",
            "successful launches",
            Unit.SHARE,
            Direction.MORE,
            "successes among the launches that can be judged; empty if there are none"),
    /** Lead time. */
    LEAD_TIME(
            "leadTime",
            "weeks from idea to launch",
            Unit.WEEKS,
            Direction.LESS,
            "mean time from spark to launch; empty without a launch"),
    /** Reversals. */
    REVERSALS("reversals", "reversals", Unit.COUNT, Direction.LESS, "changes of a design that undid an earlier one"),
    /** Innovation spend. */
    INNOVATION_SPEND(
            "innovationSpend",
            "spent on innovation",
            Unit.MONEY,
            Direction.NEITHER,
            "outlays for development and launches, and the hours of ideas, judging, listening and projects at the"
                    + " wage"),
    /** Wasted spend. */
    WASTED_SPEND(
            "wastedSpend",
            "wasted spend",
            Unit.MONEY,
            Direction.LESS,
            "the part of that spend on work that was dropped or on launches that failed, with what these paid for lying"
                    + " away from a standard"),
    /** Wasted share. */
    WASTED_SHARE(
            "wastedShare",
            "wasted share of spend",
            Unit.SHARE,
            Direction.LESS,
            "wasted spend over innovation spend; empty without spend"),
    /** Return on innovation. */
    RETURN_ON_INNOVATION(
            "returnOnInnovation",
            "return on innovation",
            Unit.RATIO,
            Direction.MORE,
            "margin of launched offerings and what improvements save, over innovation spend; empty without spend"),
    /** Revenue share of new offerings. */
    NEW_REVENUE_SHARE(
            "newRevenueShare",
            "revenue from new offerings",
            Unit.SHARE,
            Direction.MORE,
            "share of the last year's revenue from offerings launched in the run and younger than three years; empty"
                    + " without revenue"),
    /** Unit cost reduction. */
    UNIT_COST_REDUCTION(
            "unitCostReduction",
            "fall of unit cost",
            Unit.SHARE,
            Direction.MORE,
            "share by which material and hours for a unit, hours at the wage of the start, have fallen by the end"),
    /** Improvements. */
    IMPROVEMENTS(
            "improvements",
            "improvements",
            Unit.COUNT,
            Direction.MORE,
            "better processes and business models put to use"),
    /** Launches that a market test stopped. */
    STOPPED_BY_TESTS(
            "stoppedByTests",
            "stopped by market tests",
            Unit.COUNT,
            Direction.NEITHER,
            "finished designs that a market test kept from being launched"),
    /** Redesigns. */
    REDESIGNS(
            "redesigns",
            "redesigns after launch",
            Unit.COUNT,
            Direction.NEITHER,
            "changes of launched offerings after what their buyers remarked"),
    /** Copies by others. */
    COPIED(
            "copied",
            "copies by rivals",
            Unit.COUNT,
            Direction.LESS,
            "launches of other firms that copied an offering of this one"),
    /** Time at the gate. */
    GATE_WEEKS(
            "gateWeeks",
            "weeks to a verdict",
            Unit.WEEKS,
            Direction.LESS,
            "mean time from handing an idea in to the verdict; empty without a verdict"),
    /** Time in the backlog. */
    START_WEEKS(
            "startWeeks",
            "weeks from verdict to start",
            Unit.WEEKS,
            Direction.LESS,
            "mean time accepted ideas wait for people and money; empty without a start"),
    /** Time in work. */
    WORK_WEEKS(
            "workWeeks",
            "weeks of development",
            Unit.WEEKS,
            Direction.LESS,
            "mean time from the start of work to launch or use, a market test included; empty without either"),
    /** Lever hours. */
    LEVER_HOURS(
            "leverHours",
            "hours for alignment",
            Unit.HOURS,
            Direction.LESS,
            "working hours that the alignment levers took"),
    /** Capacity hours. */
    CAPACITY_HOURS(
            "capacityHours",
            "hours for capacity",
            Unit.HOURS,
            Direction.LESS,
            "working hours that planning, research, knowledge, early tests, explaining failures, trend reports, open"
                    + " answers, the roadmap, and partners and their rules took"),
    /** Slack hours. */
    SLACK_HOURS("slackHours", "hours left over", Unit.HOURS, Direction.NEITHER, "paid hours that nothing used"),
    /** Dropped hours. */
    DROPPED_HOURS(
            "droppedHours",
            "hours on dropped work",
            Unit.HOURS,
            Direction.LESS,
            "project hours on work that was dropped before launch"),
    /** Lost sales. */
    LOST_SALES(
            "lostSales",
            "sales lost for want of hands",
            Unit.MONEY,
            Direction.LESS,
            "orders that could not be served, at the firm's usual price"),
    /** Repeat rate. */
    REPEAT_RATE(
            "repeatRate",
            "purchases of a customer a year",
            Unit.RATIO,
            Direction.MORE,
            "units sold over the average number of customers and years; empty without customers"),
    /** Consensus. */
    CONSENSUS(
            "consensus",
            "consensus",
            Unit.RATIO,
            Direction.NEITHER,
            "how alike people rank the segments as priorities (strategic consensus mapping), averaged over time; empty"
                    + " without beliefs"),
    /** Gap between beliefs and vision. */
    BELIEF_VISION_GAP(
            "beliefVisionGap",
            "distance of beliefs from the vision",
            Unit.MAP,
            Direction.NEITHER,
            "mean distance between people's beliefs and the stated vision, over time; empty without beliefs"),
    /** Fit. */
    FIT(
            "fit",
            "fit of the vision",
            Unit.RATIO,
            Direction.MORE,
            "mean over customers of exp(-taste weight x squared distance to the vision), over time: known to nobody in"
                    + " the model"),
    /** Recall. */
    RECALL(
            "recall",
            "people who can list the priorities",
            Unit.SHARE,
            Direction.NEITHER,
            "share of people who rank the firm's first three segments (all, if there are fewer) as the vision does, in"
                    + " its order, over time; empty without beliefs"),
    /** Self-reported clarity. */
    SELF_REPORT(
            "selfReport",
            "self-reported clarity",
            Unit.RATIO,
            Direction.NEITHER,
            "how clear people would say the vision is to them, 0 to 1: by the distance of their beliefs from what they"
                    + " last heard, 0 for those who never heard, over time; empty without beliefs"),
    /** Coherence. */
    COHERENCE(
            "coherence",
            "portfolio coherence",
            Unit.RATIO,
            Direction.NEITHER,
            "exp(-mean squared distance of the offerings to their centre over the variance of tastes), over time"),
    /** Portfolio spread. */
    PORTFOLIO_SPREAD(
            "portfolioSpread",
            "spread of the portfolio",
            Unit.MAP,
            Direction.NEITHER,
            "root mean squared distance of the offerings to their centre, over time"),
    /** Brand variance. */
    BRAND_VARIANCE(
            "brandVariance",
            "scatter customers see in the brand",
            Unit.RATIO,
            Direction.LESS,
            "variance per dimension that customers who know the firm expect of its offerings, over time; empty without"
                    + " beliefs"),
    /** Partners. */
    PARTNERS(
            "partners",
            "partners",
            Unit.COUNT,
            Direction.NEITHER,
            "partners that the firm was tied to, averaged over time"),
    /** Knowledge that came from partners. */
    KNOWLEDGE_FLOW(
            "knowledgeFlow",
            "knowledge from partners",
            Unit.RATIO,
            Direction.MORE,
            "depth that the firm's people gained from partners and a consortium, added up over people and domains; 1"
                    + " is a whole domain for one person"),
    /** Money that others put in. */
    RESOURCES_MOBILISED(
            "resourcesMobilised",
            "money mobilised from others",
            Unit.MONEY,
            Direction.MORE,
            "what partners bore of joint outlays, investors paid in and public funds granted"),
    /** How near partners' goals lie to the vision. */
    ECOSYSTEM_ALIGNMENT(
            "ecosystemAlignment",
            "alignment of the ecosystem",
            Unit.RATIO,
            Direction.NEITHER,
            "mean over partners of exp(-squared distance of their goal to the vision), over time; empty without"
                    + " partners"),
    /** Density of the network. */
    NETWORK_DENSITY(
            "networkDensity",
            "density of the network",
            Unit.SHARE,
            Direction.NEITHER,
            "share of the possible ties between the firm and all partners around it that exist, over time; empty where"
                    + " none are simulated");

    /** Which direction is better. */
    public enum Direction {
        /** More is better. */
        MORE,
        /** Less is better. */
        LESS,
        /** Neither is better in itself. */
        NEITHER
    }

    private final String key;
    private final String phrase;
    private final Unit unit;
    private final Direction direction;
    private final String meaning;

    Outcome(String key, String phrase, Unit unit, Direction direction, String meaning) {
        this.key = key;
        this.phrase = phrase;
        this.unit = unit;
        this.direction = direction;
        this.meaning = meaning;
    }

    /** The name in files and commands. */
    public String key() {
        return key;
    }

    /** The name in sentences. */
    public String phrase() {
        return phrase;
    }

    /** The unit. */
    public Unit unit() {
        return unit;
    }

    /** The direction that is better. */
    public Direction direction() {
        return direction;
    }

    /** The definition, in plain words. */
    public String meaning() {
        return meaning;
    }

    /**
     * The smallest difference that matters unless a scenario says otherwise: 1 % of a year's sales for money, 5 of 100
     * for shares and yes-or-no, one for counts, a week for times, 52 hours for hours, 0.05 for the rest.
     *
     * @param salesOfAYear the firm's sales in the year before the start, in currency units
     */
    public double smallestDifference(double salesOfAYear) {
        return switch (unit) {
            case MONEY -> 0.01 * salesOfAYear;
            case SHARE, YES_NO, MAP, RATIO -> 0.05;
            case COUNT, WEEKS -> 1;
            case HOURS -> 52;
        };
    }

    /** The outcome of this key, if there is one. */
    public static Optional<Outcome> find(String key) {
        return Arrays.stream(values()).filter(o -> o.key.equals(key)).findFirst();
    }

    /** All keys in the order of tables. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Outcome::key).toList();
    }
}
