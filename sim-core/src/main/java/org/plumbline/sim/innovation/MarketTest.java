package org.plumbline.sim.innovation;

import java.util.function.IntToDoubleFunction;
import org.plumbline.sim.fact.MarketTested;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.market.Brand;
import org.plumbline.sim.market.Market;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * A market test before the launch: some customers, in turn one of the firm's buyers and anybody, are shown the
 * design beside all that they know. The chance that each takes it, by the law of choice, times how often she buys, is a
 * noisy estimate of demand. Buyers come to see a launch in time; of others those whom it reaches at once. As part of the
 * demand would have been the firm's anyway, half is reckoned with. The design is shown at the usual price, whatever the price
 * stance will ask, and at its own log quality, whatever technology it is built on. It must promise, within the time in which launches are
 * judged, a share (the bar) of what launch and upkeep will cost. What those who would take it want moves the design, within
 * the reach that any design has.
 */
final class MarketTest {
    private static final double PRUDENCE = 0.5;
    private static final double STEP = 0.3;

    /** How a test stands. */
    enum Stage {
        /** It has not ended. */
        RUNNING,
        /** It promised enough, or none was needed. */
        PASSED,
        /** It promised too little. */
        FAILED
    }

    private final World world;
    private final Workplace place;
    private final Shelf shelf;

    MarketTest(World world, Workplace place, Shelf shelf) {
        this.world = world;
        this.place = place;
        this.shelf = shelf;
    }

    /** Begins the test of a finished design, waits for it, or evaluates it. */
    Stage stage(Project project) {
        ListeningParameters listening = world.innovation().listening();
        if (!project.idea().kind().offering() || listening.testers() == 0) {
            return Stage.PASSED;
        }
        double now = world.calendar().now();
        if (!project.testing()) {
            pay(project);
            project.testUntil(now + listening.testTime().value());
        }
        return now < project.testEnds() ? Stage.RUNNING : evaluate(project);
    }

    private void pay(Project project) {
        long cents = StrictMath.round(world.innovation().listening().testCost()
                * world.innovation().launchCost().cents());
        project.spend(cents);
        place.ledger().book(Account.DEVELOPMENT, -cents);
    }

    /** Draws one uniform for each customer asked. */
    private Stage evaluate(Project project) {
        int testers = world.innovation().listening().testers();
        Draws draws = world.streams()
                .open(Purpose.MARKET_TEST, EntityType.PROJECT, project.idea().id(), 0);
        IntToDoubleFunction chance = world.market()
                .chanceOfTaking(
                        place.brand(),
                        project.position(),
                        shelf.quality(project),
                        place.operations().price());
        Answers buyers = new Answers();
        Answers others = new Answers();
        for (int i = 0; i < testers; i++) {
            boolean buyer = i % 2 == 0 && place.brand().buyerCount() > 0;
            int customer = buyer
                    ? place.brand().buyer(draws.index(place.brand().buyerCount()))
                    : draws.index(world.market().customers().count());
            (buyer ? buyers : others).add(customer, chance.applyAsDouble(customer));
        }
        double takers = buyers.chances + others.chances;
        if (takers > 0) {
            move(project, new Point((buyers.x + others.x) / takers, (buyers.y + others.y) / takers));
        }
        return verdict(project, takers / testers, purchases(buyers, others));
    }

    /** What customers of one sort answered. */
    private final class Answers {
        private int asked;
        private double chances;
        private double purchases;
        private double x;
        private double y;

        void add(int customer, double chance) {
            asked++;
            chances += chance;
            purchases += chance * world.market().customers().rate(customer);
            x += chance * world.market().customers().idealX(customer);
            y += chance * world.market().customers().idealY(customer);
        }

        /** Mean purchases that one of them would make in a year, had she seen the offering. */
        double purchasesOfOne() {
            return asked == 0 ? 0 : purchases / asked;
        }
    }

    /** Purchases that all customers would make in a year: those of buyers, and those of others whom a launch reaches. */
    private double purchases(Answers buyers, Answers others) {
        Market market = world.market();
        Brand brand = place.brand();
        int count = market.customers().count();
        double reached =
                StrictMath.max(0, brand.awareness() * count - brand.buyerCount()) * market.reachOfLaunch(brand);
        return market.weight() * (brand.buyerCount() * buyers.purchasesOfOne() + reached * others.purchasesOfOne());
    }

    private void move(Project project, Point wanted) {
        project.moveTo(Reach.within(
                project.idea().position(),
                project.position().towards(wanted, STEP),
                world.innovation().reach()));
    }

    /**
     * Holds the estimate against the bar.
     *
     * @param takers share of those asked who would take the offering
     * @param purchases purchases of it that a year promises
     */
    private Stage verdict(Project project, double takers, double purchases) {
        InnovationParameters p = world.innovation();
        Operations operations = place.operations();
        double years = p.successTime().years();
        double demand = PRUDENCE * purchases * years;
        double promised = demand * (operations.price() - operations.unitCost());
        double needed = p.launchCost().units() + years * p.upkeep().units();
        boolean passed = promised >= p.listening().testBar() * needed;
        world.facts()
                .on(new MarketTested(
                        world.calendar().now(),
                        place.firm(),
                        project.idea().id(),
                        takers,
                        Money.of(promised),
                        Money.of(needed),
                        passed,
                        project.position()));
        return passed ? Stage.PASSED : Stage.FAILED;
    }
}
