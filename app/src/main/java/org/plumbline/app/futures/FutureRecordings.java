package org.plumbline.app.futures;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.app.file.WholeFiles;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.results.table.SeriesRow;
import org.plumbline.experiments.results.table.TableColumns;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.simulation.RunResult;
import org.plumbline.sim.simulation.Simulation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Futures of one variant as they unfold, written to a file one after another, so that memory does not grow with their
 * number. Each is simulated once more for it; looking changes nothing.
 *
 * @param variant what is simulated
 * @param seed which futures
 * @param futures how many, from the first
 */
public record FutureRecordings(Variant variant, long seed, int futures) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Writes the focal firm's weeks as CSV, in the form of series.csv. */
    public void writeSeries(Path file) {
        WholeFiles.write(file, out -> {
            out.write(TableColumns.header(TableColumns.series()));
            for (int future = 0; future < futures; future++) {
                RunTask task = new RunTask(0, List.of(), variant.name(), future, seed, this::recorded);
                out.write(SeriesRow.lines(task, recorded(seed, future).series()));
            }
        });
    }

    private RunResult recorded(long master, long replication) {
        return Simulation.run(variant.parameters(), master, replication, FactListener.NONE, true);
    }

    /** Writes every fact of all firms, in the order in which they happened, as one JSON object a line. */
    public void writeEvents(Path file) {
        WholeFiles.write(file, out -> {
            for (int future = 0; future < futures; future++) {
                long replication = future;
                Simulation.run(variant.parameters(), seed, future, fact -> write(out, replication, fact), false);
            }
        });
    }

    private void write(OutputStream out, long replication, Fact fact) {
        ObjectNode line = JSON.createObjectNode()
                .put("strategy", variant.name())
                .put("replication", replication)
                .put("fact", fact.getClass().getSimpleName());
        line.setAll((ObjectNode) JSON.valueToTree(fact));
        try {
            out.write((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
