package org.plumbline.visualization.chart;

import java.util.Collection;
import java.util.List;

/**
 * One axis of a panel.
 *
 * @param label what it shows, with unit and direction; empty for none
 * @param kind what stands along it
 * @param from value at its start
 * @param to value at its end, above the start
 * @param rows the names of rows 0, 1, 2, ... for an axis of rows, else empty
 */
public record Axis(String label, Kind kind, double from, double to, List<String> rows) {
    private static final double PADDING = 0.05;

    /** What stands along an axis. */
    public enum Kind {
        /** Numbers, evenly spaced. */
        NUMBERS,
        /** Powers of ten, evenly spaced. */
        LOGARITHMS,
        /** Names of rows. */
        ROWS,
        /** Nothing. */
        NOTHING
    }

    /** Checks the range and copies the names. */
    public Axis {
        rows = List.copyOf(rows);
        if (!(from < to && from > Double.NEGATIVE_INFINITY && to < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "axis \"" + label + "\" must run upward between finite ends, but runs from " + from + " to " + to);
        }
        if (kind == Kind.LOGARITHMS && !(from > 0)) {
            throw new IllegalArgumentException(
                    "axis \"" + label + "\" shows powers of ten and cannot start at " + from);
        }
    }

    /** An axis of numbers with exactly these ends. */
    public static Axis numbers(String label, double from, double to) {
        return new Axis(label, Kind.NUMBERS, from, to, List.of());
    }

    /** An axis of powers of ten with exactly these ends, both above 0. */
    public static Axis logarithms(String label, double from, double to) {
        return new Axis(label, Kind.LOGARITHMS, from, to, List.of());
    }

    /** An axis of numbers that holds all values with a little room; around a single value the room is a tenth of it. */
    public static Axis around(String label, Collection<Double> values) {
        double low = values.stream().mapToDouble(v -> v).min().orElse(0);
        double high = values.stream().mapToDouble(v -> v).max().orElse(1);
        double room = high > low ? PADDING * (high - low) : Math.max(2 * PADDING * Math.abs(high), 0.5);
        return numbers(label, low - room, high + room);
    }

    /** How many units it runs. */
    public double length() {
        return to - from;
    }

    /** This axis with so many units around the same middle. */
    Axis lengthened(double units) {
        double more = (units - length()) / 2;
        return new Axis(label, kind, from - more, to + more, rows);
    }

    /** An axis of rows, the first on top. */
    public static Axis rows(List<String> names) {
        return new Axis("", Kind.ROWS, -0.5, Math.max(names.size(), 1) - 0.5, names);
    }

    /** An axis without marks. */
    public static Axis nothing(double from, double to) {
        return new Axis("", Kind.NOTHING, from, to, List.of());
    }
}
