package org.plumbline.visualization.results;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.experiments.analysis.Study;
import org.plumbline.experiments.results.Manifest;
import org.plumbline.experiments.results.ResultsReader;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.experiments.results.table.TableLayout;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.scenarios.Strategy;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.visualization.catalog.Setting;
import org.plumbline.visualization.table.DesignTable;
import org.plumbline.visualization.table.Losses;
import org.plumbline.visualization.table.Runs;
import org.plumbline.visualization.table.Trajectories;

/** A results directory as charts see it: its tables, and the words of its scenario. */
public final class ResultsTables {
    private static final String LOSSES = "losses.csv";

    private final Path folder;
    private final Manifest manifest;
    private final Scenario scenario;
    private final Setting setting;
    private final Map<Outcome, Study> studies = new EnumMap<>(Outcome.class);

    private ResultsTables(Path folder, Manifest manifest, Scenario scenario) {
        this.folder = folder;
        this.manifest = manifest;
        this.scenario = scenario;
        this.setting = new Setting(scenario.horizon().whole(), scenario.currency(), labels(scenario));
    }

    private static Map<String, String> labels(Scenario scenario) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Strategy strategy : scenario.strategies()) {
            labels.put(strategy.name(), strategy.label());
        }
        labels.put("", "the firm as described");
        return labels;
    }

    /**
     * Opens a directory.
     *
     * @throws ResultsException if it is no results directory of a known format, or a file is missing
     */
    public static ResultsTables open(Path folder) {
        Manifest manifest = ResultsReader.open(folder).manifest();
        Path scenario = folder.resolve("scenario.yaml");
        require(scenario);
        return new ResultsTables(folder, manifest, Scenarios.open(scenario.toString()));
    }

    private static void require(Path file) {
        if (!Files.isRegularFile(file)) {
            throw missing(file, "restore it from a copy, or give the command again that made the folder");
        }
    }

    private static ResultsException missing(Path file, String help) {
        return new ResultsException(ResultsException.Kind.MISSING, "the file is not there", file, help);
    }

    /** The directory. */
    Path folder() {
        return folder;
    }

    /**
     * The directory seen through an outcome, read once however many analyses are drawn.
     *
     * @throws UnknownChartException if it does not record that outcome
     */
    Study study(Outcome outcome) {
        List<String> recorded = manifest.tables().outcomeNames();
        if (!recorded.contains(outcome.key())) {
            throw new UnknownChartException(
                    "the folder records no " + outcome.key(), "choose among " + String.join(", ", recorded));
        }
        return studies.computeIfAbsent(outcome, one -> Study.open(folder, Optional.of(one.key())));
    }

    /** What the directory says of itself. */
    public Manifest manifest() {
        return manifest;
    }

    /** The scenario that was simulated. */
    public Scenario scenario() {
        return scenario;
    }

    /** What every chart has to know of it. */
    public Setting setting() {
        return setting;
    }

    /** The names of the strategies, in the order declared. */
    public List<String> strategies() {
        return manifest.tables().strategies();
    }

    /**
     * The rows of runs.csv with these outcomes.
     *
     * @throws ResultsException if the table is not there or cannot be read
     */
    public Runs runs(Collection<String> outcomes) {
        try (Reader csv =
                open("runs.csv", "give the command again that made the folder: it goes on where it stopped")) {
            return Runs.read(csv, outcomes);
        } catch (IOException e) {
            throw ResultsException.of(e, folder.resolve("runs.csv"), "reading the table");
        }
    }

    /**
     * All runs as they came out, and as rows with the columns that charts need.
     *
     * @throws ResultsException if the table is not there or is damaged
     */
    public RecordedRuns recorded(Collection<String> columns) {
        return RecordedRuns.read(ResultsReader.open(folder), columns);
    }

    /** The weekly values of one column of series.csv; none where no series were recorded. */
    public Trajectories series(String column) {
        if (!has("series.csv")) {
            return new Trajectories(List.of());
        }
        return Trajectories.read(open("series.csv", ""), column);
    }

    /** Why ideas came no further; nothing where that was not recorded. */
    public Losses losses() {
        return has(LOSSES) ? Losses.read(open(LOSSES, "")) : Losses.NONE;
    }

    /** The design points. */
    public DesignTable design() {
        TableLayout layout = manifest.tables();
        return DesignTable.read(
                open("design.csv", "give the command again that made the folder"), layout.factorNames());
    }

    /** Whether the directory has a file of this name. */
    public boolean has(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    /**
     * A small table as text.
     *
     * @throws ResultsException if it is not there or cannot be read
     */
    public String text(String file) {
        try (Reader reader = open(file, "give the command again that made the folder")) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw ResultsException.of(e, folder.resolve(file), "reading the table");
        }
    }

    /**
     * A table as text; to be closed.
     *
     * @param help what to do where it is missing
     * @throws ResultsException if it is not there or cannot be read
     */
    Reader open(String file, String help) {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            throw missing(path, help);
        }
        try {
            return Files.newBufferedReader(path);
        } catch (IOException e) {
            throw ResultsException.of(e, path, "reading the table");
        }
    }
}
