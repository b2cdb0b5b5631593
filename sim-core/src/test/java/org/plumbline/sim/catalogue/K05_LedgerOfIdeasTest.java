package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.observation.IdeaLedger;
import org.plumbline.sim.observation.IdeaLedger.Event;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: the ledger of ideas tells each idea's life in order, with who decided and why, and loses none. */
class K05_LedgerOfIdeasTest {
    private static final Futures.Watched RUN =
            Futures.watch(TinyWorlds.inventive(4).with("innovation.gateThreshold", -1.0), 1);

    private static IdeaLedger ledger() {
        IdeaLedger ledger = new IdeaLedger(0);
        RUN.facts().forEach(ledger::on);
        return ledger;
    }

    @Test
    void everyIdeaHasALifeThatBeginsWithItsSpark() {
        List<IdeaSparked> sparks = RUN.facts(IdeaSparked.class, 0);
        IdeaLedger ledger = ledger();
        for (IdeaSparked spark : sparks) {
            List<IdeaLedger.Entry> life = ledger.life(spark.idea());
            assertThat(life).isSortedAccordingTo((a, b) -> Double.compare(a.at(), b.at()));
            assertThat(life.get(0).event()).isEqualTo(Event.SPARKED);
            assertThat(life.get(0).deciders()).containsExactly(spark.author());
            assertThat(life).allMatch(entry -> !entry.reason().isEmpty());
        }
        assertThat(ledger.entries())
                .extracting(IdeaLedger.Entry::event)
                .contains(Event.SUBMITTED, Event.REFUSED, Event.STARTED);
    }

    @Test
    void verdictsNameThoseWhoMadeThem() {
        IdeaLedger ledger = ledger();
        for (IdeaJudged judged : RUN.facts(IdeaJudged.class, 0)) {
            IdeaLedger.Entry entry = ledger.life(judged.idea()).stream()
                    .filter(one -> Set.of(Event.ACCEPTED, Event.REFUSED).contains(one.event()))
                    .findFirst()
                    .orElseThrow();
            int deciders = judged.accepted() ? judged.yes() : judged.evaluators() - judged.yes();
            assertThat(entry.deciders()).hasSize(deciders);
        }
    }
}
