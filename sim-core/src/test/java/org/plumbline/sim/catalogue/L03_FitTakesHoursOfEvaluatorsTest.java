package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.people.Hours;

/** Behaviour under test: assessing fit takes an hour of each evaluator for each idea at full goalAlignment. */
class L03_FitTakesHoursOfEvaluatorsTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void hoursAreThoseOfTheRule(double value) {
        Lived lived = Lived.through(TinyWorlds.inventive(2).with("levers.goalAlignment", value));
        List<IdeaJudged> verdicts = lived.run().facts(IdeaJudged.class, 0);
        double seats = verdicts.stream().mapToInt(IdeaJudged::evaluators).sum();
        assertThat(seats).isPositive();
        assertThat(lived.firm().hours().total(Hours.Use.FIT)).isCloseTo(value * seats, within(1e-6));
    }
}
