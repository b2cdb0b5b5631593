package org.plumbline.sim.observation;

import java.util.Map;
import java.util.OptionalDouble;
import org.plumbline.sim.ecosystem.Alliances;
import org.plumbline.sim.firm.Firm;

/** What is seen of a firm's ecosystem each quarter, averaged over time. Nothing in the model reads it. */
final class EcosystemWatch {
    private final Firm firm;
    private int readings;
    private int tiedReadings;
    private double partners;
    private double density;
    private double alignment;

    EcosystemWatch(Firm firm) {
        this.firm = firm;
    }

    void read() {
        Alliances alliances = firm.alliances();
        readings++;
        partners += alliances.ties().size();
        if (!alliances.ecosystem().pool().partners().isEmpty()) {
            density += EcosystemShape.around(alliances).density();
        }
        OptionalDouble aligned =
                EcosystemShape.alignment(alliances, firm.direction().vision());
        if (aligned.isPresent()) {
            tiedReadings++;
            alignment += aligned.getAsDouble();
        }
    }

    void report(Map<Outcome, Double> outcomes) {
        Alliances alliances = firm.alliances();
        outcomes.put(Outcome.KNOWLEDGE_FLOW, alliances.knowledge());
        outcomes.put(Outcome.RESOURCES_MOBILISED, alliances.mobilised() / 100.0);
        if (readings > 0) {
            outcomes.put(Outcome.PARTNERS, partners / readings);
        }
        if (readings > 0 && !alliances.ecosystem().pool().partners().isEmpty()) {
            outcomes.put(Outcome.NETWORK_DENSITY, density / readings);
        }
        if (tiedReadings > 0) {
            outcomes.put(Outcome.ECOSYSTEM_ALIGNMENT, alignment / tiedReadings);
        }
    }
}
