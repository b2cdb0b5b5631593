package org.plumbline.experiments.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.ModelParameters;
import org.plumbline.sim.simulation.Probe;
import org.plumbline.sim.simulation.RunResult;
import org.plumbline.sim.simulation.Simulation;

/** Behaviour under test: what is recorded of a future agrees with its outcomes, and recording changes nothing. */
class RecordingTest {
    private static final long SEED = 7;
    private static final long FUTURE = 3;

    private static Scenario scenario(String name) {
        return Scenarios.open(name, List.of("horizon=2 years"));
    }

    private static ModelParameters parameters(Scenario scenario) {
        return scenario.parameters(scenario.strategies().get(0).name());
    }

    private static List<List<String>> rows(byte[] lines) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : new String(lines, StandardCharsets.UTF_8).lines().toList()) {
            if (!line.isEmpty()) {
                rows.add(List.of(line.split(",", -1)));
            }
        }
        return rows;
    }

    private static RunResult heard(ModelParameters parameters, IdeaEnds ends) {
        return Simulation.watch(parameters, SEED, FUTURE, ends, Probe.NONE);
    }

    private static double outcome(RunResult run, Outcome outcome) {
        return run.outcome(outcome).orElseThrow();
    }

    @Test
    void endsOfIdeasAddUpToTheOutcomes() {
        IdeaEnds ends = new IdeaEnds();
        RunResult run = heard(parameters(scenario("bakery")), ends);
        Map<IdeaEnds.End, Integer> counts = ends.counts();
        assertThat(sum(counts, List.of("ideas", "submitted", "accepted", "started", "launches", "successes")))
                .isEqualTo((int) outcome(run, Outcome.IDEAS))
                .isPositive();
        assertThat(sum(counts, List.of("launches", "successes"))).isEqualTo((int) outcome(run, Outcome.LAUNCHES));
        assertThat(sum(counts, List.of("successes"))).isEqualTo((int) outcome(run, Outcome.SUCCESSES));
        assertThat(sum(counts, List.of("started", "launches", "successes")))
                .isEqualTo((int) outcome(run, Outcome.STARTED));
    }

    private static int sum(Map<IdeaEnds.End, Integer> counts, List<String> stages) {
        return counts.entrySet().stream()
                .filter(entry -> stages.contains(entry.getKey().stage()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    @Test
    void stepsOfIdeasAgreeWithTheOutcomesAndRunForward() {
        ModelParameters parameters = parameters(scenario("bakery"));
        RunResult run = heard(parameters, new IdeaEnds());
        FutureRecorder recorded = FutureRecorder.record(parameters, "s", SEED, FUTURE);
        List<List<String>> steps = rows(recorded.ideas());
        assertThat(steps.stream().filter(step -> step.get(4).equals("launches")))
                .hasSize((int) outcome(run, Outcome.LAUNCHES));
        assertThat(steps.stream().filter(step -> step.get(4).equals("ideas")))
                .hasSize((int) outcome(run, Outcome.IDEAS));
        assertThat(steps.stream().map(step -> Double.parseDouble(step.get(3)))).isSorted();
        assertThat(steps)
                .allMatch(step -> step.get(4).equals("lost") != step.get(5).isEmpty());
    }

    @Test
    void placesAreThereEveryWeekThatTheFirmIsOpen() {
        ModelParameters parameters = parameters(scenario("bakery"));
        RunResult run = heard(parameters, new IdeaEnds());
        FutureRecorder recorded = FutureRecorder.record(parameters, "s", SEED, FUTURE);
        List<Integer> weeks = rows(recorded.places()).stream()
                .filter(row -> row.get(3).equals("vision"))
                .map(row -> Integer.parseInt(row.get(2)))
                .toList();
        assertThat(weeks)
                .hasSizeBetween(run.weeksRun() - 1, run.weeksRun())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(rows(recorded.segments())).hasSize(3);
        assertThat(rows(recorded.offerings()))
                .isNotEmpty()
                .allMatch(row -> Integer.parseInt(row.get(4)) <= Integer.parseInt(row.get(5)));
    }

    @Test
    void partnersAreRecordedWithTheFirmFirstAndTiesJoinMembers() {
        ModelParameters withPartners = scenario("crafts-shop").parameters("ethical-leader");
        FutureRecorder recorded = FutureRecorder.record(withPartners, "s", SEED, FUTURE);
        List<List<String>> members = rows(recorded.members());
        List<String> ids = members.stream().map(row -> row.get(3)).toList();
        assertThat(ids).hasSizeGreaterThan(1).doesNotHaveDuplicates().startsWith("firm");
        assertThat(rows(recorded.ties()))
                .isNotEmpty()
                .allMatch(row -> ids.contains(row.get(2)) && ids.contains(row.get(3)))
                .allMatch(row -> Double.parseDouble(row.get(4)) >= 0 && Double.parseDouble(row.get(4)) <= 1);
    }

    @Test
    void aFirmWithoutPartnersHasNone() {
        FutureRecorder recorded = FutureRecorder.record(parameters(scenario("bakery")), "s", SEED, FUTURE);
        assertThat(recorded.members()).isEmpty();
        assertThat(recorded.ties()).isEmpty();
    }

    @Test
    void recordingTwiceGivesTheSameBytes() {
        ModelParameters parameters = parameters(scenario("bakery"));
        FutureRecorder one = FutureRecorder.record(parameters, "s", SEED, FUTURE);
        FutureRecorder other = FutureRecorder.record(parameters, "s", SEED, FUTURE);
        assertThat(one.places()).isEqualTo(other.places());
        assertThat(one.ideas()).isEqualTo(other.ideas());
    }
}
