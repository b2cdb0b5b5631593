package org.plumbline.sim.innovation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.plumbline.sim.fact.FavouriteHeard;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.fact.Vote;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.LeverRules;
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
 * vision weighs omega = visionWeight x goalAlignment. The bar floats: each full load of accepted ideas that wait to be begun
 * raises it, so that the backlog stays short.
 */
final class Gate {
    /** Share of the layman's noise that full depth removes; assumed. */
    private static final double NOISE_REMOVED_BY_DEPTH = 0.8;

    /** By how much the bar rises for each idea that waits for every place there is, log quality; assumed. */
    private static final double RISE = 0.5;

    private static final int ROUND_BITS = 8;
    private static final int ROUND_OF_HEARING = 1 << 12;

    /** Where ideas go that pass. */
    @FunctionalInterface
    interface Passed {
        /** An idea passed with this mean score. */
        void on(Idea idea, double score);
    }

    private final World world;
    private final Workplace place;
    private final Passed passed;
    private final DoubleSupplier load;
    private final EvaluatorQueue queue = new EvaluatorQueue(1, 0);
    private final CustomerPanel customers;
    private final Worth worth;
    private final List<Waiting> line = new ArrayList<>();
    private final Answering answering;
    private final Triage triage;
    private final Favourites favourites;

    /** An idea in line, and when its turn would end if the panel never lacked hours. */
    private record Waiting(Idea idea, double due, double since, double promise) {}

    /**
     * A gate.
     *
     * @param passed where ideas go that pass
     * @param load accepted ideas that wait, over the projects that may be under way at once
     */
    Gate(World world, Workplace place, Passed passed, DoubleSupplier load) {
        this.world = world;
        this.place = place;
        this.passed = passed;
        this.load = load;
        this.customers = new CustomerPanel(world, place);
        this.worth = new Worth(world, place);
        this.answering = new Answering(world, place);
        this.triage = new Triage(world, place);
        this.favourites = new Favourites(world, place);
    }

    /** Puts an idea in line; the verdict comes when the panel has found the time. */
    void submit(Idea idea) {
        queue.arrive(world.calendar().now(), weeksOfEach());
        line.add(new Waiting(idea, queue.lastEnd(), world.calendar().now(), triage.glance(idea)));
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
        if (place.hours().available(Hours.Use.JUDGING) < fit + judging) {
            plan(now + 1);
            return;
        }
        place.hours().take(Hours.Use.FIT, fit);
        place.hours().take(Hours.Use.JUDGING, judging);
        Waiting first = line.remove(
                triage.next(line.stream().mapToDouble(Waiting::promise).toArray()));
        decide(first.idea(), fit + judging, now - first.since());
        if (!line.isEmpty()) {
            plan(StrictMath.max(line.get(0).due(), now + weeksOfEach()));
        }
    }

    /** How long an idea takes the panel, weeks. */
    private double weeksOfEach() {
        return hoursOfEach() * span() / LeverRules.judgingHours(place.policy().levers());
    }

    /** A single decider with more people under her than she can lead has the less time for each idea. */
    private double span() {
        int staff = place.staff().size();
        return place.policy().capacity().structure() == Structure.HIERARCHICAL
                ? StrictMath.max(1, (double) staff / place.policy().capacity().span())
                : 1;
    }

    private double hoursOfEach() {
        return world.innovation().evaluationHours() + fitHoursOfEach();
    }

    private double fitHoursOfEach() {
        return LeverRules.fitHours(
                place.policy().levers(),
                world.people().leverCost(),
                world.innovation().fitHours());
    }

    /** What an idea must seem worth to pass now. */
    double bar() {
        return world.innovation().gateThreshold() + RISE * load.getAsDouble();
    }

    private void decide(Idea idea, double hours, double waited) {
        double now = world.calendar().now();
        List<Employee> panel = panel(idea, 0);
        ConsentRule rule = rule(panel.size());
        double threshold = bar();
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
        answering.answer(idea, accepted);
        if (accepted) {
            passed.on(idea, score);
        } else {
            favourites.overruled(idea);
        }
    }

    /** The line that overruled authors keep. */
    Favourites favourites() {
        return favourites;
    }

    /** The favourites of the overruled are heard, each once, for the panel's hours; what passes now is accepted. */
    void hearFavourites() {
        for (Idea idea : favourites.takeAll()) {
            double hours = world.innovation().evaluationHours() * seats();
            if (!place.hours().take(Hours.Use.JUDGING, hours)) {
                continue;
            }
            double score = judgeAgain(idea, idea.position(), ROUND_OF_HEARING, 1);
            boolean accepted = score > bar();
            world.facts()
                    .on(new FavouriteHeard(world.calendar().now(), place.firm(), idea.id(), accepted, score, hours));
            if (accepted) {
                passed.on(idea, score);
            }
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

    /** Standard deviation of the error of somebody of this depth, log quality. */
    static double noise(World world, double depth) {
        return world.innovation().judgementNoise() * (1 - NOISE_REMOVED_BY_DEPTH * depth);
    }

    private double estimate(Idea idea, Employee evaluator, Point position, int round, int seat, double noiseFactor) {
        double now = world.calendar().now();
        InnovationParameters p = world.innovation();
        Draws draws = world.streams()
                .open(Purpose.GATE, EntityType.IDEA, idea.id(), ((long) round << ROUND_BITS) | (seat + 1));
        double depth = evaluator.expertise(idea.firstDomain(), idea.secondDomain());
        double noise = noiseFactor * noise(world, depth) * draws.normal();
        if (!idea.kind().offering()) {
            return Worth.USUAL_THRESHOLD + worth.of(idea) + noise;
        }
        double quality = idea.potential() + NewCurve.seen(world, place, idea) - coolness(idea) - dearness(idea);
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

    /** What cost takes off an estimate under the firm's price stance: its weight x log(effort / usual effort). */
    private double dearness(Idea idea) {
        double weight = place.policy().posture().priceStance().costWeight();
        if (weight == 0) {
            return 0;
        }
        InnovationParameters p = world.innovation();
        double usual = p.developmentCost().units() + p.developmentHours() * place.wageOfHour();
        double effort = idea.cost() + idea.hours() * place.wageOfHour();
        return weight * StrictMath.log(StrictMath.max(effort, Double.MIN_NORMAL) / usual);
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
     * each next one comes from a department that is not there yet. Draws two uniforms for each further seat.
     */
    private List<Employee> panel(Idea idea, int round) {
        if (place.direction().governance().ownersNamed()) {
            return NamedPanel.of(place, idea, seats());
        }
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
