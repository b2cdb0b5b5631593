package org.plumbline.sim.innovation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.plumbline.sim.fact.ProjectDropped;
import org.plumbline.sim.fact.ProjectStarted;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.CapacityRules;
import org.plumbline.sim.policy.LeverRules;
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
    private static final double PROPOSALS = 40;
    private static final int FRUITLESS = 12;

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
    private final Backlog backlog;
    private final SecondLook secondLook;
    private final Learning learning;
    private final Consequences consequences;
    private final List<Project> projects = new ArrayList<>();

    Portfolio(World world, Workplace place, Shelf shelf, double price) {
        this.world = world;
        this.place = place;
        this.shelf = shelf;
        this.price = price * place.policy().posture().priceStance().markUp();
        this.joint = new JointWork(world, place);
        this.design = new DesignWork(world, place, joint);
        this.library = new DesignLibrary(world.innovation().reuse());
        this.test = new MarketTest(world, place, shelf);
        this.improvements = new Improvements(world, place);
        this.backlog = new Backlog(world, place, library);
        this.gate = new Gate(world, place, backlog::add, () -> (double) backlog.size() / limit());
        this.secondLook = new SecondLook(world, place, gate);
        this.learning = new Learning(world);
        this.consequences = new Consequences(place);
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

    /** Keeps the hours that projects ask for this week, but for the share of slack that resourcing protects. */
    void claimHours() {
        double overhead = overhead();
        double wanted = 0;
        for (Project project : projects) {
            wanted += StrictMath.max(0, project.idea().hours() - project.hours()) * (1 + overhead);
        }
        place.hours()
                .reserveForProjects(
                        StrictMath.min(wanted, (1 - slack()) * place.hours().left()));
    }

    /** A week of work: reviews, starts, work on what is under way, launches and drops. */
    void week() {
        review();
        start();
        work();
        finish();
    }

    private void review() {
        double hours =
                LeverRules.reviewHours(place.policy().levers(), world.people().leverCost());
        place.hours().takeUpTo(Hours.Use.REVIEW, hours);
    }

    private int limit() {
        return LeverRules.projectsAtOnce(
                place.policy().levers(),
                place.policy().capacity().projectsAtOnce(),
                place.staff().size());
    }

    private void start() {
        backlog.letLapse();
        while (projects.size() < limit() && place.direction().governance().mayStart()) {
            Backlog.Candidate best = backlog.best(offVisionAllowed());
            if (best == null) {
                return;
            }
            double need = (best.idea().cost() + world.innovation().launchCost().units()) * 100;
            if (place.ledger().cash() < need) {
                return;
            }
            backlog.remove(best);
            begin(best);
        }
    }

    private boolean offVisionAllowed() {
        int off = 0;
        for (Project project : projects) {
            off += backlog.offVision(project.idea()) ? 1 : 0;
        }
        return off < StrictMath.round(place.direction().offVisionQuota() * limit());
    }

    private void begin(Backlog.Candidate accepted) {
        double now = world.calendar().now();
        double reused = library.saving(accepted.idea(), now);
        Idea idea = accepted.idea().cheaper(1 - reused);
        Draws draws = world.streams().open(Purpose.PROJECT_WORK, EntityType.PROJECT, idea.id(), 0);
        List<Employee> team = new ArrayList<>();
        team.add(
                place.staff().contains(idea.author())
                        ? idea.author()
                        : place.staff().get(0));
        while (team.size() < StrictMath.min(LeverRules.TEAM, place.staff().size())) {
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
        double planning = CapacityRules.planningHours(place.policy().capacity());
        boolean planned = place.hours().take(Hours.Use.PLANNING, planning);
        double share = budget() / projects.size();
        double unused = 0;
        for (Project project : projects) {
            project.keepOnly(place.staff());
            unused += share - work(project, share);
        }
        if (planned) {
            handOn(unused * place.policy().capacity().allocation());
        }
    }

    /** Hours that projects may take now: what was kept for them, and of what is left all but the slack. */
    private double budget() {
        double open = (1 - slack()) * place.hours().available(Hours.Use.PROJECTS);
        return StrictMath.max(place.hours().reserved(), open);
    }

    /** Share of free hours that projects leave alone; resourcing protects more of them. */
    private double slack() {
        return LeverRules.slack(place.policy().levers());
    }

    /** Hours that some projects could not use go to those that can. */
    private void handOn(double unused) {
        double rest = unused;
        for (Project project : projects) {
            rest -= work(project, rest);
        }
    }

    private double overhead() {
        return LeverRules.coordination(place.policy().levers(), world.people().leverCost());
    }

    /** Works on a project for at most these hours, coordination included. Returns how many it took. */
    private double work(Project project, double share) {
        if (joint.waits(project)) {
            return 0;
        }
        double overhead = overhead();
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
        learning.from(project, hours);
        return hours * (1 + overhead);
    }

    /** Share of a project's hours that becomes work: the mean over its team. Draws nothing. */
    static double valueAdding(Project project) {
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
            } else if (secondLook.stops(project)) {
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
            consequences.ofSuccess(project.idea());
        } else {
            improvements.introduce(project);
            consequences.ofSuccess(project.idea());
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

    /** Everything under way passes the gate again; what fails is dropped. Returns how many were looked at. */
    int passAgain() {
        int looked = projects.size();
        for (Iterator<Project> each = projects.iterator(); each.hasNext(); ) {
            Project project = each.next();
            if (!project.testing() && secondLook.failsNow(project)) {
                giveUp(project, "it did not pass the gate again");
                each.remove();
            }
        }
        return looked;
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
        consequences.ofFailure(project.idea());
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
