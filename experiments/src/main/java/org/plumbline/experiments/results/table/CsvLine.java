package org.plumbline.experiments.results.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Lines of a table as RFC 4180 has them, in UTF-8, ended by a line feed: cells with commas, quotes or line breaks are
 * quoted. It is written for rows by the million and may be used again after {@link #clear()}; not for several threads.
 */
public final class CsvLine {
    private byte[] bytes = new byte[512];
    private int length;
    private boolean lineBegun;

    /** Adds a cell of text. */
    public CsvLine text(String cell) {
        separate();
        byte[] encoded = cell.getBytes(StandardCharsets.UTF_8);
        if (needsQuotes(encoded)) {
            quoted(encoded);
        } else {
            require(encoded.length);
            System.arraycopy(encoded, 0, bytes, length, encoded.length);
            length += encoded.length;
        }
        return this;
    }

    /** Adds a number. */
    public CsvLine number(double cell) {
        separate();
        require(ShortestNumber.LONGEST);
        length = ShortestNumber.write(cell, bytes, length);
        return this;
    }

    /** Adds a whole number. */
    public CsvLine number(long cell) {
        separate();
        require(ShortestNumber.LONGEST);
        length = ShortestNumber.writeWhole(cell, bytes, length);
        return this;
    }

    /** Adds a number, or an empty cell where it is undefined. */
    public CsvLine number(OptionalDouble cell) {
        return cell.isPresent() ? number(cell.getAsDouble()) : empty();
    }

    /** Adds an empty cell. */
    public CsvLine empty() {
        separate();
        return this;
    }

    /** Adds cells of text. */
    public CsvLine texts(List<String> cells) {
        cells.forEach(this::text);
        return this;
    }

    /** Ends the line. */
    public CsvLine end() {
        require(1);
        bytes[length++] = '\n';
        lineBegun = false;
        return this;
    }

    /** Forgets everything written. */
    public CsvLine clear() {
        length = 0;
        lineBegun = false;
        return this;
    }

    /** What was written since the last {@link #clear()}. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void separate() {
        if (lineBegun) {
            require(1);
            bytes[length++] = ',';
        }
        lineBegun = true;
    }

    private static boolean needsQuotes(byte[] cell) {
        for (byte b : cell) {
            if (b == ',' || b == '"' || b == '\n' || b == '\r') {
                return true;
            }
        }
        return false;
    }

    private void quoted(byte[] cell) {
        require(2 * cell.length + 2);
        bytes[length++] = '"';
        for (byte b : cell) {
            if (b == '"') {
                bytes[length++] = '"';
            }
            bytes[length++] = b;
        }
        bytes[length++] = '"';
    }

    private void require(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
