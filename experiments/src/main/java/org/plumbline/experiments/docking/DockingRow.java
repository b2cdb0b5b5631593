package org.plumbline.experiments.docking;

import java.util.Optional;
import org.plumbline.experiments.statistics.Estimate;

/**
 * A published value beside ours.
 *
 * @param published the published value
 * @param ours our estimate; empty where the measure was undefined
 */
public record DockingRow(PublishedValue published, Optional<Estimate> ours) {
    /** Rounding of the decimal digits in which values and tolerances are published. */
    private static final double ROUNDING = 1e-12;

    /** Met when the estimate lies within the tolerance of the published value. */
    public Verdict verdict() {
        if (ours.isEmpty()) {
            return Verdict.UNDEFINED;
        }
        double distance = StrictMath.abs(ours.get().mean().orElseThrow() - published.value());
        return distance <= published.tolerance() + ROUNDING ? Verdict.MET : Verdict.NOT_MET;
    }
}
