package org.plumbline.sim.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.people.Department;
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

    private static PartnerPool drawn(String path, double value) {
        Worlds worlds = Worlds.usual()
                .with("ecosystem.partners", 30)
                .with("ecosystem." + path, value)
                .with("ecosystem.engagement.links", 1);
        return Ecosystems.of(worlds, FactListener.NONE).pool();
    }

    private static SortedSet<Integer> specialities(PartnerPool pool) {
        SortedSet<Integer> domains = new TreeSet<>();
        for (Partner partner : pool.partners()) {
            for (int domain = 0; domain < Department.DOMAINS; domain++) {
                if (partner.depth(domain) >= 0.4) {
                    domains.add(domain);
                }
            }
        }
        return domains;
    }

    /** Everybody else knows less than 0.3 of a domain that is not her speciality. */
    @Test
    void diversitySpreadsSpecialitiesOverAllDomains() {
        assertThat(specialities(drawn("diversity", 0))).containsExactly(0, 1);
        assertThat(specialities(drawn("diversity", 1))).hasSize(Department.DOMAINS);
    }

    private static double deepest(Partner partner) {
        return Arrays.stream(partner.profile()).max().orElseThrow();
    }

    /** From 0.4 by half to all of 0.6 times what is usual of the kind: 1 for a supplier, 1.4 for a university. */
    @Test
    void complementarityDeepensSpecialities() {
        assertThat(drawn("complementarity", 0).partners()).allMatch(partner -> deepest(partner) == 0.4);
        for (Partner partner : drawn("complementarity", 1).partners()) {
            double most = 0.6 * partner.kind().depth();
            assertThat(deepest(partner)).isBetween(0.4 + most / 2, Math.min(1, 0.4 + most));
        }
    }

    @Test
    void withoutLinksThereIsNoPool() {
        assertThat(Ecosystems.of(Worlds.usual(), FactListener.NONE).pool().partners())
                .isEmpty();
    }
}
