package org.plumbline.experiments.analysis;

import java.util.List;
import org.plumbline.experiments.robustness.BoxMeasures;
import org.plumbline.experiments.robustness.BoxSentence;
import org.plumbline.experiments.robustness.HeldOutTrajectory;
import org.plumbline.experiments.robustness.InputLabel;

/**
 * A search for the points at which a strategy loses, by the patient rule induction method on half of the points.
 *
 * @param what what happens at the points of interest, such as "follow-fads loses"
 * @param trajectory the boxes, each measured on the half searched and on the other
 * @param labels one for each factor searched
 */
public record BoxSearch(String what, HeldOutTrajectory trajectory, List<InputLabel> labels) {
    /** Copies the labels. */
    public BoxSearch {
        labels = List.copyOf(labels);
    }

    /** The box reported: the best product of coverage and density on the half searched; the first of equals. */
    public int chosen() {
        List<BoxMeasures> boxes = trajectory.found();
        int best = 0;
        for (int i = 1; i < boxes.size(); i++) {
            best = merit(boxes.get(i)) > merit(boxes.get(best)) ? i : best;
        }
        return best;
    }

    private static double merit(BoxMeasures box) {
        return box.coverage().orElse(0) * box.density().orElse(0);
    }

    /** The limits of a box in words; empty for the box that holds every point. */
    public String limits(int box) {
        return BoxSentence.conditions(trajectory.found().get(box).box(), labels);
    }

    /** The box reported, in a sentence with its share on the half not searched. */
    String sentence() {
        BoxMeasures heldOut = trajectory.heldOut().get(chosen());
        return BoxSentence.of(what, trajectory.found().get(chosen()), labels)
                + " On the half of the points not searched: " + heldOut.hits() + " of " + heldOut.inside()
                + "; losing means to be behind on average at a point.";
    }
}
