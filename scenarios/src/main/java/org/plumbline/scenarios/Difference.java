package org.plumbline.scenarios;

import org.jspecify.annotations.Nullable;

/**
 * A value that differs between two scenarios.
 *
 * @param path its path
 * @param a the value in the first, or null if it has none
 * @param b the value in the second, or null if it has none
 */
public record Difference(
        String path, @Nullable ResolvedRow a, @Nullable ResolvedRow b) {}
