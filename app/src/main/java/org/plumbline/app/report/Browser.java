package org.plumbline.app.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows a page in the browser of the machine. */
public final class Browser {
    private Browser() {}

    /** Opens a page; answers whether a browser could be started. */
    public static boolean open(Path page) {
        try {
            new ProcessBuilder(command(
                            System.getProperty("os.name", ""),
                            page.toAbsolutePath().toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static List<String> command(String system, String page) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", page);
        }
        return List.of(name.contains("mac") ? "open" : "xdg-open", page);
    }
}
