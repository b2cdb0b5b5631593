package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.people.Hours;

/** Behaviour under test: where answers are open everybody hears of each verdict, for six minutes of each. */
class O02_OpenAnswersTakeHoursTest {
    @Test
    void hours() {
        Lived lived = Lived.through(TinyWorlds.inventive(2).with("posture.openAnswers", true));
        double verdicts = lived.run().facts(IdeaJudged.class, 0).size();
        double heads = lived.firm().staff().size();
        assertThat(lived.firm().hours().total(Hours.Use.ANSWERS))
                .isBetween(0.05 * verdicts * heads, 0.2 * verdicts * heads);
        assertThat(Lived.through(TinyWorlds.inventive(2)).week(Hours.Use.ANSWERS))
                .isZero();
    }
}
