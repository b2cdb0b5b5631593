package org.plumbline.scenarios;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.Numerals;
import org.plumbline.scenarios.fault.Fault;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.ValueFault;
import org.plumbline.sim.market.SegmentParameters;
import org.plumbline.sim.policy.RoadmapParameters;
import org.plumbline.sim.policy.RoadmapVersion;
import org.plumbline.sim.simulation.ModelParameters;

/** Checks between values: what can be run, but is probably not as it was meant. */
final class CrossChecks {
    private static final double ROUNDING = 0.0005;

    private final Scenario scenario;
    private final ModelParameters parameters;
    private final MappingNode tree;
    private final Faults faults = new Faults();

    private CrossChecks(Scenario scenario) {
        this.scenario = scenario;
        this.parameters = scenario.parameters();
        this.tree = scenario.resolution().files();
    }

    /** The warnings of a scenario, by place. */
    static List<Fault> warnings(Scenario scenario) {
        CrossChecks checks = new CrossChecks(scenario);
        checks.checkPanel();
        checks.checkHorizon();
        checks.checkRoadmap("", scenario.parameters());
        for (Strategy strategy : scenario.strategies()) {
            checks.checkRoadmap("strategies." + strategy.name() + ".", scenario.parameters(strategy.name()));
        }
        checks.checkShares();
        checks.checkStrategies();
        InheritedExperiment.warn(scenario.resolution(), checks.faults);
        TradeChecks.check(scenario, checks.faults);
        return checks.faults.sorted();
    }

    private void checkPanel() {
        int evaluators = parameters.innovation().evaluators();
        int employees = parameters.firm().employees();
        if (evaluators > employees) {
            warn(
                    ValueFault.PANEL_EXCEEDS_STAFF,
                    "innovation.evaluators",
                    "innovation.evaluators is " + evaluators + ", but the firm has " + employees + " people",
                    "the panel will be everybody");
        }
    }

    private void checkHorizon() {
        double horizon = parameters.horizon().value();
        double shortest = parameters.innovation().shortestDevelopment().value();
        double judged = parameters.innovation().successTime().value();
        if (horizon < shortest || horizon < judged) {
            String before = horizon < shortest ? "a project can end" : "a launch can be judged";
            double needed = horizon < shortest ? shortest : judged;
            warn(
                    ValueFault.SHORT_HORIZON,
                    "horizon",
                    "the horizon of " + Numerals.text(horizon) + " weeks ends before " + before + " ("
                            + Numerals.text(needed) + " weeks)",
                    "outcomes such as successShare may be empty");
        }
    }

    /** A roadmap that never begins, or whose committee is larger than the firm, is probably not what was meant. */
    private void checkRoadmap(String prefix, ModelParameters decided) {
        RoadmapParameters roadmap = decided.roadmap();
        boolean own = prefix.isEmpty() || tree.at(prefix + "roadmap") != null;
        if (!own || roadmap.version() == RoadmapVersion.NONE) {
            return;
        }
        double first = roadmap.interval().value();
        if (decided.horizon().value() < first) {
            warn(
                    ValueFault.SHORT_HORIZON,
                    prefix + "roadmap.interval",
                    "the horizon of " + Numerals.text(decided.horizon().value())
                            + " weeks ends before the second round of the roadmap (" + Numerals.text(first) + " weeks)",
                    "make the horizon longer, or the interval shorter");
        }
        if (roadmap.committee() > decided.firm().employees()) {
            warn(
                    ValueFault.PANEL_EXCEEDS_STAFF,
                    prefix + "roadmap.committee",
                    "the steering committee has " + roadmap.committee() + " people, but the firm has "
                            + decided.firm().employees(),
                    "the committee will be everybody");
        }
    }

    private void checkShares() {
        List<SegmentParameters> segments = parameters.market().segments();
        double sum = segments.stream().mapToDouble(SegmentParameters::share).sum();
        if (!segments.isEmpty() && !(sum > 1 - ROUNDING && sum < 1 + ROUNDING)) {
            warn(
                    ValueFault.SHARES_NOT_ONE,
                    "market.segments",
                    "the segments' shares add up to " + Numerals.text(Math.round(sum * 1000) / 1000.0),
                    "they are taken in proportion");
        }
    }

    private void checkStrategies() {
        List<Strategy> strategies = scenario.strategies();
        Map<ModelParameters, String> seen = new HashMap<>();
        for (Strategy strategy : strategies) {
            String second = strategy.name();
            String first = seen.putIfAbsent(scenario.parameters(second), second);
            if (first != null) {
                warnAlike(first, second);
            }
        }
    }

    private void warnAlike(String first, String second) {
        warn(
                ValueFault.STRATEGIES_ALIKE,
                "strategies." + second,
                "the strategies " + first + " and " + second + " do not differ",
                "give one of them another alignment or vision");
    }

    private void warn(ValueFault kind, String path, String message, String help) {
        Node node = tree.at(path);
        Node place = node == null ? tree : node;
        faults.add(kind, place.place(), path, place.quoted(), message, help);
    }
}
