package org.plumbline.experiments.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The patient rule induction method (Friedman and Fisher 1999; Bryant and Lempert 2010): shrinks a box step by step around
 * the cases of interest. Each step peels off the thin slice whose loss raises the density most for each case lost; after
 * the last, pasting gives slices back as long as density still rises.
 *
 * @param peel the share of cases peeled at a step, in (0, 0.5)
 * @param paste the share of the neighbouring cases pasted at a step, in (0, 0.5), or 0 for no pasting
 * @param smallestMass no box may hold a smaller share of the cases, in (0, 1)
 */
public record Prim(double peel, double paste, double smallestMass) {
    /** Peel and paste 5 % at a step, keep at least 5 % of the cases. */
    public static final Prim DEFAULT = new Prim(0.05, 0.05, 0.05);

    /** Checks the shares. */
    public Prim {
        if (!(peel > 0 && peel < 0.5)) {
            throw new IllegalArgumentException("peel (" + peel + ") must lie in (0, 0.5)");
        }
        if (!(paste >= 0 && paste < 0.5)) {
            throw new IllegalArgumentException("paste (" + paste + ") must lie in [0, 0.5)");
        }
        if (!(smallestMass > 0 && smallestMass < 1)) {
            throw new IllegalArgumentException("smallest mass (" + smallestMass + ") must lie in (0, 1)");
        }
    }

    /** The boxes from the full one to the last, each with its measures; the reader chooses among them. */
    public List<BoxMeasures> trajectory(Cases cases) {
        List<BoxMeasures> boxes = new ArrayList<>();
        boxes.add(BoxMeasures.of(Box.full(cases.inputs().size()), cases));
        extend(boxes, cases, this::peels);
        if (paste > 0) {
            extend(boxes, cases, this::pastes);
        }
        return boxes;
    }

    /** The candidates for the next box. */
    private interface Step {
        List<BoxMeasures> candidates(Cases cases, BoxMeasures from);
    }

    private void extend(List<BoxMeasures> boxes, Cases cases, Step step) {
        Optional<BoxMeasures> next = Optional.of(boxes.get(boxes.size() - 1));
        while (next.isPresent()) {
            BoxMeasures from = next.get();
            next = best(from, step.candidates(cases, from));
            next.ifPresent(boxes::add);
        }
    }

    private Optional<BoxMeasures> best(BoxMeasures from, List<BoxMeasures> candidates) {
        @Nullable BoxMeasures best = null;
        for (BoxMeasures candidate : candidates) {
            if (best == null || better(from, candidate, best)) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best).filter(chosen -> gain(from, chosen) > 0 && chosen.mass() >= smallestMass);
    }

    private static boolean better(BoxMeasures from, BoxMeasures candidate, BoxMeasures best) {
        int byGain = Double.compare(gain(from, candidate), gain(from, best));
        return byGain > 0
                || (byGain == 0 && candidate.box().dimensions() < best.box().dimensions());
    }

    /** The rise in density for each case lost or won. */
    private static double gain(BoxMeasures from, BoxMeasures to) {
        return (to.density().orElseThrow() - from.density().orElseThrow()) / Math.abs(to.inside() - from.inside());
    }

    private List<BoxMeasures> peels(Cases cases, BoxMeasures from) {
        int[] rows = cases.inside(from.box());
        List<BoxMeasures> candidates = new ArrayList<>();
        for (int j = 0; j < cases.inputs().size(); j++) {
            double[] sorted = cases.sorted(rows, j);
            Limits limits = from.box().limits().get(j);
            addChange(candidates, cases, from, j, limits.withUpper(Quantiles.cut(sorted, 1 - peel)));
            addChange(candidates, cases, from, j, limits.withLower(Quantiles.cut(sorted, peel)));
        }
        return candidates;
    }

    private List<BoxMeasures> pastes(Cases cases, BoxMeasures from) {
        List<BoxMeasures> candidates = new ArrayList<>();
        for (int j = 0; j < cases.inputs().size(); j++) {
            Limits limits = from.box().limits().get(j);
            if (limits.hasUpper()) {
                Limits beyond = new Limits(Math.nextUp(limits.upper()), Double.POSITIVE_INFINITY);
                double[] sorted = cases.sorted(cases.inside(from.box().with(j, beyond)), j);
                if (sorted.length > 0) {
                    addChange(candidates, cases, from, j, limits.withUpper(Quantiles.cut(sorted, paste)));
                }
            }
            if (limits.hasLower()) {
                Limits beyond = new Limits(Double.NEGATIVE_INFINITY, Math.nextDown(limits.lower()));
                double[] sorted = cases.sorted(cases.inside(from.box().with(j, beyond)), j);
                if (sorted.length > 0) {
                    addChange(candidates, cases, from, j, limits.withLower(Quantiles.cut(sorted, 1 - paste)));
                }
            }
        }
        return candidates;
    }

    /** Adds the changed box unless it holds the same cases as before. */
    private static void addChange(
            List<BoxMeasures> candidates, Cases cases, BoxMeasures from, int input, Limits changed) {
        BoxMeasures candidate = BoxMeasures.of(from.box().with(input, changed), cases);
        if (candidate.inside() != from.inside()) {
            candidates.add(candidate);
        }
    }
}
