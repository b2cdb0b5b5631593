package org.plumbline.scenarios.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.scenarios.fault.Fault;
import org.plumbline.scenarios.fault.Place;
import org.plumbline.scenarios.fault.ReadingFault;
import org.plumbline.scenarios.fault.ScenarioFaults;

/** Bytes to text: UTF-8 with or without a byte-order mark, and nothing else. */
public final class Encoding {
    private static final String SAVE = "save it as plain text in UTF-8 (Save as, encoding UTF-8)";

    private Encoding() {}

    /**
     * The text without a byte-order mark.
     *
     * @param name the file's name, for messages
     * @throws ScenarioFaults if it is not UTF-8
     */
    public static String decode(byte[] bytes, String name) {
        refuseOthers(bytes, name);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw malformed(name, text.toString());
        }
        return withoutMark(text.toString());
    }

    private static void refuseOthers(byte[] bytes, String name) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            throw refused(Place.of(name), name + " is a document of a word processor or an archive, not plain text");
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) || hasZero(bytes)) {
            throw refused(Place.of(name), name + " is saved in UTF-16, or is not a text");
        }
        if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            throw refused(Place.of(name), name + " is rich text (RTF), not plain text");
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static ScenarioFaults malformed(String name, String before) {
        String read = withoutMark(before);
        int start = Math.max(read.lastIndexOf('\n'), read.lastIndexOf('\r')) + 1;
        int line = (int) (read + "|").lines().count();
        int column = read.codePointCount(start, read.length()) + 1;
        return refused(
                new Place(name, line, column, read.substring(start)),
                name + " is not in UTF-8: the letter here is not");
    }

    private static ScenarioFaults refused(Place place, String message) {
        return new ScenarioFaults(List.of(new Fault(ReadingFault.ENCODING, place, "", "", message, SAVE)));
    }
}
