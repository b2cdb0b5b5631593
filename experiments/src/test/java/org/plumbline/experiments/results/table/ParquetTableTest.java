package org.plumbline.experiments.results.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Behaviour under test: what the library's own reader finds in a table is what was put there. */
class ParquetTableTest {
    private static final List<Column> COLUMNS = List.of(
            Column.integer("point", "a whole number"),
            Column.text("market.words", "text"),
            new Column("profit", Column.Type.NUMBER, "", "a number"),
            new Column("open", Column.Type.BOOLEAN, "", "yes or no"));

    private final Path file;

    ParquetTableTest(@TempDir Path folder) {
        this.file = folder.resolve("table.parquet");
    }

    @Test
    void everyTypeIsReadBackWithUndefinedValuesAndAllLetters() throws IOException {
        List<List<String>> rows = List.of(
                List.of("9223372036854775807", "\"quoted\", with\na break 🥨 ü", "-0.1", "true"),
                List.of("", "", "", ""),
                List.of("-7", "fads", "1.7976931348623157e308", "false"),
                List.of("0", "\0", "4.9E-324", ""));
        write(rows);
        assertThat(ParquetRows.types(file))
                .containsExactly(
                        "optional int64 point",
                        "required binary market.words (STRING)",
                        "optional double profit",
                        "optional boolean open");
        assertThat(ParquetRows.of(file))
                .containsExactly(
                        Arrays.asList(Long.MAX_VALUE, "\"quoted\", with\na break 🥨 ü", -0.1, true),
                        Arrays.asList(null, "", null, null),
                        Arrays.asList(-7L, "fads", Double.MAX_VALUE, false),
                        Arrays.asList(0L, "\0", Double.MIN_VALUE, null));
    }

    @Test
    void aTableWithoutRowsHasItsColumns() throws IOException {
        write(List.of());
        assertThat(ParquetRows.types(file)).hasSize(4);
        assertThat(ParquetRows.of(file)).isEmpty();
    }

    @Test
    void rowsAreCompressedAndWrittenInGroupsThatFitInMemory() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        try (OutputStream out = Files.newOutputStream(file)) {
            new ParquetTable("table", COLUMNS)
                    .write(
                            IntStream.range(0, 1_000_000)
                                    .mapToObj(i -> List.of("" + random.nextLong(), "", "" + random.nextDouble(), ""))
                                    .iterator(),
                            out);
        }
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
            List<BlockMetaData> groups = reader.getRowGroups();
            assertThat(groups.stream().mapToLong(BlockMetaData::getRowCount).sum())
                    .isEqualTo(1_000_000);
            assertThat(groups)
                    .hasSizeBetween(2, 4)
                    .allSatisfy(group -> assertThat(group.getCompressedSize()).isLessThan(12L << 20));
            assertThat(groups.get(0).getColumns())
                    .allSatisfy(column -> assertThat(column.getCodec()).isEqualTo(CompressionCodecName.ZSTD));
        }
    }

    @Test
    void theSameRowsAreTheSameBytesAndTheStreamStaysOpen() throws IOException {
        List<List<String>> rows = List.of(List.of("1", "a", "0.5", "true"), List.of("2", "b", "", "false"));
        byte[] first = bytes(rows);
        assertThat(first).isEqualTo(bytes(rows)).startsWith('P', 'A', 'R', '1').endsWith('P', 'A', 'R', '1');
    }

    @Test
    void aCellThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> bytes(List.of(List.of("1", "", "much", ""))))
                .isInstanceOf(NumberFormatException.class)
                .hasMessageContaining("much");
    }

    @Test
    void aFullDiskIsToldAsItIs() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> new ParquetTable("table", COLUMNS)
                        .write(Stream.<List<String>>empty().iterator(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private void write(List<List<String>> rows) throws IOException {
        Files.write(file, bytes(rows));
    }

    private static byte[] bytes(List<List<String>> rows) throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new ParquetTable("table", COLUMNS).write(rows.iterator(), out);
        assertThat(closed[0]).isFalse();
        return out.toByteArray();
    }
}
