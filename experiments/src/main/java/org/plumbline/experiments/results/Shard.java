package org.plumbline.experiments.results;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several parts of an experiment that may run on different machines. A design point belongs to one shard as a
 * whole.
 *
 * @param index number of this shard, from 1
 * @param of how many shards there are
 */
public record Shard(int index, int of) {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,8})/([1-9][0-9]{0,8})");

    /** Checks the numbers. */
    public Shard {
        if (index < 1 || index > of) {
            throw new IllegalArgumentException(
                    "shard " + index + "/" + of + " must lie between 1/" + of + " and " + of + "/" + of);
        }
    }

    /**
     * Reads {@code i/n}.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public static Shard parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("shard (" + text + ") must have the form i/n, as in 1/4");
        }
        return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Whether this shard runs the point. */
    public boolean holds(long point) {
        return point % of == index - 1;
    }

    /** The directory of this shard of an experiment. */
    public Path directory(Path whole) {
        return whole.resolveSibling(whole.getFileName() + ".shard-" + index + "-of-" + of);
    }

    @Override
    public String toString() {
        return index + "/" + of;
    }
}
