package org.plumbline.sim.innovation;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.fact.OfferingCopied;
import org.plumbline.sim.fact.OfferingJudged;
import org.plumbline.sim.fact.OfferingLaunched;
import org.plumbline.sim.fact.OfferingRetired;
import org.plumbline.sim.fact.TechnologyTaken;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.market.Offering;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.policy.LeverRules;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * Commercialisation: what a firm has on sale. A launch shows the new offering to some of those who know the firm; its
 * quality falls back towards the trade's; it is dropped after a time below its own fixed cost. A launch is a success when
 * its margin within the success time, or until it is dropped, exceeds its direct spend and upkeep.
 */
public final class Shelf {
    /** Value of a design on the local peaks that teams usually find (N = 10, K = 3). */
    static final double USUAL_EXECUTION = 0.7;

    private static final double SMOOTHING_WEEKS = 13;
    private static final double YOUNGEST_JUDGED_AT_END = Weeks.PER_YEAR;

    private final World world;
    private final Workplace place;
    private final List<ProductLine> lines = new ArrayList<>();
    private long newMargin;

    /** An empty shelf. */
    public Shelf(World world, Workplace place) {
        this.world = world;
        this.place = place;
    }

    /** The accounts of everything on sale. */
    public List<ProductLine> lines() {
        return lines;
    }

    /** Revenue less material of all offerings launched in the run, since the start, in cents. */
    public long newMargin() {
        return newMargin;
    }

    /** Puts something on the shelf that was there before the run. */
    public void stock(Offering offering) {
        lines.add(new ProductLine(offering, -1, IdeaKind.PRODUCT, 0, 1));
    }

    /** Launches what a project made and returns the offering's number. Draws one uniform for each customer. */
    long launch(Project project, double price) {
        double now = world.calendar().now();
        Idea idea = project.idea();
        long launchOutlay = world.innovation().launchCost().cents();
        place.ledger().book(Account.LAUNCH, -launchOutlay);
        long launchCents = launchOutlay + place.alliances().comply(project.position());
        double logQuality = quality(project);
        Offering offering = new Offering(idea.id(), project.position(), logQuality, price, now);
        if (world.market().technology().takenBy(idea.id())) {
            offering.buildOnNewTechnology();
            world.facts().on(new TechnologyTaken(now, place.firm(), offering.id()));
        }
        place.brand().add(offering);
        long money = project.spentCents() + launchCents;
        long cost = money + StrictMath.round(project.hours() * place.wageOfHour() * 100);
        lines.add(new ProductLine(offering, idea.id(), idea.kind(), cost, 2.0 * upkeepOfWeek()));
        Draws draws = world.streams().open(Purpose.MARKET_TEST, EntityType.OFFERING, idea.id(), 0);
        world.market().show(place.brand(), offering, draws);
        world.facts()
                .on(new OfferingLaunched(
                        now,
                        place.firm(),
                        idea.id(),
                        offering.id(),
                        offering.position(),
                        logQuality,
                        Money.ofCents(money),
                        project.hours(),
                        project.reversals(),
                        now - idea.sparkedAt(),
                        now - project.startedAt()));
        tellModel(idea, now);
        return offering.id();
    }

    private void tellModel(Idea idea, double now) {
        if (idea.model() >= 0) {
            int owner = (int) (idea.model() >>> Integer.SIZE);
            world.facts().on(new OfferingCopied(now, owner, idea.model(), place.firm()));
        }
    }

    /** Log quality at which a project would go on sale now; a service beside what those add who deliver it. */
    double quality(Project project) {
        InnovationParameters p = world.innovation();
        double execution = world.landscape().fitness(project.design()) - USUAL_EXECUTION;
        return world.market().tradeQuality() + project.idea().potential() + p.designWeight() * execution;
    }

    /** Books a week's sales of one offering: revenue and material, in cents. Returns the revenue. */
    public long sell(ProductLine line, double units) {
        long revenue = StrictMath.round(units * line.offering().price() * 100);
        long material = StrictMath.round(units * place.operations().unitCost() * 100);
        long shared = place.alliances().sold(line.offering().id(), revenue);
        line.sell(revenue, material + shared);
        newMargin += line.isNew() ? revenue - material - shared : 0;
        place.ledger().book(Account.SALES, revenue);
        place.ledger().book(Account.MATERIAL, -material);
        return revenue;
    }

    /** Ends the week on the shelf: upkeep, fading quality, verdicts, and dropping what does not pay. */
    public void endWeek(List<Long> weeklyMargins) {
        double fade = 1 - StrictMath.exp(-world.innovation().qualityDecay() / Weeks.PER_YEAR);
        for (int i = 0; i < lines.size(); i++) {
            ProductLine line = lines.get(i);
            line.keep(upkeepOfWeek(), weeklyMargins.get(i), 1 / SMOOTHING_WEEKS);
            if (line.isNew()) {
                place.ledger().book(Account.UPKEEP, -upkeepOfWeek());
            }
            line.offering().fadeTowards(world.market().tradeQuality(), fade);
            if (line.service()) {
                deliver(line);
            }
        }
        judge();
        drop();
    }

    /** A service is as good as the depth of those who deliver it, against the usual depth of a newcomer. */
    private void deliver(ProductLine line) {
        double sum = 0;
        for (Employee person : place.staff()) {
            for (int domain = 0; domain < Department.DOMAINS; domain++) {
                sum += person.expertise(domain);
            }
        }
        double depth = sum / (place.staff().size() * (double) Department.DOMAINS);
        double weight = world.innovation().kinds().serviceDepth();
        line.offering().deliverWith(weight * (depth - Employee.USUAL_DEPTH));
    }

    private long upkeepOfWeek() {
        return StrictMath.round(world.innovation().upkeep().cents() / (double) Weeks.PER_YEAR);
    }

    private void judge() {
        double now = world.calendar().now();
        for (ProductLine line : lines) {
            double age = now - line.offering().launched();
            if (line.isNew()
                    && !line.judged()
                    && age >= world.innovation().successTime().value()) {
                judge(line);
            }
        }
    }

    private void judge(ProductLine line) {
        line.setJudged();
        world.facts()
                .on(new OfferingJudged(
                        world.calendar().now(),
                        place.firm(),
                        line.idea(),
                        line.offering().id(),
                        line.earnedItsCost(),
                        Money.ofCents(line.marginCents()),
                        Money.ofCents(line.costCents() + line.upkeepCents())));
    }

    private void drop() {
        double leniency = LeverRules.leniency(place.policy().levers());
        double patience = world.innovation().tolerance().value() * leniency;
        for (int i = lines.size() - 1; i >= 0; i--) {
            ProductLine line = lines.get(i);
            if (line.weeksBelow() > patience && lines.size() > 1) {
                retire(line);
                lines.remove(i);
            }
        }
        place.brand().clearRetired();
    }

    private void retire(ProductLine line) {
        line.offering().retire();
        if (line.isNew() && !line.judged()) {
            judge(line);
        }
        double now = world.calendar().now();
        world.facts()
                .on(new OfferingRetired(
                        now,
                        place.firm(),
                        line.offering().id(),
                        now - line.offering().launched(),
                        Money.ofCents(line.revenueCents())));
    }

    /** At the end of the run, or of the firm: launches at least a year old are judged by what they have earned so far. */
    public void judgeAtEnd() {
        double now = world.calendar().now();
        for (ProductLine line : lines) {
            boolean oldEnough = now - line.offering().launched() >= YOUNGEST_JUDGED_AT_END;
            if (line.isNew() && !line.judged() && oldEnough) {
                judge(line);
            }
        }
    }
}
