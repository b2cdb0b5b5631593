package org.plumbline.sim.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.simulation.Worlds;

class PartnerPoolTest {
    private static PartnerPool pool(double density) {
        Worlds worlds = Worlds.usual()
                .with("ecosystem.partners", 30)
                .with("ecosystem.density", density)
                .with("ecosystem.turnover", 0.0)
                .with("ecosystem.engagement.links", 1);
        return Ecosystems.of(worlds, FactListener.NONE).pool();
    }

    private static double spread(PartnerPool pool) {
        double sum = 0;
        for (Partner one : pool.partners()) {
            for (Partner other : pool.partners()) {
                sum += KnowledgeExchange.distance(one.profile(), other.profile());
            }
        }
        return sum;
    }

    private static double knowledge(PartnerPool pool) {
        double sum = 0;
        for (Partner partner : pool.partners()) {
            for (double depth : partner.profile()) {
                sum += depth;
            }
        }
        return sum;
    }

    private static PartnerPool after(double density, int weeks) {
        PartnerPool pool = pool(density);
        for (int week = 1; week <= weeks; week++) {
            pool.week(week);
        }
        return pool;
    }

    @Test
    void densitySpreadsKnowledgeAndMakesItAlike() {
        PartnerPool sparse = after(0.07, 260);
        PartnerPool dense = after(0.5, 260);
        assertThat(knowledge(dense)).isGreaterThan(knowledge(sparse));
        assertThat(spread(dense)).isLessThan(spread(sparse));
    }

    @Test
    void movingTiesKeepsTheirNumber() {
        int before = pool(0.2).network().edges();
        PartnerPool later = after(0.2, 520);
        assertThat(later.network().edges()).isEqualTo(before);
        assertThat(later.network().neighbours(0))
                .isNotEqualTo(pool(0.2).network().neighbours(0));
    }

    @Test
    void allSevenKindsAreThere() {
        assertThat(pool(0.2).partners()).extracting(Partner::kind).contains(PartnerKind.values());
    }

    @Test
    void withoutLinksThereIsNoPool() {
        assertThat(Ecosystems.of(Worlds.usual(), FactListener.NONE).pool().partners())
                .isEmpty();
    }
}
