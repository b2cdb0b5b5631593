package org.plumbline.sim.innovation;

import org.plumbline.sim.fact.MarketTested;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.market.Market;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * A market test before the launch: customers who do not buy from the firm are shown the design. The share who would
 * change to it, by the law of choice, is a noisy estimate of incremental demand. It must promise, within the time in which
 * launches are judged, a share (the bar) of what launch and upkeep will cost; half the demand is reckoned with. What
 * those who would take it want moves the design, within the reach that any design has.
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
        return now < project.testedAt() ? Stage.RUNNING : evaluate(project);
    }

    private void pay(Project project) {
        long cents = StrictMath.round(world.innovation().listening().testCost()
                * world.innovation().launchCost().cents());
        project.spend(cents);
        place.ledger().book(Account.DEVELOPMENT, -cents);
    }

    /** Draws one uniform for each customer asked. */
    private Stage evaluate(Project project) {
        Market market = world.market();
        int testers = world.innovation().listening().testers();
        Draws draws = world.streams()
                .open(Purpose.MARKET_TEST, EntityType.PROJECT, project.idea().id(), 0);
        double quality = shelf.quality(project);
        double takers = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < testers; i++) {
            int customer = draws.index(market.customers().count());
            double chance = market.chanceOfChange(
                    place.brand(),
                    project.position(),
                    quality,
                    place.operations().price(),
                    customer);
            takers += chance;
            x += chance * market.customers().idealX(customer);
            y += chance * market.customers().idealY(customer);
        }
        if (takers > 0) {
            move(project, new Point(x / takers, y / takers));
        }
        return verdict(project, takers / testers);
    }

    private void move(Project project, Point wanted) {
        project.moveTo(Reach.within(
                project.idea().position(),
                project.position().towards(wanted, STEP),
                world.innovation().reach()));
    }

    private Stage verdict(Project project, double takers) {
        InnovationParameters p = world.innovation();
        Operations operations = place.operations();
        Market market = world.market();
        double years = p.successTime().years();
        double purchases = market.customers().count() * market.weight() * market.purchaseRate();
        double demand = PRUDENCE * takers * place.brand().awareness() * purchases * years;
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
