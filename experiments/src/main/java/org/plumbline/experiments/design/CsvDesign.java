package org.plumbline.experiments.design;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.scenarios.fault.Quoting;

/** A design from a table of comma-separated values (RFC 4180): a header of factor names, then a row a point. */
public final class CsvDesign {
    private final Collection<? extends Factor> known;
    private final List<CsvFault> faults = new ArrayList<>();

    private CsvDesign(Collection<? extends Factor> known) {
        this.known = known;
    }

    /**
     * Reads a design; the points keep the order of the table.
     *
     * @param table the text; the caller closes it
     * @param known the factors that columns may name, with the values they take
     * @throws CsvDesignException naming line, column and value of every fault
     */
    public static Design read(Reader table, Collection<? extends Factor> known) {
        return new CsvDesign(known).read(table);
    }

    private Design read(Reader table) {
        List<CsvRecord> records = records(table);
        if (records.isEmpty()) {
            faults.add(new CsvFault(1, "", "", "the table is empty; the first line must name the factors"));
            throw new CsvDesignException(faults);
        }
        List<String> header = header(records.get(0));
        List<Optional<Factor>> columns = columns(header, records.get(0).getStartingLineNumber());
        List<List<FactorValue>> rows = new ArrayList<>();
        for (CsvRecord row : records.subList(1, records.size())) {
            rows.add(row(row, header, columns));
        }
        if (rows.isEmpty()) {
            faults.add(
                    new CsvFault(records.get(0).getStartingLineNumber(), "", "", "there is no row after the header"));
        }
        if (!faults.isEmpty()) {
            throw new CsvDesignException(faults);
        }
        return Design.of(columns.stream().flatMap(Optional::stream).toList(), rows);
    }

    private List<CsvRecord> records(Reader table) {
        CsvReader.CsvReaderBuilder form = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        List<CsvRecord> records = new ArrayList<>();
        try {
            form.ofCsvRecord(table).forEach(records::add);
        } catch (CsvParseException broken) {
            long last = records.isEmpty() ? 1 : records.get(records.size() - 1).getStartingLineNumber() + 1;
            faults.add(new CsvFault(last, "", "", "from here on the text is not a table: " + broken.getMessage()));
            throw new CsvDesignException(faults);
        }
        return records;
    }

    private static List<String> header(CsvRecord record) {
        List<String> names =
                new ArrayList<>(record.getFields().stream().map(String::strip).toList());
        String first = names.get(0);
        names.set(0, first.startsWith("\uFEFF") ? first.substring(1) : first);
        return names;
    }

    private List<Optional<Factor>> columns(List<String> header, long line) {
        List<Optional<Factor>> columns = new ArrayList<>();
        for (int j = 0; j < header.size(); j++) {
            String name = header.get(j);
            Optional<Factor> factor = known.stream()
                    .filter(f -> f.name().equals(name))
                    .map(Factor.class::cast)
                    .findFirst();
            if (factor.isEmpty()) {
                faults.add(new CsvFault(
                        line,
                        name,
                        name,
                        "'" + Quoting.quote(name) + "' is not a factor of this experiment; known: "
                                + String.join(
                                        ", ", known.stream().map(Factor::name).toList())));
            } else if (header.subList(0, j).contains(name)) {
                faults.add(new CsvFault(
                        line, name, name, "'" + Quoting.quote(name) + "' names two columns; leave one out"));
            }
            columns.add(factor);
        }
        return columns;
    }

    private static String values(int count) {
        return count == 1 ? "1 value" : count + " values";
    }

    private List<FactorValue> row(CsvRecord record, List<String> header, List<Optional<Factor>> columns) {
        long line = record.getStartingLineNumber();
        List<FactorValue> values = new ArrayList<>();
        if (record.getFieldCount() != header.size()) {
            faults.add(new CsvFault(
                    line,
                    "",
                    String.join(",", record.getFields()),
                    "this row has " + values(record.getFieldCount()) + " for " + header.size() + " columns"));
            return values;
        }
        for (int j = 0; j < header.size(); j++) {
            String text = record.getField(j);
            columns.get(j)
                    .ifPresent(factor -> factor.find(text)
                            .ifPresentOrElse(
                                    values::add,
                                    () -> faults.add(new CsvFault(
                                            line,
                                            factor.name(),
                                            text,
                                            factor.name() + " is '" + Quoting.quote(text) + "', but must be "
                                                    + factor.expectation()))));
        }
        return values;
    }
}
