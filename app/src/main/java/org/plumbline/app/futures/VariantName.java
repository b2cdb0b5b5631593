package org.plumbline.app.futures;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The name of something compared, as tables have it: a strategy, {@code path=value} of the firm as described, or
 * {@code strategy path=value}.
 *
 * @param strategy the strategy, or null for the firm as described
 * @param point the value set, by its path; empty where none is
 */
public record VariantName(@Nullable String strategy, Map<String, String> point) {
    /** Copies the point. */
    public VariantName {
        point = Map.copyOf(point);
    }

    /** Takes a name apart. */
    public static VariantName of(String name) {
        int sign = name.indexOf('=');
        int setting = sign < 0 ? name.length() : name.lastIndexOf(' ', sign) + 1;
        String base = name.substring(0, setting).strip();
        return new VariantName(
                base.isEmpty() ? null : base,
                sign < 0 ? Map.of() : Map.of(name.substring(setting, sign), name.substring(sign + 1)));
    }
}
