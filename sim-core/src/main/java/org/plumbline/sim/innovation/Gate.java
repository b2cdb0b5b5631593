package org.plumbline.sim.innovation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.fact.Vote;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.policy.Structure;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.schedule.Phase;

/**
 * Evaluation: submitted ideas wait in line for the panel's time. Each evaluator sees an idea through her own belief (see
 * {@link Panel}); her noise falls with her depth in the domains it needs. The firm's structure says who must agree. The
 * vision weighs omega = visionWeight x goalAlignment.
 */
final class Gate {
    /** Hours a week that a panel gives to judging at ideaProcess 0 and 1; assumed. */
    private static final double LEAST_HOURS_A_WEEK = 1;

    private static final double MORE_HOURS_A_WEEK = 3;
    /** Share of the layman's noise that full depth removes; assumed. */
    private static final double NOISE_REMOVED_BY_DEPTH = 0.8;

    private static final double SILENCE_WEEKS = 6;
    private static final int ROUND_BITS = 8;

    /** Where ideas go that pass. */
    @FunctionalInterface
    interface Passed {
        /** An idea passed with this mean score. */
        void on(Idea idea, double score);
    }

    private final World world;
    private final Workplace place;
    private final Passed passed;
    private final EvaluatorQueue queue = new EvaluatorQueue(1, 0);
    private final CustomerPanel customers;
    private final Worth worth;
    private final Deque<Waiting> line = new ArrayDeque<>();

    /** An idea in line, and when its turn would end if the panel never lacked hours. */
    private record Waiting(Idea idea, double due, double since) {}

    Gate(World world, Workplace place, Passed passed) {
        this.world = world;
        this.place = place;
        this.passed = passed;
        this.customers = new CustomerPanel(world, place);
        this.worth = new Worth(world, place);
    }

    /** Puts an idea in line; the verdict comes when the panel has found the time. */
    void submit(Idea idea) {
        queue.arrive(world.calendar().now(), weeksOfEach());
        line.add(new Waiting(idea, queue.lastEnd(), world.calendar().now()));
        if (line.size() == 1) {
            plan(queue.lastEnd());
        }
    }

    private void plan(double due) {
        double now = world.calendar().now();
        world.calendar().at(StrictMath.max(due, StrictMath.nextUp(now)), Phase.GATE, place.firm(), this::serve);
    }

    /** Judges the first in line, or waits another week if the panel has not the hours. */
    private void serve() {
        if (place.staff().isEmpty()) {
            line.clear();
            return;
        }
        double now = world.calendar().now();
        double fit = fitHoursOfEach() * seats();
        double judging = world.innovation().evaluationHours() * seats();
        if (place.hours().left() < fit + judging) {
            plan(now + 1);
            return;
        }
        place.hours().take(Hours.Use.FIT, fit);
        place.hours().take(Hours.Use.JUDGING, judging);
        Waiting first = line.remove();
        decide(first.idea(), fit + judging, now - first.since());
        Waiting next = line.peek();
        if (next != null) {
            plan(StrictMath.max(next.due(), now + weeksOfEach()));
        }
    }

    /** How long an idea takes the panel, weeks. */
    private double weeksOfEach() {
        double hoursAWeek =
                LEAST_HOURS_A_WEEK + MORE_HOURS_A_WEEK * place.policy().levers().ideaProcess();
        return hoursOfEach() / hoursAWeek;
    }

    private double hoursOfEach() {
        return world.innovation().evaluationHours() + fitHoursOfEach();
    }

    private double fitHoursOfEach() {
        return world.people().leverCost()
                * world.innovation().fitHours()
                * place.policy().levers().goalAlignment();
    }

