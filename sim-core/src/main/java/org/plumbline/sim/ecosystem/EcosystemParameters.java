package org.plumbline.sim.ecosystem;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.quantity.Money;

/** The partners outside the firm: how many, how different, how connected; and how firms work with them. */
public record EcosystemParameters(
        @Parameter(
                meaning = "partners around the trade; without links of a firm they are not simulated",
                unit = "partners",
                min = 0,
                max = 400,
                initial = "20")
        int partners,

        @Parameter(
                meaning =
                        "how partners are tied to each other: watts-strogatz, barabasi-albert, erdos-renyi or complete",
                initial = "watts-strogatz")
        NetworkGenerator network,

        @Parameter(
                meaning = "share of the possible ties between partners that exist",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.2")
        double density,

        @Parameter(
                meaning = "share of a small world's ties that are moved at the start",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.1")
        double rewiring,

        @Parameter(
                meaning = "how different partners' specialities are: 0 all the same, 1 drawn freely",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.6")
        double diversity,

        @Parameter(
                meaning = "how far partners' specialities exceed what people of a firm usually know",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.5")
        double complementarity,

        @Parameter(
                meaning = "how far partners' goals lie from the centre of a segment (standard deviation per dimension)",
                unit = "map units",
                min = 0,
                max = 2,
                initial = "0.3")
        double goalSpread,

        @Parameter(
                meaning = "money that a usual partner could put in",
                unit = "currency",
                min = 0,
                max = 1.0e9,
                initial = "100k")
        Money capital,

        @Parameter(
                meaning = "time that a usual partner could give",
                unit = "hours a week",
                min = 0,
                max = 400,
                initial = "10")
        double hoursAWeek,

        @Parameter(
                meaning = "chance in a year that a customer hears of a firm through a usual partner",
                unit = "per year",
                min = 0,
                max = 1,
                initial = "0.05")
        double reach,

        @Parameter(
                meaning = "what a usual partner must get in a year to stay",
                unit = "currency per year",
                min = 0,
                max = 1.0e8,
                initial = "3k")
        Money reservation,

        @Parameter(
                meaning = "what a year near its goal is worth to a partner, beside money",
                unit = "currency per year",
                min = 0,
                max = 1.0e8,
                initial = "5k")
        Money goalWorth,

        @Parameter(
                meaning = "share of partners that disappear in a year; as many places are filled anew",
                unit = "per year",
                min = 0,
                max = 5,
                initial = "0.05")
        double turnover,

        @Parameter(
                meaning = "share of the ties between partners that move in a year",
                unit = "per year",
                min = 0,
                max = 5,
                initial = "0.1")
        double rewired,

        @Parameter(meaning = "how firms engage with partners", initial = "group")
        EngagementParameters engagement,

        @Parameter(meaning = "how knowledge moves along ties", initial = "group")
        ExchangeParameters exchange,

        @Parameter(meaning = "what firm and partners bear and get together", initial = "group")
        SharingParameters sharing,

        @Parameter(meaning = "trust, rules and what goes wrong", initial = "group")
        GovernanceParameters governance) {

    /** Checks every value against its declaration. */
    public EcosystemParameters {
        Declaration.require(
                EcosystemParameters.class,
                partners,
                network,
                density,
                rewiring,
                diversity,
                complementarity,
                goalSpread,
                capital,
                hoursAWeek,
                reach,
                reservation,
                goalWorth,
                turnover,
                rewired,
                engagement,
                exchange,
                sharing,
                governance);
    }

    /** Whether any firm wants partners and there are any: else nothing of the ecosystem is simulated. */
    public boolean active() {
        return partners > 0 && (engagement.links() > 0 || engagement.rivalLinks() > 0);
    }

    /** Whether anything outside the firm can touch it: partners, a licence, rules that change, or a standard to meet. */
    public boolean touches() {
        return active()
                || governance.licenceTime().value() > 0
                || governance.ruleChanges() > 0
                || governance.complianceCost().units() > 0;
    }

    /** The mean number of ties of a partner that gives the density: even, as the generators need it. */
    public double degree() {
        if (network == NetworkGenerator.ERDOS_RENYI || network == NetworkGenerator.COMPLETE) {
            return density * (partners - 1);
        }
        double wanted = 2 * StrictMath.rint(density * (partners - 1) / 2);
        double most = 2 * StrictMath.floor((partners - 1) / 2.0);
        return StrictMath.min(StrictMath.max(wanted, StrictMath.min(2, most)), most);
    }
}
