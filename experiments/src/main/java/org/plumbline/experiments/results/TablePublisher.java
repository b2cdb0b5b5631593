package org.plumbline.experiments.results;

import java.io.IOException;
import java.nio.file.Path;
import org.plumbline.experiments.results.journal.JournalEntry;
import org.plumbline.experiments.results.journal.SettledRuns;
import org.plumbline.experiments.results.storage.Draft;
import org.plumbline.experiments.results.storage.Publication;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.experiments.results.table.SummaryRow;
import org.plumbline.experiments.results.table.TableColumns;
import org.plumbline.experiments.results.table.TableLayout;

/** Makes the tables from the journal, in one walk over the runs in order. */
final class TablePublisher {
    private final Publication publication;
    private final Path path;
    private final TableLayout layout;

    TablePublisher(Publication publication, Path path, TableLayout layout) {
        this.publication = publication;
        this.path = path;
        this.layout = layout;
    }

    void publish(SettledRuns entries) {
        try (Draft runs = publication.draft(path.resolve("runs.csv"));
                Draft failures = publication.draft(path.resolve("failures.csv"))) {
            runs.stream().write(TableColumns.header(TableColumns.runs(layout)));
            failures.stream().write(TableColumns.header(TableColumns.failures()));
            if (layout.series()) {
                publishWithSeries(entries, runs, failures);
            } else {
                while (entries.hasNext()) {
                    write(entries.next(), runs, failures);
                }
            }
            failures.publish();
            runs.publish();
        } catch (IOException e) {
            throw ResultsException.of(e, path, "writing the tables");
        }
    }

    private void publishWithSeries(SettledRuns entries, Draft runs, Draft failures) throws IOException {
        try (Draft series = publication.draft(path.resolve("series.csv"))) {
            series.stream().write(TableColumns.header(TableColumns.series()));
            while (entries.hasNext()) {
                JournalEntry entry = entries.next();
                write(entry, runs, failures);
                series.stream().write(entry.series());
            }
            series.publish();
        }
    }

    private static void write(JournalEntry entry, Draft runs, Draft failures) throws IOException {
        runs.stream().write(entry.run());
        failures.stream().write(entry.failure());
    }

    void publishSummary(Iterable<SummaryRow> rows) {
        publication.publish(path.resolve("summary.csv"), out -> {
            out.write(TableColumns.header(TableColumns.summary()));
            for (SummaryRow row : rows) {
                out.write(row.line());
            }
        });
    }
}
