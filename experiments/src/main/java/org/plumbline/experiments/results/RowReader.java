package org.plumbline.experiments.results;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.experiments.results.storage.ResultsException.Kind;
import org.plumbline.experiments.results.table.Column;

/**
 * Reads a table row by row; memory does not grow with the table.
 *
 * @param <T> the rows
 */
public final class RowReader<T> implements Iterator<T>, AutoCloseable {
    private final Path path;
    private final CloseableIterator<NamedCsvRecord> records;
    private final Function<NamedCsvRecord, T> row;
    private final List<String> columns;

    /** @param columns the columns that the table must have, in order */
    RowReader(Path path, List<Column> columns, Function<NamedCsvRecord, T> row) {
        this.path = path;
        this.row = row;
        this.columns = columns.stream().map(Column::name).toList();
        try {
            this.records = CsvReader.builder().ofNamedCsvRecord(path).iterator();
        } catch (IOException e) {
            throw ResultsException.of(e, path, "reading the table");
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException | UncheckedIOException e) {
            throw damaged(e);
        }
    }

    /**
     * The next row.
     *
     * @throws ResultsException if the row cannot be understood
     */
    @Override
    public T next() {
        try {
            NamedCsvRecord found = records.next();
            if (!found.getHeader().equals(columns)) {
                throw new IllegalArgumentException("columns are " + found.getHeader() + ", expected " + columns);
            }
            return row.apply(found);
        } catch (CsvParseException | UncheckedIOException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private ResultsException damaged(RuntimeException cause) {
        return new ResultsException(
                Kind.DAMAGED,
                "the table cannot be understood (" + cause.getMessage() + ")",
                path,
                "give the command that made it again: the tables are made anew from the journal");
    }

    /** The rows as a stream, which closes the table when it is closed. */
    public Stream<T> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false)
                .onClose(this::close);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw ResultsException.of(e, path, "closing the table");
        }
    }
}
