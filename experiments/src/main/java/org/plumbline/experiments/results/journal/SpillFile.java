package org.plumbline.experiments.results.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.experiments.results.storage.InputFile;
import org.plumbline.experiments.results.storage.OutputFile;
import org.plumbline.experiments.results.storage.Storage;

/** Sorted parts on the disk while runs are put in order; the file is made for the first part and deleted at the end. */
final class SpillFile implements AutoCloseable {
    private static final int RECORDS_AT_ONCE = 1000;

    private final Storage storage;
    private final Path path;
    private final List<Long> ends = new ArrayList<>();
    private @Nullable OutputFile output;
    private @Nullable InputFile input;
    private long records;

    SpillFile(Storage storage, Path path) {
        this.storage = storage;
        this.path = path;
    }

    boolean isEmpty() {
        return ends.isEmpty();
    }

    void add(List<Located> part) throws IOException {
        OutputFile file = output == null ? storage.create(path) : output;
        output = file;
        for (int from = 0; from < part.size(); from += RECORDS_AT_ONCE) {
            byte[] bytes = encode(part.subList(from, Math.min(part.size(), from + RECORDS_AT_ONCE)));
            file.write(bytes, 0, bytes.length);
        }
        records += part.size();
        ends.add(records);
    }

    private static byte[] encode(List<Located> some) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(some.size() * Located.BYTES);
        DataOutputStream out = new DataOutputStream(bytes);
        for (Located located : some) {
            located.writeTo(out);
        }
        return bytes.toByteArray();
    }

    /** The parts, each at its first record. */
    List<OrderedPart> parts() throws IOException {
        InputFile file = storage.read(path);
        input = file;
        List<OrderedPart> parts = new ArrayList<>();
        long from = 0;
        for (long end : ends) {
            parts.add(new OrderedPart(file, from, end));
            from = end;
        }
        return parts;
    }

    @Override
    public void close() throws IOException {
        if (output != null) {
            output.close();
        }
        if (input != null) {
            input.close();
        }
        if (!ends.isEmpty()) {
            storage.delete(path);
        }
    }
}
