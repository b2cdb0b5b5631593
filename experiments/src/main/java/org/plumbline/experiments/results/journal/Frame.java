package org.plumbline.experiments.results.journal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * The form of a frame, big-endian: magic (4 bytes), sequence number from 0 (8), length of the payload (4), reserved (4),
 * payload, CRC32C of everything before it (4).
 */
final class Frame {
    static final int HEADER = 20;
    static final int OVERHEAD = HEADER + Integer.BYTES;
    /** No frame is longer, so that a damaged length cannot ask for all memory. */
    static final int LONGEST_PAYLOAD = 16 << 20;

    private static final int MAGIC = 0x504C4A31;
    private static final int LENGTH_AT = 12;

    private Frame() {}

    /** Puts a frame into a buffer with room for it. */
    static int encode(long sequence, byte[] payload, byte[] target) {
        if (payload.length > LONGEST_PAYLOAD) {
            throw new IllegalArgumentException("a run's rows take " + payload.length
                    + " bytes, more than the journal's " + LONGEST_PAYLOAD + "; record fewer weeks or outcomes");
        }
        ByteBuffer buffer = ByteBuffer.wrap(target);
        buffer.putInt(MAGIC).putLong(sequence).putInt(payload.length).putInt(0).put(payload);
        buffer.putInt(checksum(target, 0, HEADER + payload.length));
        return HEADER + payload.length + Integer.BYTES;
    }

    /** The length of the payload that a header announces; negative if this is no header of that frame. */
    static int payloadLength(byte[] source, int at, long sequence) {
        ByteBuffer header = ByteBuffer.wrap(source, at, HEADER);
        if (header.getInt() != MAGIC || header.getLong() != sequence) {
            return -1;
        }
        return boundedLength(source, at);
    }

    /** The length of the payload whatever the frame's number; negative if it cannot be true. */
    static int boundedLength(byte[] source, int at) {
        int length = ByteBuffer.wrap(source, at + LENGTH_AT, Integer.BYTES).getInt();
        return length <= LONGEST_PAYLOAD ? length : -1;
    }

    /** Whether the checksum of a whole frame is right. */
    static boolean intact(byte[] source, int at, int payloadLength) {
        int stored = ByteBuffer.wrap(source, at + HEADER + payloadLength, Integer.BYTES)
                .getInt();
        return stored == checksum(source, at, HEADER + payloadLength);
    }

    private static int checksum(byte[] bytes, int offset, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, offset, length);
        return (int) crc.getValue();
    }
}
