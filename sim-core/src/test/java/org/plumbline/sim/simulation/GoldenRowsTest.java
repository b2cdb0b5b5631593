package org.plumbline.sim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.ecosystem.EcosystemRole;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.policy.PriceStance;
import org.plumbline.sim.policy.RoadmapVersion;
import org.plumbline.sim.policy.Structure;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;

/**
 * Rows are the same on every machine, and the version of the model rises when, and only when, they change. Accepting
 * stores what is now and raises the version itself.
 */
@Tag("golden")
class GoldenRowsTest {
    private static final Path ROOT = Path.of(System.getProperty("plumbline.root", ".."));
    private static final Path STORED =
            ROOT.resolve("sim-core/src/test/resources/org/plumbline/sim/simulation/golden-rows.txt");
    private static final Path VERSION =
            ROOT.resolve("sim-core/src/main/java/org/plumbline/sim/simulation/ModelVersion.java");
    private static final String TITLE = "model version ";

    @Test
    void rowsAreThoseOfThisVersionOfTheModel() throws IOException {
        List<String> now = rows();
        if (Boolean.getBoolean("plumbline.accept")) {
            accept(now);
        }
        List<String> stored = Files.readAllLines(STORED);
        assertThat(now)
                .as("hashes of rows, stored in %s; if the model was meant to change, accept them", STORED.getFileName())
                .isEqualTo(stored.subList(1, stored.size()));
        assertThat(Files.readString(VERSION))
                .as("the version rises only when rows change")
                .contains(declaration(stored.get(0).substring(TITLE.length())));
    }

    private static void accept(List<String> now) throws IOException {
        List<String> stored = Files.exists(STORED) ? Files.readAllLines(STORED) : List.of(TITLE + 0);
        if (now.equals(stored.subList(1, stored.size()))) {
            return;
        }
        String next = Integer.toString(1 + Integer.parseInt(stored.get(0).substring(TITLE.length())));
        List<String> lines = new ArrayList<>(List.of(TITLE + next));
        lines.addAll(now);
        Files.createDirectories(STORED.getParent());
        Files.write(STORED, lines);
        String source = Files.readString(VERSION);
        Files.writeString(VERSION, source.replaceAll("CURRENT = \"\\d+\"", declaration(next)));
    }

    private static String declaration(String version) {
        return "CURRENT = \"" + version + "\"";
    }

    private static List<String> rows() {
        List<String> lines = new ArrayList<>();
        for (long seed = 1; seed <= 3; seed++) {
            lines.add(line("bakery", Worlds.bakery().build(), seed));
            lines.add(line("usual", Worlds.usual().build(), seed));
        }
        lines.add(line("partners", partners().build(), 1));
        lines.add(line("roadmap", roadmap().build(), 1));
        lines.add(line("young market", youngMarket().build(), 1));
        return lines;
    }

    private static Worlds inventive() {
        return Worlds.usual()
                .years(4)
                .with("innovation.sparks", 30.0)
                .with("firm.capacityReserve", 1.6)
                .with("firm.cash", Money.of(1e6));
    }

    /** Partners of the firm and of its rivals, with licence, standards, events, funds and a consortium. */
    private static Worlds partners() {
        return inventive()
                .with("capacity.linkBudget", 10.0)
                .with("capacity.notInventedHere", 0.2)
                .with("ecosystem.partners", 14)
                .with("ecosystem.turnover", 0.2)
                .with("ecosystem.engagement.links", 5)
                .with("ecosystem.engagement.rivalLinks", 2)
                .with("ecosystem.engagement.role", EcosystemRole.AS_IT_FITS)
                .with("ecosystem.engagement.events", 2.0)
                .with("ecosystem.engagement.applications", 2.0)
                .with("ecosystem.engagement.dues", Money.of(2000))
                .with("ecosystem.governance.licenceTime", Weeks.of(10))
                .with("ecosystem.governance.ruleChanges", 0.5)
                .with("ecosystem.governance.complianceCost", Money.of(2000));
    }

    /** A strategic firm with a roadmap, which spends on all its capacities and prices to be different. */
    private static Worlds roadmap() {
        return inventive()
                .with("roadmap.version", RoadmapVersion.TRIGGERED)
                .with("posture.strategic", 0.5)
                .with("posture.openAnswers", true)
                .with("posture.visionLearning", 0.7)
                .with("posture.priceStance", PriceStance.COST_LEADER)
                .with("capacity.structure", Structure.MATRIX)
                .with("capacity.allocation", 0.5)
                .with("capacity.marketingToResearch", 0.2)
                .with("capacity.sharing", 0.5)
                .with("capacity.codification", 0.5)
                .with("capacity.training", 10.0)
                .with("capacity.failFast", 0.5)
                .with("capacity.sanction", 5.0)
                .with("capacity.reward", Money.of(500));
    }

    /** Little-known firms that develop, whose orders wait, whom investors may pay, and a new technology. */
    private static Worlds youngMarket() {
        return inventive()
                .with("firm.averageSale", Money.of(5000))
                .with("firm.developmentShare", 0.3)
                .with("market.waiting", Weeks.of(4))
                .with("market.knownAtStart", 0.2)
                .with("market.disruption.arrival", Weeks.of(26))
                .with("background.funding.round", 6.0);
    }

    private static String line(String world, ModelParameters parameters, long seed) {
        RunResult result = Simulation.run(parameters, seed, 0);
        long hash = result.exogenousHash();
        for (Map.Entry<Outcome, Double> entry : result.outcomes().entrySet()) {
            for (char letter : entry.getKey().key().toCharArray()) {
                hash = 31 * hash + letter;
            }
            hash = 31 * hash + Double.doubleToRawLongBits(entry.getValue());
        }
        return "%s, seed %d: %016x".formatted(world, seed, hash);
    }
}
