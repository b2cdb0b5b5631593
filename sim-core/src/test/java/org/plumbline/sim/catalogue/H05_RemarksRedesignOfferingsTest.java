package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.OfferingRedesigned;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: buyers who would rather have it elsewhere get an offering redesigned, at most as often as declared. */
class H05_RemarksRedesignOfferingsTest {
    private static List<OfferingRedesigned> redesigns(int most) {
        return Futures.watch(
                        TinyWorlds.inventive(3)
                                .with("innovation.ideaShortfall", 0.0)
                                .with("innovation.listening.remarkHours", 0.0)
                                .with("innovation.listening.redesigns", most),
                        1)
                .facts(OfferingRedesigned.class, 0);
    }

    @Test
    void atMostAsOften() {
        Map<Long, Integer> counts = new TreeMap<>();
        redesigns(2).forEach(redesign -> counts.merge(redesign.offering(), 1, Integer::sum));
        assertThat(counts.values()).isNotEmpty().allMatch(count -> count <= 2);
    }

    @Test
    void noneWhereNoneIsAllowed() {
        assertThat(redesigns(0)).isEmpty();
    }
}
