package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: the panel asks as many customers as declared, for hours, and nobody about improvements. */
class H01_CustomersAreAskedAtTheGateTest {
    @Test
    void asManyAsDeclared() {
        Futures.Watched run = Futures.watch(TinyWorlds.inventive(1).with("innovation.listening.asked", 3), 1);
        Map<Long, IdeaKind> kinds = new TreeMap<>();
        run.facts(IdeaSparked.class, 0).forEach(spark -> kinds.put(spark.idea(), spark.kind()));
        assertThat(run.facts(IdeaJudged.class, 0))
                .isNotEmpty()
                .allMatch(judged -> judged.asked()
                        == (kinds.getOrDefault(judged.idea(), IdeaKind.PROCESS).offering() ? 3 : 0));
    }

    @Test
    void nobodyIsAskedForNothing() {
        assertThat(Futures.watch(TinyWorlds.inventive(1).with("innovation.listening.asked", 0), 1)
                        .facts(IdeaJudged.class, 0))
                .isNotEmpty()
                .allMatch(judged -> judged.asked() == 0 && judged.answer() == 0);
    }

    @Test
    void askingTakesHours() {
        double with = hours(3);
        assertThat(with - hours(0)).isPositive();
    }

    private static double hours(int asked) {
        double[] last = new double[1];
        Futures.watch(
                TinyWorlds.inventive(1)
                        .with("innovation.listening.asked", asked)
                        .with("innovation.listening.gaps", 0.0)
                        .with("innovation.listening.remarkHours", 0.0),
                1,
                (week, firm, market, tally) -> last[0] = firm.hours().total(Hours.Use.LISTENING));
        return last[0];
    }
}
