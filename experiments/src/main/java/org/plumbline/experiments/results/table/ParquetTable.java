package org.plumbline.experiments.results.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * A table as Apache Parquet, with the columns, types and rows of its CSV. Text is text, an empty one too; another cell that
 * is empty is null. The bytes depend on the rows alone. Memory does not grow with the rows: they are written in groups.
 */
public final class ParquetTable {
    /** Bytes of rows that are kept until they are written as one group. */
    private static final long ROW_GROUP = 8L << 20;

    private final List<Column> columns;
    private final MessageType schema;

    /**
     * A table with these columns.
     *
     * @param name its name, that of its file without {@code .parquet}
     */
    public ParquetTable(String name, List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.schema =
                new MessageType(name, columns.stream().map(ParquetTable::type).toList());
    }

    private static Type type(Column column) {
        return switch (column.type()) {
            case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
            case STRING ->
                Types.required(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
        };
    }

    /**
     * Writes the table.
     *
     * @param rows the cells of each row as CSV has them, in the order of the columns
     * @param out where it goes; it is left open
     * @throws NumberFormatException if a cell of a column of numbers holds none
     * @throws IOException if writing fails, or the library that compresses cannot be loaded on this machine
     */
    public void write(Iterator<List<String>> rows, OutputStream out) throws IOException {
        try (ParquetWriter<Group> writer = writer(out)) {
            while (rows.hasNext()) {
                writer.write(row(rows.next()));
            }
        } catch (LinkageError e) {
            throw new IOException(
                    "the compression of Parquet cannot be loaded on this machine; leave --parquet away (" + e + ")", e);
        }
    }

    private ParquetWriter<Group> writer(OutputStream out) throws IOException {
        return ExampleParquetWriter.builder(new ParquetStream(out))
                .withType(schema)
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP)
                .build();
    }

    private Group row(List<String> cells) {
        Group row = new SimpleGroup(schema);
        for (int i = 0; i < columns.size(); i++) {
            add(row, i, columns.get(i).type(), cells.get(i));
        }
        return row;
    }

    private static void add(Group row, int field, Column.Type type, String cell) {
        if (type == Column.Type.STRING) {
            row.add(field, cell);
        } else if (!cell.isEmpty()) {
            switch (type) {
                case INTEGER -> row.add(field, Long.parseLong(cell));
                case NUMBER -> row.add(field, Double.parseDouble(cell));
                case BOOLEAN -> row.add(field, Boolean.parseBoolean(cell));
                default -> throw new IllegalArgumentException("no cells of type " + type);
            }
        }
    }
}
