package org.plumbline.experiments.results.journal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.plumbline.experiments.results.storage.InputFile;

/** Reads frames through a window of the file, so that frames that lie together cost one call of the system. */
final class FrameReader {
    private static final int WINDOW = 1 << 16;

    private final InputFile file;
    private byte[] window = new byte[WINDOW];
    private long windowAt;
    private int windowLength;

    FrameReader(InputFile file) {
        this.file = file;
    }

    /** The payload of the frame of this number at this place; empty if there is no such frame, whole and undamaged. */
    Optional<byte[]> next(long position, long sequence) throws IOException {
        int at = fetch(position, Frame.HEADER);
        if (at < 0) {
            return Optional.empty();
        }
        return payload(position, Frame.payloadLength(window, at, sequence));
    }

    /** The payload of a frame that was seen before at this place; empty if it is damaged now. */
    Optional<byte[]> at(long position) throws IOException {
        int at = fetch(position, Frame.HEADER);
        return at < 0 ? Optional.empty() : payload(position, Frame.boundedLength(window, at));
    }

    private Optional<byte[]> payload(long position, int length) throws IOException {
        if (length < 0) {
            return Optional.empty();
        }
        int at = fetch(position, length + Frame.OVERHEAD);
        if (at < 0 || !Frame.intact(window, at, length)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.copyOfRange(window, at + Frame.HEADER, at + Frame.HEADER + length));
    }

    /** Where in the window these bytes begin; negative if the file ends before them. */
    private int fetch(long position, int length) throws IOException {
        if (position < windowAt || position + length > windowAt + windowLength) {
            if (window.length < length) {
                window = new byte[length];
            }
            windowLength = file.read(position, window, 0, window.length);
            windowAt = position;
        }
        return windowLength - (position - windowAt) < length ? -1 : (int) (position - windowAt);
    }
}
