package org.plumbline.experiments.results;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.experiments.results.storage.Publication;
import org.plumbline.experiments.results.table.Column;
import org.plumbline.experiments.results.table.ParquetTable;
import org.plumbline.experiments.results.table.TableColumns;
import org.plumbline.experiments.results.table.TableLayout;

/** runs.parquet: the rows of runs.csv once more, for tools that read Parquet. */
final class ParquetRuns {
    static final String NAME = "runs.parquet";

    private final Publication publication;
    private final Path path;
    private final List<Column> columns;

    ParquetRuns(Publication publication, Path path, TableLayout layout) {
        this.publication = publication;
        this.path = path;
        this.columns = TableColumns.runs(layout);
    }

    /** Publishes it from the runs.csv that was published before. */
    void publish() {
        try (RowReader<List<String>> rows =
                new RowReader<>(path.resolve("runs.csv"), columns, NamedCsvRecord::getFields)) {
            publication.publish(path.resolve(NAME), out -> new ParquetTable("runs", columns).write(rows, out));
        }
    }
}
