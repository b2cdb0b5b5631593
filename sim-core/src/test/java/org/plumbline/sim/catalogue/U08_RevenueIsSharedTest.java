package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.ecosystem.Partner;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: the partner of a joint offering gets its share of revenue, so that the firm keeps less. */
class U08_RevenueIsSharedTest {
    @Test
    void theyGet() {
        assertThat(received(0.3)).isGreaterThan(received(0));
    }

    private static long received(double share) {
        AtomicLong received = new AtomicLong();
        Futures.watch(
                PartnerWorlds.inventive(2).with("ecosystem.sharing.revenueShare", share),
                1,
                (week, firm, market, tally) -> received.set(firm.alliances().ecosystem().pool().partners().stream()
                        .mapToLong(Partner::received)
                        .sum()));
        return received.get();
    }
}
