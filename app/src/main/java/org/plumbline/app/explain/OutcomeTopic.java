package org.plumbline.app.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Unit;

/** What is measured of a run. */
final class OutcomeTopic implements Topic {
    @Override
    public String plural() {
        return "outcomes";
    }

    @Override
    public List<String> names() {
        return Outcome.keys();
    }

    @Override
    public Optional<Explanation> find(String name) {
        return Outcome.find(name).map(OutcomeTopic::explain);
    }

    private static Explanation explain(Outcome outcome) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Called", outcome.phrase());
        facts.put("Unit", unit(outcome.unit()));
        facts.put("Better", better(outcome.direction()));
        facts.put("Matters", matters(outcome.unit()));
        return new Explanation(
                outcome.key(),
                "an outcome",
                List.of(Explanation.sentence(outcome.meaning())),
                facts,
                "experiment: { outcomes: [" + outcome.key() + "] }");
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case MONEY -> "units of the scenario's currency";
            case SHARE -> "share, 0 to 1; tables show it of 100";
            case COUNT -> "a number of things";
            case WEEKS -> "weeks";
            case HOURS -> "hours";
            case MAP -> "units of the market map, whose sides are 2 long";
            case RATIO -> "a pure number";
            case YES_NO -> "1 for yes, 0 for no; tables show how many of 100 futures";
        };
    }

    private static String better(Outcome.Direction direction) {
        return switch (direction) {
            case MORE -> "more";
            case LESS -> "less";
            case NEITHER -> "neither more nor less is better in itself";
        };
    }

    private static String matters(Unit unit) {
        String least = switch (unit) {
            case MONEY -> "1 % of a year's sales";
            case SHARE, YES_NO -> "0.05, which is 5 of 100";
            case MAP, RATIO -> "0.05";
            case COUNT -> "1";
            case WEEKS -> "1 week";
            case HOURS -> "52 hours";
        };
        return "a difference of " + least + " or more, unless the scenario's matters says otherwise";
    }
}
