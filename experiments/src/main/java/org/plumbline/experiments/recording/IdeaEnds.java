package org.plumbline.experiments.recording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.fact.FavouriteHeard;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.fact.IdeaKept;
import org.plumbline.sim.fact.IdeaLapsed;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.fact.IdeaSubmitted;
import org.plumbline.sim.fact.ImprovementMade;
import org.plumbline.sim.fact.OfferingJudged;
import org.plumbline.sim.fact.OfferingLaunched;
import org.plumbline.sim.fact.ProjectDropped;
import org.plumbline.sim.fact.ProjectStarted;

/** How far the ideas of the focal firm came in one run, and why they came no further. Hears facts; changes nothing. */
public final class IdeaEnds implements FactListener {
    private static final int FOCAL = 0;

    private final Map<Long, End> ends = new TreeMap<>();

    /**
     * Where an idea ended.
     *
     * @param stage the last stage it reached: the outcome that counts ideas there, from {@code ideas} to
     *     {@code successes}
     * @param reason why it came no further; empty for a success
     */
    public record End(String stage, String reason) {}

    @Override
    public void on(Fact fact) {
        if (fact.firm() != FOCAL) {
            return;
        }
        if (fact instanceof IdeaSparked spark) {
            ends.put(spark.idea(), new End("ideas", "not written down by the end"));
        } else if (fact instanceof IdeaKept kept) {
            move(kept.idea(), "ideas", "kept to oneself");
        } else if (fact instanceof IdeaSubmitted submitted) {
            move(submitted.idea(), "submitted", "not judged by the end");
        } else if (fact instanceof IdeaJudged judged) {
            move(
                    judged.idea(),
                    judged.accepted() ? "accepted" : "submitted",
                    judged.accepted() ? "not begun by the end" : "turned down");
        } else {
            ofProject(fact);
        }
    }

    private void ofProject(Fact fact) {
        if (fact instanceof ProjectStarted started) {
            move(started.idea(), "started", "unfinished at the end");
        } else if (fact instanceof IdeaLapsed lapsed) {
            move(lapsed.idea(), "accepted", "not begun within a year");
        } else if (fact instanceof FavouriteHeard heard && heard.accepted()) {
            move(heard.idea(), "accepted", "not begun by the end");
        } else if (fact instanceof ProjectDropped dropped) {
            move(dropped.idea(), "started", dropped.reason());
        } else if (fact instanceof OfferingLaunched launched) {
            move(launched.idea(), "launches", "too new to tell");
        } else if (fact instanceof ImprovementMade made) {
            move(made.idea(), "started", "an improvement put to use");
        } else if (fact instanceof OfferingJudged judged) {
            move(
                    judged.idea(),
                    judged.success() ? "successes" : "launches",
                    judged.success() ? "" : "did not earn its cost");
        }
    }

    /** What was on sale before the start has no spark and is not counted. */
    private void move(long idea, String stage, String reason) {
        if (ends.containsKey(idea)) {
            ends.put(idea, new End(stage, reason));
        }
    }

    /** How many ideas ended where and why, in the order in which that first happened to an idea by number. */
    public Map<End, Integer> counts() {
        Map<End, Integer> counts = new LinkedHashMap<>();
        ends.values().forEach(end -> counts.merge(end, 1, Integer::sum));
        return counts;
    }
}
