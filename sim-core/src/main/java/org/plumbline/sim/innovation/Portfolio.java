package org.plumbline.sim.innovation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.plumbline.sim.fact.ProjectDropped;
import org.plumbline.sim.fact.ProjectStarted;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.Levers;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * Accepted ideas compete for people and money under a limit on work in progress; projects under way share the hours that
 * selling and levers leave. Resourcing lowers the limit and lets fit with the vision count in the ranking, for the hours
 * of a monthly review.
 */
final class Portfolio {
    private static final int TEAM = 3;
    private static final double PROPOSALS = 40;
    private static final int FRUITLESS = 12;
    private static final double COORDINATION_SHARE = 0.08;
    private static final double REVIEW_HOURS_A_WEEK = 2;
    private static final double HALF_WAY = 0.5;
    private static final double KILL_MARGIN = 0.5;
    private static final double LEARNING = 0.02;

    private final World world;
    private final Workplace place;
    private final Gate gate;
    private final Shelf shelf;
    private final DesignLibrary library;
    private final MarketTest test;
    private final Improvements improvements;
    private final JointWork joint;
    private final DesignWork design;
    private final double price;
    private final List<Candidate> backlog = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();

    private record Candidate(Idea idea, double rank, double since) {}

    Portfolio(World world, Workplace place, Shelf shelf, double price) {
        this.world = world;
        this.place = place;
        this.gate = new Gate(world, place, this::accept);
        this.shelf = shelf;
        this.price = price;
        this.joint = new JointWork(world, place);
        this.design = new DesignWork(world, place, joint);
        this.library = new DesignLibrary(world.innovation().reuse());
        this.test = new MarketTest(world, place, shelf);
        this.improvements = new Improvements(world, place);
    }

    Gate gate() {
        return gate;
    }

    DesignLibrary library() {
        return library;
    }

    private void remember(Project project) {
        if (world.has(Mechanism.REUSE)) {
            library.add(
                    project.idea(),
                    project.design(),
                    project.position(),
                    world.calendar().now());
        }
    }

    int underWay() {
        return projects.size();
    }

    /** An idea that passed the gate waits for people and money. */
    private void accept(Idea idea, double score) {
        backlog.add(new Candidate(idea, rank(idea, score), world.calendar().now()));
    }

    private double rank(Idea idea, double score) {
        double effort = (idea.cost() + idea.hours() * place.wageOfHour())
                * (1 - library.saving(idea, world.calendar().now()));
        double rank = score - StrictMath.log(effort);
        if (!world.has(Mechanism.BELIEFS) || !idea.kind().offering()) {
            return rank;
        }
        double misfit = idea.position().squaredDistance(place.direction().vision());
        return rank - place.policy().levers().resourcing() * world.innovation().misfitWeight() * misfit;
    }

    /** A week of work: reviews, starts, work on what is under way, launches and drops. */
    void week() {
        review();
        start();
        work();
        finish();
    }

    private void review() {
        double hours = REVIEW_HOURS_A_WEEK
                * place.policy().levers().resourcing()
                * world.people().leverCost();
        place.hours().takeUpTo(Hours.Use.REVIEW, hours);
    }

    private int limit() {
        Levers levers = place.policy().levers();
        double most = place.policy().capacity().projectsAtOnce();
        return (int) StrictMath.max(1, StrictMath.round(most * (1 - levers.resourcing() / 2)));
    }

    private void start() {
        while (projects.size() < limit() && !backlog.isEmpty()) {
            Candidate best = backlog.get(0);
            for (Candidate candidate : backlog) {
                best = candidate.rank() > best.rank() ? candidate : best;
            }
            double need = (best.idea().cost() + world.innovation().launchCost().units()) * 100;
            if (place.ledger().cash() < need) {
                return;
            }
            backlog.remove(best);
            begin(best);
        }
    }

    private void begin(Candidate accepted) {
        double now = world.calendar().now();
        double reused = library.saving(accepted.idea(), now);
        Idea idea = accepted.idea().cheaper(1 - reused);
        Draws draws = world.streams().open(Purpose.PROJECT_WORK, EntityType.PROJECT, idea.id(), 0);
        List<Employee> team = new ArrayList<>();
        team.add(
                place.staff().contains(idea.author())
                        ? idea.author()
                        : place.staff().get(0));
        while (team.size() < StrictMath.min(TEAM, place.staff().size())) {
            team.add(Mixing.next(place, team, draws));
        }
        team.forEach(member -> member.changeProjects(1));
        Project project = new Project(idea, team, now, draws);
        projects.add(project);
        world.facts()
                .on(new ProjectStarted(
                        now,
                        place.firm(),
                        idea.id(),
                        team.size(),
                        idea.hours(),
                        Money.of(idea.cost()),
                        now - accepted.since(),
                        reused));
        joint.begin(project);
    }

