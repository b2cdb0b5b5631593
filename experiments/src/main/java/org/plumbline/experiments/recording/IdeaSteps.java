package org.plumbline.experiments.recording;

import java.util.ArrayList;
import java.util.List;
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

/** Every step of every idea of the focal firm in one run, in the order in which they happen. Hears facts; changes nothing. */
final class IdeaSteps implements FactListener {
    /** The stage of an idea that came no further. */
    static final String LOST = "lost";

    /** Why an accepted idea that nobody began in time was lost. */
    static final String LAPSED = "not begun within a year";

    private static final int FOCAL = 0;

    private final Map<Long, Integer> numbers = new TreeMap<>();
    private final List<Step> steps = new ArrayList<>();

    /**
     * A step of an idea.
     *
     * @param idea its number, in the order of sparks, from 1
     * @param at when, in weeks since the start
     * @param stage the stage it is in from then on
     * @param reason why it was lost, else empty
     */
    record Step(int idea, double at, String stage, String reason) {}

    @Override
    public void on(Fact fact) {
        if (fact.firm() != FOCAL) {
            return;
        }
        if (fact instanceof IdeaSparked spark) {
            numbers.put(spark.idea(), numbers.size() + 1);
            step(fact, spark.idea(), "ideas", "");
        } else if (fact instanceof IdeaKept kept) {
            step(fact, kept.idea(), LOST, "kept to oneself");
        } else if (fact instanceof IdeaSubmitted submitted) {
            step(fact, submitted.idea(), "submitted", "");
        } else if (fact instanceof IdeaJudged judged) {
            step(fact, judged.idea(), judged.accepted() ? "accepted" : LOST, judged.accepted() ? "" : "turned down");
        } else {
            ofProject(fact);
        }
    }

    private void ofProject(Fact fact) {
        if (fact instanceof ProjectStarted started) {
            step(fact, started.idea(), "started", "");
        } else if (fact instanceof IdeaLapsed lapsed) {
            step(fact, lapsed.idea(), LOST, LAPSED);
        } else if (fact instanceof FavouriteHeard heard && heard.accepted()) {
            step(fact, heard.idea(), "accepted", "");
        } else if (fact instanceof ProjectDropped dropped) {
            step(fact, dropped.idea(), LOST, dropped.reason());
        } else if (fact instanceof OfferingLaunched launched) {
            step(fact, launched.idea(), "launches", "");
        } else if (fact instanceof ImprovementMade made) {
            step(fact, made.idea(), LOST, "an improvement put to use");
        } else if (fact instanceof OfferingJudged judged && judged.success()) {
            step(fact, judged.idea(), "successes", "");
        } else if (fact instanceof OfferingJudged judged) {
            step(fact, judged.idea(), LOST, "did not earn its cost");
        }
    }

    private void step(Fact fact, long idea, String stage, String reason) {
        Integer number = numbers.get(idea);
        if (number != null) {
            steps.add(new Step(number, Math.max(0, fact.at()), stage, reason));
        }
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
