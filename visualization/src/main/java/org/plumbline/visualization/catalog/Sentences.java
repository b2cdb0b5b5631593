package org.plumbline.visualization.catalog;

import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.experiments.comparison.Words;

/** Small pieces of English. */
final class Sentences {
    private static final Pattern PATH = Pattern.compile("[a-z][A-Za-z]*\\.[a-z]");

    private Sentences() {}

    /** The text with a capital at its start, unless it starts with a path such as firm.sales, whose case matters. */
    static String capital(String text) {
        if (PATH.matcher(text).lookingAt()) {
            return text;
        }
        return Words.capital(text);
    }

    /** A number of things, with the thing in the singular where it is one. */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Items parted by commas, the last by and. */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
