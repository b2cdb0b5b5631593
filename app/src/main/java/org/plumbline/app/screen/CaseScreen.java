package org.plumbline.app.screen;

import java.util.List;
import java.util.Locale;
import org.plumbline.scenarios.Scenarios;

/** The bundled cases for people. */
public final class CaseScreen {
    private CaseScreen() {}

    /** All cases, a line and a question each. */
    public static String list(List<String> names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(Paragraph.of(
                    String.format(Locale.ROOT, "%-18s", name),
                    " ".repeat(18),
                    Scenarios.open(name).question()));
        }
        return text.append("\nNext: plumbline cases ")
                .append(names.get(0))
                .append('\n')
                .toString();
    }
}