    private void work() {
        if (projects.isEmpty()) {
            return;
        }
        double share = place.hours().left() / projects.size();
        for (Project project : projects) {
            project.keepOnly(place.staff());
            work(project, share);
        }
    }

    private void work(Project project, double share) {
        if (joint.waits(project)) {
            return;
        }
        double overhead = COORDINATION_SHARE
                * place.policy().levers().crossFunctional()
                * world.people().leverCost();
        double wanted = StrictMath.max(0, project.idea().hours() - project.hours());
        double hours = StrictMath.min(wanted, share / (1 + overhead));
        place.hours().takeUpTo(Hours.Use.PROJECTS, hours);
        place.hours().takeUpTo(Hours.Use.COORDINATION, overhead * hours);
        project.work(hours, hours * valueAdding(project));
        spend(project, hours);
        double hoursOfProposal = world.innovation().developmentHours() / PROPOSALS;
        while (project.fruitless() < FRUITLESS && project.takeProposal(hoursOfProposal)) {
            design.propose(project);
        }
        learn(project, hours);
    }

    private static double valueAdding(Project project) {
        double sum = 0;
        for (Employee member : project.team()) {
            sum += Switching.valueAdding(member.projects());
        }
        return sum / project.team().size();
    }

    private void spend(Project project, double hours) {
        long cents = joint.ownShare(
                project, 100 * project.idea().cost() * hours / project.idea().hours());
        project.spend(cents);
        place.ledger().book(Account.DEVELOPMENT, -cents);
    }

    private void learn(Project project, double hours) {
        if (!world.has(Mechanism.LEARNING)) {
            return;
        }
        double rate = LEARNING
                * hours
                / world.people().hoursPerWeek()
                / project.team().size();
        for (Employee member : project.team()) {
            for (int domain = 0; domain < Department.DOMAINS; domain++) {
                if (domain == project.idea().firstDomain()
                        || domain == project.idea().secondDomain()) {
                    member.practise(domain, StrictMath.min(1, rate));
                }
            }
        }
    }

    private void finish() {
        for (Iterator<Project> each = projects.iterator(); each.hasNext(); ) {
            Project project = each.next();
            double age = world.calendar().now() - project.startedAt();
            boolean ready = project.exhausted() || project.fruitless() >= FRUITLESS;
            if (ready && age >= world.innovation().shortestDevelopment().value() && affordable(project)) {
                if (deliver(project)) {
                    each.remove();
                }
            } else if (age > world.innovation().patience().value()) {
                giveUp(project, "it took too long");
                each.remove();
            } else if (killed(project)) {
                giveUp(project, "a second look found it wanting");
                each.remove();
            }
        }
    }

    /** Tests, then launches or introduces what is ready. Returns whether it has left the portfolio. */
    private boolean deliver(Project project) {
        MarketTest.Stage stage = test.stage(project);
        if (stage == MarketTest.Stage.RUNNING) {
            return false;
        }
        remember(project);
        if (stage == MarketTest.Stage.FAILED) {
            giveUp(project, "a market test found too few takers");
            return true;
        }
        release(project);
        if (project.idea().kind().offering()) {
            joint.launched(project, shelf.launch(project, price));
        } else {
            improvements.introduce(project);
        }
        return true;
    }

    private boolean affordable(Project project) {
        if (!project.idea().kind().offering()) {
            return place.ledger().cash() >= improvements.outlay(project.idea());
        }
        return place.alliances().mayLaunch()
                && place.ledger().cash() >= world.innovation().launchCost().cents();
    }

    private boolean killed(Project project) {
        if (project.reviews() > 0 || project.hours() < HALF_WAY * project.idea().hours()) {
            return false;
        }
        project.reviewed();
        double noise = HALF_WAY * (1 - HALF_WAY * place.policy().levers().measurement());
        double score = gate.judgeAgain(project.idea(), project.position(), 1, noise);
        return score < world.innovation().gateThreshold() - KILL_MARGIN;
    }

    private static void release(Project project) {
        project.team().forEach(member -> member.changeProjects(-1));
    }

    private void giveUp(Project project, String reason) {
        release(project);
        dropped(project, reason);
        joint.dropped(project);
    }

    private void dropped(Project project, String reason) {
        world.facts()
                .on(new ProjectDropped(
                        world.calendar().now(),
                        place.firm(),
                        project.idea().id(),
                        reason,
                        project.hours(),
                        Money.ofCents(project.spentCents()),
                        project.reversals()));
    }

    /** The firm closes: whatever is under way is dropped. */
    void close() {
        projects.forEach(project -> dropped(project, "the firm closed"));
        projects.clear();
        backlog.clear();
    }
}
