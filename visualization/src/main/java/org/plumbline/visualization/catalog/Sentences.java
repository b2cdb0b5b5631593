package org.plumbline.visualization.catalog;

import java.util.List;

/** Small pieces of English. */
final class Sentences {
    private Sentences() {}

    /** A number of things, with the thing in the singular where it is one. */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** What is said of so many left out, with a space before it; nothing of none. */
    static String leftOut(long number, String one, String many) {
        return number <= 0 ? "" : " " + number + " " + (number == 1 ? one : many);
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
