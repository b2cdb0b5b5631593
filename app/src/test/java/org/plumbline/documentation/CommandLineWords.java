package org.plumbline.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command as a page shows it, cut into words the way a shell would. */
final class CommandLineWords {
    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+");

    private CommandLineWords() {}

    /** The arguments after {@code plumbline} or {@code ./plumbline}. */
    static List<String> arguments(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(matcher.group().replaceAll("['\"]", ""));
        }
        if (words.isEmpty() || !words.remove(0).matches("(\\./)?plumbline")) {
            throw new IllegalArgumentException("a documented command begins with plumbline, but this is: " + command);
        }
        return words;
    }
}
