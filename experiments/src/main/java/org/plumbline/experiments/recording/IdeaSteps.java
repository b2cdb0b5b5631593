package org.plumbline.experiments.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.observation.IdeaLedger;

/**
 * Every step of every idea of the focal firm in one run, in the order in which they happen: the stages that a table of ideas
 * shows, read from the ledger of ideas. Hears facts; changes nothing.
 */
final class IdeaSteps implements FactListener {
    /** The stage of an idea that came no further. */
    static final String LOST = "lost";

    private final IdeaLedger ledger = new IdeaLedger(0);

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
        ledger.on(fact);
    }

    List<Step> steps() {
        Map<Long, Integer> numbers = new TreeMap<>();
        List<Step> steps = new ArrayList<>();
        for (IdeaLedger.Entry entry : ledger.entries()) {
            int number = numbers.computeIfAbsent(entry.idea(), idea -> numbers.size() + 1);
            String stage = stage(entry.event());
            if (!stage.isEmpty()) {
                steps.add(new Step(number, entry.at(), stage, stage.equals(LOST) ? entry.reason() : ""));
            }
        }
        return List.copyOf(steps);
    }

    /** Tests change no stage: what fails one is dropped in the same week. */
    private static String stage(IdeaLedger.Event event) {
        return switch (event) {
            case SPARKED -> "ideas";
            case SUBMITTED -> "submitted";
            case ACCEPTED -> "accepted";
            case STARTED -> "started";
            case LAUNCHED -> "launches";
            case SUCCEEDED -> "successes";
            case KEPT, REFUSED, LAPSED, DROPPED, FAILED, PUT_TO_USE -> LOST;
            case TEST_PASSED, TEST_FAILED -> "";
        };
    }
}
