package org.plumbline.experiments.effect;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.RunResult;

/**
 * An intermediate quantity of a run.
 *
 * @param name what tables call it
 * @param reading how it is read from a run and what was seen at its gate; NaN where it is undefined
 */
record Quantity(String name, Reading reading) {
    /** How a quantity is read. */
    @FunctionalInterface
    interface Reading {
        /** Its value; NaN where it is undefined. */
        double of(RunResult run, FocalGate gate);
    }

    /** All quantities, in the order of tables. Profit and what follows from it is not among them. */
    static List<Quantity> all() {
        List<Quantity> all = new ArrayList<>(List.of(
                weekly("hours a week for alignment", Outcome.LEVER_HOURS),
                weekly("hours a week for capacity", Outcome.CAPACITY_HOURS),
                weekly("hours a week left over", Outcome.SLACK_HOURS),
                weekly("hours a week in work that was dropped", Outcome.DROPPED_HOURS),
                plain("distance of beliefs from the vision, map units", Outcome.BELIEF_VISION_GAP),
                plain("consensus", Outcome.CONSENSUS),
                plain("recall of priorities, share", Outcome.RECALL),
                plain("self-reported clarity", Outcome.SELF_REPORT),
                plain("ideas handed in", Outcome.SUBMITTED),
                new Quantity("gate error, share of verdicts", (run, gate) -> gate.error()),
                new Quantity("accepted off the vision, share", (run, gate) -> gate.offVision())));
        all.addAll(List.of(
                plain("weeks to a verdict", Outcome.GATE_WEEKS),
                plain("weeks from verdict to start", Outcome.START_WEEKS),
                plain("weeks of development", Outcome.WORK_WEEKS),
                plain("reversals of design", Outcome.REVERSALS),
                plain("spread of the portfolio, map units", Outcome.PORTFOLIO_SPREAD)));
        return List.copyOf(all);
    }

    private static Quantity plain(String name, Outcome outcome) {
        return new Quantity(name, (run, gate) -> run.outcomes().getOrDefault(outcome, Double.NaN));
    }

    private static Quantity weekly(String name, Outcome outcome) {
        return new Quantity(
                name, (run, gate) -> run.outcomes().getOrDefault(outcome, Double.NaN) / Math.max(1, run.weeksRun()));
    }
}
