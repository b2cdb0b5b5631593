package org.plumbline.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.Origin;
import org.plumbline.scenarios.experiment.ExperimentReader;
import org.plumbline.scenarios.experiment.ExperimentSpec;
import org.plumbline.scenarios.fault.Fault;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.Place;
import org.plumbline.scenarios.fault.ScenarioFaults;
import org.plumbline.sim.market.AxisParameters;
import org.plumbline.sim.market.SegmentParameters;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.simulation.ModelParameters;

/**
 * A scenario after all its files were read and checked: what it tells, what it compares, and the model's parameters for
 * the firm as described, for a strategy, or for a point of a design. Immutable; whatever it hands out was validated.
 */
public final class Scenario {
    private final String name;
    private final Resolution resolution;
    private final ScenarioTexts texts;
    private final List<Fault> warnings;
    private final ModelParameters asDescribed;

    Scenario(String name, Resolution resolution) {
        this.name = name;
        this.resolution = resolution;
        this.texts = new ScenarioTexts(resolution.files(), resolution.currency());
        this.asDescribed = parameters(Map.of());
        this.warnings = CrossChecks.warnings(this);
    }

    /** The short name: that of the bundled case, or of the file without its ending; letters, digits and hyphens. */
    public String name() {
        return name;
    }

    /** What headings call it. */
    public String title() {
        return texts.text("name");
    }

    /** The firm and its situation; empty if the file tells nothing. */
    public String story() {
        return texts.text("story");
    }

    /** What the scenario asks; may be empty. */
    public String question() {
        return texts.text("question");
    }

    /** How long the future is, overrides included. */
    public Weeks horizon() {
        return asDescribed.horizon();
    }

    /** The number from which all chance is made. */
    public long seed() {
        return texts.count("seed");
    }

    /** The currency of all money, in three letters. */
    public String currency() {
        return resolution.currency();
    }

    /** The smallest difference that matters where the scenario gives one: currency units, weeks, or the plain number. */
    public Map<Outcome, Double> matters() {
        return texts.matters();
    }

    /** What the model leaves out here, the most important first. */
    public List<String> leavesOut() {
        return texts.list("leavesOut");
    }

    /** Questions for a class. */
    public List<String> discuss() {
        return texts.list("discuss");
    }

    /** Outcomes to look at. */
    public List<Outcome> lookAt() {
        return texts.list("lookAt").stream()
                .flatMap(key -> Outcome.find(key).stream())
                .toList();
    }

    /** Where each parameter's value comes from, by path: a citation, {@code assumed} or {@code own}. */
    public Map<String, String> sources() {
        return InputSources.all(resolution);
    }

    /** What the axes of the map mean: two, or none. */
    public List<AxisParameters> axes() {
        return asDescribed.market().axes();
    }

    /** The declared segments; none if they are drawn anew for each future. */
    public List<SegmentParameters> segments() {
        return asDescribed.market().segments();
    }

    /** The strategies as declared; where a file adds some to what it extends, they come last. */
    public List<Strategy> strategies() {
        return texts.strategies();
    }

    /** The strategy of this name, if it is declared. */
    public Optional<Strategy> findStrategy(String strategy) {
        return strategies().stream().filter(s -> s.name().equals(strategy)).findFirst();
    }

    /** How many inputs are assumptions. */
    public Assumptions assumptions() {
        return InputSources.count(resolution);
    }

    /** What may not be as it was meant, though it can be run. */
    public List<Fault> warnings() {
        return warnings;
    }

    /** Where the value at a path stands, or else the nearest group around it that a file has; else the file as a whole. */
    public Place place(String path) {
        MappingNode top = resolution.layers().get(resolution.layers().size() - 1);
        for (String part = path; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('.')))) {
            Node node = resolution.files().at(part);
            if (node != null && node.source().origin().level() != Origin.Level.DEFAULT) {
                return node.place();
            }
        }
        return Place.of(top.source().name());
    }

    /** The experiment that sweep runs, if there is one. */
    public Optional<ExperimentSpec> experiment() {
        return Optional.ofNullable(ExperimentReader.read(resolution.files(), resolution.currency(), new Faults()));
    }

    /** The parameters of the firm as described, overrides included. */
    public ModelParameters parameters() {
        return asDescribed;
    }

    /**
     * The parameters under a strategy, overrides included.
     *
     * @throws ScenarioFaults if there is no such strategy
     */
    public ModelParameters parameters(String strategy) {
        return parameters(strategy, Map.of());
    }

    /**
     * The parameters at a point of a design.
     *
     * @param point values as they would stand in a file, by path; {@code strategy} names a strategy (empty for none),
     *     {@code without} a mechanism to switch off (or {@code none}), {@code parameterSet} the number of a parameter set
     *     that fits the published patterns as well as the defaults do, for what stands at its declared default
     * @throws ScenarioFaults if a path or value is wrong
     */
    public ModelParameters parameters(Map<String, String> point) {
        Map<String, String> rest = new LinkedHashMap<>(point);
        String strategy = rest.remove("strategy");
        return parameters(strategy == null || strategy.isEmpty() ? null : strategy, rest);
    }

    /**
     * The parameters under a strategy at a point of a design.
     *
     * @param strategy a declared strategy, or null for the firm as described
     * @param point values by path, as in {@link #parameters(Map)}
     * @throws ScenarioFaults if the strategy, a path or a value is wrong
     */
    public ModelParameters parameters(@Nullable String strategy, Map<String, String> point) {
        return new ParameterBuilder(resolution).build(strategy, point);
    }

    /**
     * A point of a design without its parameter set: in its place the values that it moves, none where the scenario
     * declares them all.
     *
     * @param strategy a declared strategy, or null for the firm as described
     * @param point values by path, as in {@link #parameters(Map)}
     * @throws ScenarioFaults if there is no such strategy or set
     */
    public Map<String, String> writtenOut(@Nullable String strategy, Map<String, String> point) {
        return new ParameterBuilder(resolution).writtenOut(strategy, point);
    }

    /** The trees this scenario stands on. */
    Resolution resolution() {
        return resolution;
    }
}
