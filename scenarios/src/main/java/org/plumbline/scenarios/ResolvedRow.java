package org.plumbline.scenarios;

import java.util.List;

/**
 * One value of a resolved scenario.
 *
 * @param path its path, such as {@code market.turbulence} or {@code market.segments[regulars].share}
 * @param value the value as it would stand in a file
 * @param texts the value without a file's quotes and brackets: one text, or one for each entry of a list
 * @param list whether it is a list
 * @param unit its unit as people say it; empty for a pure number or text
 * @param range the values allowed, in words; empty where there is no range
 * @param origin the layer that set it, such as {@code case bakery} or {@code file my.yaml}
 * @param meaning what it is for
 * @param source where it comes from: a citation, {@code assumed} or {@code own}; empty for what is no input
 */
public record ResolvedRow(
        String path,
        String value,
        List<String> texts,
        boolean list,
        String unit,
        String range,
        String origin,
        String meaning,
        String source) {
    /** Copies the texts. */
    public ResolvedRow {
        texts = List.copyOf(texts);
    }
}
