package org.plumbline.app.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the two streams lead and what may be shown there.
 *
 * @param resultsOnTerminal whether standard output is a terminal
 * @param messagesOnTerminal whether standard error is a terminal
 * @param colourful whether a terminal may be given colours
 * @param animated whether a line on a terminal may be written over
 */
public record TerminalTraits(
        boolean resultsOnTerminal, boolean messagesOnTerminal, boolean colourful, boolean animated) {
    /** What the launcher found out, since Java cannot ask: a list of {@code out} and {@code err}. */
    static final String LAUNCHER_PROPERTY = "plumbline.terminal";

    /** How many columns the launcher found the terminal to have. */
    static final String COLUMNS_PROPERTY = "plumbline.columns";

    private static final int FEWEST_COLUMNS = 40;
    private static final int MOST_COLUMNS = 80;
    private static final List<String> TERMINAL_DEVICES = List.of("/dev/pts/", "/dev/tty", "/dev/console");

    /** Two plain files. */
    public static final TerminalTraits PLAIN = new TerminalTraits(false, false, false, false);

    /** The traits of this process. NO_COLOR and TERM=dumb are respected. */
    public static TerminalTraits detect(Map<String, String> environment) {
        String told = System.getProperty(LAUNCHER_PROPERTY);
        boolean dumb = "dumb".equals(environment.get("TERM"));
        boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new TerminalTraits(isTerminal(told, "out", 1), isTerminal(told, "err", 2), !dumb && !noColour, !dumb);
    }

    /** How many columns to print for a terminal of so many: no more than are easily read, and room for a table. */
    static int columns(@Nullable String told) {
        if (told == null || !told.matches("[1-9][0-9]{0,4}")) {
            return MOST_COLUMNS;
        }
        return Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, Integer.parseInt(told)));
    }

    private static boolean isTerminal(@Nullable String told, String stream, int descriptor) {
        return told != null ? Arrays.asList(told.split(",", -1)).contains(stream) : leadsToDevice(descriptor);
    }

    private static boolean leadsToDevice(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return TERMINAL_DEVICES.stream().anyMatch(target::startsWith);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** The same without colours. */
    public TerminalTraits withoutColour() {
        return new TerminalTraits(resultsOnTerminal, messagesOnTerminal, false, animated);
    }
}
