package org.plumbline.experiments.results.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;

/** What the reader of the library finds in a Parquet file. */
public final class ParquetRows {
    private ParquetRows() {}

    /** The columns with their types. */
    public static List<String> types(Path file) throws IOException {
        try (ParquetFileReader reader = open(file)) {
            return schema(reader).getFields().stream().map(Object::toString).toList();
        }
    }

    /** The rows: numbers, booleans and texts; null where a cell is undefined. */
    public static List<List<@Nullable Object>> of(Path file) throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (ParquetFileReader reader = open(file)) {
            MessageType schema = schema(reader);
            PageReadStore pages = reader.readNextRowGroup();
            while (pages != null) {
                RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(pages, new GroupRecordConverter(schema));
                for (long i = 0; i < pages.getRowCount(); i++) {
                    rows.add(cells(records.read(), schema));
                }
                pages = reader.readNextRowGroup();
            }
        }
        return rows;
    }

    private static ParquetFileReader open(Path file) throws IOException {
        return ParquetFileReader.open(
                new LocalInputFile(file),
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
    }

    private static MessageType schema(ParquetFileReader reader) {
        return reader.getFileMetaData().getSchema();
    }

    private static List<@Nullable Object> cells(Group row, MessageType schema) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < schema.getFieldCount(); i++) {
            cells.add(row.getFieldRepetitionCount(i) == 0 ? null : cell(row, i, schema));
        }
        return cells;
    }

    private static Object cell(Group row, int field, MessageType schema) {
        PrimitiveTypeName type = schema.getType(field).asPrimitiveType().getPrimitiveTypeName();
        return switch (type) {
            case INT64 -> row.getLong(field, 0);
            case DOUBLE -> row.getDouble(field, 0);
            case BOOLEAN -> row.getBoolean(field, 0);
            default -> row.getString(field, 0);
        };
    }
}
