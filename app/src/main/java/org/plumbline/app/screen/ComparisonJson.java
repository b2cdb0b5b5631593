package org.plumbline.app.screen;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.app.futures.OverParameterSets;
import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.experiments.comparison.Contrast;
import org.plumbline.experiments.comparison.ContrastFamily;
import org.plumbline.experiments.comparison.Judgement;
import org.plumbline.scenarios.Scenario;
import org.plumbline.sim.observation.Outcome;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison as JSON. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /**
     * The comparison of a scenario.
     *
     * @param cautions what must be known before any result
     * @param sets what can be said over the parameter sets that fit equally well, if anything
     */
    public static String write(
            String argument,
            Scenario scenario,
            long seed,
            List<String> cautions,
            Comparison comparison,
            Optional<OverParameterSets> sets) {
        ObjectNode root = Json.document();
        root.put("scenario", argument).put("replications", comparison.futures()).put("seed", seed);
        cautions.forEach(root.putArray("warnings")::add);
        ArrayNode strategies = root.putArray("strategies");
        for (Judgement.Named strategy : comparison.strategies()) {
            ObjectNode node = strategies.addObject().put("name", strategy.name());
            ObjectNode outcomes = node.putObject("outcomes");
            for (Outcome outcome : Outcome.values()) {
                Json.put(outcomes, outcome.key(), comparison.estimate(strategy.name(), outcome));
            }
        }
        ArrayNode contrasts = root.putArray("contrasts");
        List<ContrastFamily> families = ComparisonTable.families(comparison);
        for (int pair = 0; pair < comparison.pairs().size(); pair++) {
            for (ContrastFamily family : families) {
                add(
                        contrasts.addObject(),
                        family.contrasts().get(pair),
                        family.holm().get(pair));
            }
        }
        sets.ifPresent(over -> put(root.putObject("parameterSets"), over, scenario.currency()));
        return Json.text(root);
    }

    private static void put(ObjectNode node, OverParameterSets over, String currency) {
        node.put("a", over.a().name())
                .put("b", over.b().name())
                .put("outcome", Outcome.PROFIT.key())
                .put("sets", over.sets())
                .put("replications", over.futures());
        Json.put(node, "difference", over.difference());
        node.put("aboveZero", over.above()).put("sentence", over.sentence(currency));
        ArrayNode each = node.putArray("differences");
        over.differences().forEach((set, difference) -> {
            ObjectNode one = each.addObject().put("set", set);
            Json.put(one, "difference", OptionalDouble.of(difference));
        });
    }

    private static void add(ObjectNode node, Contrast contrast, OptionalDouble holm) {
        node.put("a", contrast.a())
                .put("b", contrast.b())
                .put("outcome", contrast.outcome().key());
        Json.put(node, "difference", contrast.difference());
        node.put("aBetter", contrast.aBetter())
                .put("ties", contrast.ties())
                .put("bBetter", contrast.bBetter())
                .put("verdict", contrast.verdict().label())
                .put("ahead", contrast.ahead())
                .put("sentence", contrast.sentence());
        Json.put(node, "pValue", contrast.pValue());
        Json.put(node, "holm", holm);
        ArrayNode warnings = node.putArray("warnings");
        contrast.warnings().forEach(warnings::add);
    }
}
