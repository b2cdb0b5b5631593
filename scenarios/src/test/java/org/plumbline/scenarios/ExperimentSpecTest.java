package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.scenarios.experiment.Contrast;
import org.plumbline.scenarios.experiment.Design;
import org.plumbline.scenarios.experiment.ExperimentSpec;
import org.plumbline.scenarios.experiment.Factor;
import org.plumbline.scenarios.experiment.Hypothesis;
import org.plumbline.scenarios.experiment.OutcomeAt;
import org.plumbline.scenarios.experiment.Replications;
import org.plumbline.scenarios.schema.ValueType;
import org.plumbline.sim.observation.Outcome;

/** Behaviour under test: an experiment as it is written becomes what a design is made from. */
class ExperimentSpecTest {
    @Test
    void everyForm() {
        ExperimentSpec spec = spec("""
              factors:
                alignment: [0, 0.25, 1]
                market.turbulence: { from: 0, to: 0.3, steps: 4 }
                firm.cash: { from: 1k, to: 2k, steps: 3 }
                innovation.patience: { from: 26 weeks, to: 1 years, steps: 2 }
                firm.vision: [regulars, [0.1, 0.2]]
                without: [none, beliefs]
                strategy: [follow-fads, regulars-first]
              replications: { until: { outcome: profit, halfWidth: 2000 }, confidence: 0.9, atLeast: 10, atMost: 20 }
              outcomes: [profit, { profit: at 2 years }]
              primary: profit
              contrasts: [[follow-fads, regulars-first], { a: regulars-first, b: aligned-but-wrong, outcome: profit }]
              hypotheses: [{ id: H1, a: follow-fads, b: regulars-first, outcome: profit, expect: same }]
            """);
        assertThat(spec.design()).isEqualTo(Design.FACTORIAL);
        assertThat(spec.factors())
                .extracting(Object::toString)
                .containsExactly(
                        "Listed[path=alignment, values=[0, 0.25, 1], numbers=[0.0, 0.25, 1.0]]",
                        "Listed[path=market.turbulence, values=[0, 0.1, 0.2, 0.3], numbers=[0.0, 0.1, 0.2, 0.3]]",
                        "Listed[path=firm.cash, values=[1000, 1500, 2000], numbers=[1000.0, 1500.0, 2000.0]]",
                        "Listed[path=innovation.patience, values=[26 weeks, 52 weeks], numbers=[26.0, 52.0]]",
                        "Listed[path=firm.vision, values=[regulars, [0.1, 0.2]], numbers=[]]",
                        "Listed[path=without, values=[none, beliefs], numbers=[]]",
                        "Listed[path=strategy, values=[follow-fads, regulars-first], numbers=[]]");
        assertThat(spec.replications()).isEqualTo(new Replications.Until(Outcome.PROFIT, 2000, 0.9, 10, 20));
        assertThat(spec.outcomes()).extracting(OutcomeAt::column).containsExactly("profit", "profitAt104");
        assertThat(spec.primary()).isEqualTo(Outcome.PROFIT);
        assertThat(spec.contrasts()).contains(new Contrast("follow-fads", "regulars-first", null));
        assertThat(spec.hypotheses())
                .containsExactly(new Hypothesis("H1", "follow-fads", "regulars-first", Outcome.PROFIT, "same"));
    }

    @Test
    void rangesGiveTextsThatReadBack() {
        Factor.Ranged ranged = new Factor.Ranged("firm.cash", 0, 9, ValueType.MONEY);
        assertThat(ranged.text(1.23456)).isEqualTo("1.23");
        assertThat(new Factor.Ranged("x", 0, 9, ValueType.NUMBER).text(1.234)).isEqualTo("1.2340");
        assertThat(new Factor.Ranged("x", 0, 9, ValueType.COUNT).text(2.6)).isEqualTo("3");
        assertThat(new Factor.Ranged("x", 0, 99, ValueType.DURATION).text(26.5)).isEqualTo("26.5 weeks");
    }

    @Test
    void defaultsAreTheUsualOnes() {
        ExperimentSpec spec =
                spec("  design: latin-hypercube\n  points: 64\n  factors: { alignment: { min: 0, max: 1 } }\n");
        assertThat(spec.replications()).isEqualTo(new Replications.Fixed(200));
        assertThat(spec.outcomes()).hasSize(5);
        assertThat(spec.points()).isEqualTo(64);
    }

    @Test
    void anExperimentWithoutDesignChangesTheInheritedOneButNotItsFactors() {
        ExperimentSpec spec = spec("  replications: 7\n");
        assertThat(spec.replications()).isEqualTo(new Replications.Fixed(7));
        assertThat(spec.factors()).hasSize(3);
        assertThat(spec("  factors: { alignment: [0] }\n").factors()).hasSize(1);
        assertThat(spec("  design: factorial\n").factors()).isEmpty();
    }

    private static ExperimentSpec spec(String experiment) {
        return Texts.open("extends: bakery\nexperiment:\n" + experiment)
                .experiment()
                .orElseThrow();
    }
}
