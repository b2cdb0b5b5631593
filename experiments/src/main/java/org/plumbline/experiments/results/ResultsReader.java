package org.plumbline.experiments.results;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.experiments.results.table.DesignRow;
import org.plumbline.experiments.results.table.FailureRow;
import org.plumbline.experiments.results.table.RunRow;
import org.plumbline.experiments.results.table.RunStatus;
import org.plumbline.experiments.results.table.SeriesRow;
import org.plumbline.experiments.results.table.SummaryRow;
import org.plumbline.experiments.results.table.TableColumns;
import org.plumbline.experiments.results.table.TableLayout;
import org.plumbline.sim.observation.Series;

/** Reads the tables of a results directory of a known format, whatever version of the model or the product made it. */
public final class ResultsReader {
    private final Path path;
    private final Manifest manifest;

    private ResultsReader(Path path, Manifest manifest) {
        this.path = path;
        this.manifest = manifest;
    }

    /**
     * Opens a directory for reading.
     *
     * @throws ResultsException if it is no results directory of a known format
     */
    public static ResultsReader open(Path path) {
        return new ResultsReader(path, ManifestFile.read(path));
    }

    /** The manifest. */
    public Manifest manifest() {
        return manifest;
    }

    /** The rows of runs.csv; to be closed. */
    public RowReader<RunRow> runs() {
        TableLayout layout = manifest.tables();
        List<String> factors = layout.factorNames();
        List<String> outcomes = layout.outcomeNames();
        return new RowReader<>(
                path.resolve("runs.csv"), TableColumns.runs(layout), cells -> run(cells, factors, outcomes));
    }

    /** The rows of design.csv; to be closed. */
    public RowReader<DesignRow> design() {
        TableLayout layout = manifest.tables();
        List<String> factors = layout.factorNames();
        return new RowReader<>(
                path.resolve("design.csv"),
                TableColumns.design(layout),
                cells -> new DesignRow(
                        whole(cells, "point"),
                        factors.stream().map(cells::getField).toList()));
    }

    /** The rows of failures.csv; to be closed. */
    public RowReader<FailureRow> failures() {
        return new RowReader<>(
                path.resolve("failures.csv"),
                TableColumns.failures(),
                cells -> new FailureRow(
                        whole(cells, "point"),
                        cells.getField("strategy"),
                        whole(cells, "replication"),
                        whole(cells, "seed"),
                        cells.getField("runId"),
                        cells.getField("reasonCode"),
                        cells.getField("cause"),
                        cells.getField("command")));
    }

    /** The rows of series.csv; to be closed. */
    public RowReader<SeriesRow> series() {
        List<String> keys =
                Arrays.stream(Series.Column.values()).map(Series.Column::key).toList();
        return new RowReader<>(
                path.resolve("series.csv"),
                TableColumns.series(),
                cells -> new SeriesRow(
                        whole(cells, "point"),
                        cells.getField("strategy"),
                        whole(cells, "replication"),
                        (int) whole(cells, "week"),
                        keys.stream().map(key -> number(cells, key)).toList()));
    }

    /** The rows of summary.csv; to be closed. */
    public RowReader<SummaryRow> summary() {
        return new RowReader<>(
                path.resolve("summary.csv"),
                TableColumns.summary(),
                cells -> new SummaryRow(
                        whole(cells, "point"),
                        cells.getField("strategy"),
                        cells.getField("outcome"),
                        number(cells, "estimate"),
                        number(cells, "lower"),
                        number(cells, "upper"),
                        whole(cells, "n"),
                        cells.getField("method"),
                        Double.parseDouble(cells.getField("confidence"))));
    }

    private static RunRow run(NamedCsvRecord cells, List<String> factors, List<String> outcomes) {
        Map<String, String> levels = new LinkedHashMap<>();
        factors.forEach(name -> levels.put(name, cells.getField(name)));
        Map<String, Double> values = new LinkedHashMap<>();
        outcomes.forEach(name -> number(cells, name).ifPresent(value -> values.put(name, value)));
        String weeks = cells.getField("weeksRun");
        return new RunRow(
                whole(cells, "point"),
                cells.getField("strategy"),
                whole(cells, "replication"),
                whole(cells, "seed"),
                RunStatus.of(cells.getField("status")),
                cells.getField("runId"),
                cells.getField("reasonCode"),
                weeks.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(weeks)),
                cells.getField("exogenousHash"),
                levels,
                values);
    }

    private static long whole(NamedCsvRecord cells, String column) {
        return Long.parseLong(cells.getField(column));
    }

    private static OptionalDouble number(NamedCsvRecord cells, String column) {
        String text = cells.getField(column);
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }
}
