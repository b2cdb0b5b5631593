package org.plumbline.app.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The mechanisms that the command of a results directory switched off. */
public final class SwitchedOff {
    private static final String OPTION = "--without";

    private SwitchedOff() {}

    /** What follows each {@code --without} of a command, be it after a space or an equals sign. */
    public static List<String> of(String command) {
        List<String> words = Arrays.asList(command.strip().split("\\s+"));
        List<String> off = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals(OPTION) && i + 1 < words.size()) {
                off.add(words.get(i + 1));
            } else if (word.startsWith(OPTION + "=")) {
                off.add(word.substring(OPTION.length() + 1));
            }
        }
        return off;
    }
}