    private void decide(Idea idea, double hours, double waited) {
        double now = world.calendar().now();
        List<Employee> panel = panel(idea, 0);
        ConsentRule rule = rule(panel.size());
        double threshold = world.innovation().gateThreshold();
        CustomerPanel.Answers answers = customers.ask(idea);
        List<Vote> votes = new ArrayList<>();
        int yes = 0;
        double sum = 0;
        for (int j = 0; j < panel.size(); j++) {
            double own = estimate(idea, panel.get(j), idea.position(), 0, j, 1);
            double estimate =
                    answers.weighedWith(own, world.innovation().listening().askedWeight());
            boolean inFavour = Panel.votesYes(estimate, threshold);
            votes.add(new Vote(panel.get(j).id(), estimate, inFavour));
            yes += inFavour ? 1 : 0;
            sum += estimate;
        }
        boolean accepted = rule.accepts(yes);
        double score = sum / panel.size();
        double asking = answers.asked() == 0 ? 0 : customers.hours();
        world.facts()
                .on(new IdeaJudged(
                        now,
                        place.firm(),
                        idea.id(),
                        accepted,
                        yes,
                        panel.size(),
                        score,
                        hours + asking,
                        waited,
                        votes,
                        answers.asked(),
                        answers.mean()));
        idea.author().hearVerdict(accepted && now - idea.sparkedAt() <= SILENCE_WEEKS);
        if (accepted) {
            passed.on(idea, score);
        }
    }

    /**
     * The mean of what the panel thinks an idea worth when it looks again.
     *
     * @param round how often it has looked before
     * @param noise factor on the noise of a first look
     */
    double judgeAgain(Idea idea, Point position, int round, double noise) {
        List<Employee> panel = panel(idea, round);
        double sum = 0;
        for (int j = 0; j < panel.size(); j++) {
            sum += estimate(idea, panel.get(j), position, round, j, noise);
        }
        return sum / panel.size();
    }

    private double estimate(Idea idea, Employee evaluator, Point position, int round, int seat, double noiseFactor) {
        double now = world.calendar().now();
        InnovationParameters p = world.innovation();
        Draws draws = world.streams()
                .open(Purpose.GATE, EntityType.IDEA, idea.id(), ((long) round << ROUND_BITS) | (seat + 1));
        double depth = evaluator.expertise(idea.firstDomain(), idea.secondDomain());
        double noise = noiseFactor * p.judgementNoise() * (1 - NOISE_REMOVED_BY_DEPTH * depth) * draws.normal();
        if (!idea.kind().offering()) {
            return Worth.USUAL_THRESHOLD + worth.of(idea) + noise;
        }
        double quality = idea.potential() + NewCurve.seen(world, place, idea) - coolness(idea);
        if (!world.has(Mechanism.BELIEFS)) {
            return quality + noise;
        }
        place.believing().advance(evaluator, now);
        double omega = p.visionWeight() * place.policy().levers().goalAlignment();
        return Panel.estimate(
                quality,
                p.misfitWeight(),
                omega,
                position,
                evaluator.belief(),
                place.direction().vision(),
                noise);
    }

    /** How much less is thought of an idea because it comes from outside. */
    private double coolness(Idea idea) {
        boolean outside = idea.source() == IdeaSource.PARTNER;
        return outside ? place.policy().capacity().notInventedHere() : 0;
    }

    private ConsentRule rule(int evaluators) {
        return switch (place.policy().capacity().structure()) {
            case HIERARCHICAL -> ConsentRule.boss();
            case FLAT -> ConsentRule.anyChampion(evaluators);
            case MATRIX -> ConsentRule.majority(evaluators);
        };
    }

    /**
     * Who judges: the owner, in a hierarchy alone, else with colleagues drawn for each idea; with full crossFunctional
     * each next one comes from a department that is not there yet. Draws one uniform for each further seat.
     */
    private List<Employee> panel(Idea idea, int round) {
        List<Employee> panel = new ArrayList<>();
        panel.add(place.staff().get(0));
        Draws draws = world.streams().open(Purpose.GATE, EntityType.IDEA, idea.id(), (long) round << ROUND_BITS);
        while (panel.size() < seats()) {
            panel.add(Mixing.next(place, panel, draws));
        }
        return panel;
    }

    private int seats() {
        boolean alone = place.policy().capacity().structure() == Structure.HIERARCHICAL;
        return alone
                ? 1
                : StrictMath.min(world.innovation().evaluators(), place.staff().size());
    }
}
