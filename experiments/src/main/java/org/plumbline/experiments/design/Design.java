package org.plumbline.experiments.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The points at which a model is run, in an order that never changes. The same request gives the same design on every
 * machine.
 *
 * @param factors at least one, with different names
 * @param points numbered 1, 2, ... in order, each with a value for every factor
 */
public record Design(List<Factor> factors, List<DesignPoint> points) {
    /** The most points a design may have. */
    public static final int MOST_POINTS = 10_000_000;

    /** Checks names, numbers and sizes. */
    public Design {
        factors = List.copyOf(factors);
        points = List.copyOf(points);
        List<String> names = factors.stream().map(Factor::name).toList();
        if (names.isEmpty() || names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("a design needs factors with different names, not " + names);
        }
        for (int i = 0; i < points.size(); i++) {
            DesignPoint point = points.get(i);
            if (point.id() != i + 1 || point.values().size() != names.size()) {
                throw new IllegalArgumentException("row " + (i + 1) + " of the design has id " + point.id() + " and "
                        + point.values().size() + " values for " + names.size() + " factors");
            }
        }
    }

    /** A design of these rows of values, numbered from 1. */
    public static Design of(List<? extends Factor> factors, List<List<FactorValue>> rows) {
        List<DesignPoint> points = new ArrayList<>(rows.size());
        for (List<FactorValue> row : rows) {
            points.add(new DesignPoint(points.size() + 1, row));
        }
        return new Design(List.copyOf(factors), points);
    }

    /**
     * A design of rows of unit coordinates, each mapped by its factor.
     *
     * @param unit a row a point, a column a factor, all in [0, 1]
     */
    public static Design scaled(List<? extends Factor> factors, double[][] unit) {
        List<List<FactorValue>> rows = new ArrayList<>(unit.length);
        for (double[] coordinates : unit) {
            List<FactorValue> row = new ArrayList<>(factors.size());
            for (int j = 0; j < factors.size(); j++) {
                row.add(factors.get(j).at(coordinates[j]));
            }
            rows.add(row);
        }
        return of(factors, rows);
    }

    /** What a point sets, by the factors' names, in their order. */
    public Map<String, FactorValue> settings(DesignPoint point) {
        Map<String, FactorValue> settings = new LinkedHashMap<>();
        for (int j = 0; j < factors.size(); j++) {
            settings.put(factors.get(j).name(), point.values().get(j));
        }
        return Collections.unmodifiableMap(settings);
    }

    static int checkedSize(String kind, long points) {
        if (points < 1 || points > MOST_POINTS) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "the %s design would have %,d points; it must have 1 to %,d",
                    kind,
                    points,
                    MOST_POINTS));
        }
        return (int) points;
    }
}
