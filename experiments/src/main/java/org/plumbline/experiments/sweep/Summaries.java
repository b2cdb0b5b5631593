package org.plumbline.experiments.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.plumbline.experiments.results.ResultsReader;
import org.plumbline.experiments.results.RowReader;
import org.plumbline.experiments.results.table.Column;
import org.plumbline.experiments.results.table.RunRow;
import org.plumbline.experiments.results.table.SummaryRow;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StudentT;
import org.plumbline.experiments.statistics.Wilson;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Unit;

/** The estimates of every outcome at every point under every strategy, from the rows of runs.csv in their order. */
public final class Summaries {
    private static final double CONFIDENCE = 0.95;

    private final List<Column> outcomes;
    private final List<SummaryRow> rows = new ArrayList<>();
    private final List<List<Double>> values = new ArrayList<>();
    private @Nullable RunRow cell;

    private Summaries(List<Column> outcomes) {
        this.outcomes = outcomes;
    }

    /** The rows of summary.csv. Memory grows with points, not with replications. */
    public static List<SummaryRow> of(ResultsReader reader) {
        Summaries summaries = new Summaries(reader.manifest().tables().outcomes());
        try (RowReader<RunRow> runs = reader.runs()) {
            runs.forEachRemaining(summaries::add);
        }
        summaries.close();
        return List.copyOf(summaries.rows);
    }

    /** The estimate of a sample: Wilson's interval of a yes-or-no outcome, else that of a mean. */
    public static Estimate estimate(Outcome outcome, Sample sample) {
        return outcome.unit() == Unit.YES_NO
                ? Wilson.share(sample.values().sum(), sample.size(), CONFIDENCE)
                : StudentT.mean(sample, CONFIDENCE);
    }

    private void add(RunRow row) {
        if (cell == null || cell.point() != row.point() || !cell.strategy().equals(row.strategy())) {
            close();
            cell = row;
            outcomes.forEach(outcome -> values.add(new ArrayList<>()));
        }
        for (int i = 0; i < outcomes.size(); i++) {
            OptionalDouble value = row.outcome(outcomes.get(i).name());
            if (value.isPresent()) {
                values.get(i).add(value.getAsDouble());
            }
        }
    }

    private void close() {
        if (cell != null) {
            for (int i = 0; i < outcomes.size(); i++) {
                String name = outcomes.get(i).name();
                Estimate estimate = estimate(Sweep.outcome(name), Sample.of(values.get(i)));
                rows.add(SummaryRow.of(cell.point(), cell.strategy(), name, estimate));
            }
        }
        values.clear();
    }
}
