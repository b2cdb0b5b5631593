package org.plumbline.sim.firm;

import java.util.List;
import org.plumbline.sim.innovation.Workplace;
import org.plumbline.sim.innovation.World;
import org.plumbline.sim.market.Customers;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.CapacityRules;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * Money moved from marketing to research. Marketing is 4 % of sales within other fixed cost; what is moved buys talks with
 * customers of the segments that the themes name, at the price of an hour's wage each, and takes an hour of whoever holds
 * it. What is moved no longer advertises.
 */
final class MarketResearch {
    private static final int TRIES = 8;

    private final World world;
    private final Workplace place;
    private final double moved;
    private final double talksAWeek;
    private double due;

    MarketResearch(World world, Workplace place, double salesOfYear) {
        this.world = world;
        this.place = place;
        this.moved = place.policy().capacity().marketingToResearch();
        double budget = CapacityRules.moneyMoved(place.policy().capacity(), salesOfYear) / Weeks.PER_YEAR;
        this.talksAWeek = place.wageOfHour() > 0 ? budget / place.wageOfHour() : 0;
        place.brand().setAdvertising(1 - moved);
    }

    /** Holds the week's talks, as far as there are hours. Draws up to nine uniforms for each talk. */
    void week(int week) {
        if (moved == 0) {
            return;
        }
        Draws draws = world.streams().open(Purpose.MARKET_RESEARCH, EntityType.FIRM, place.firm(), week);
        due += talksAWeek;
        while (due >= 1) {
            due -= 1;
            Employee person = place.staff().get(draws.index(place.staff().size()));
            if (place.hours().take(Hours.Use.RESEARCH, 1) && world.has(Mechanism.BELIEFS)) {
                talk(person, draws);
            }
        }
    }

    private void talk(Employee person, Draws draws) {
        Customers customers = world.market().customers();
        List<Integer> themes = place.direction().themes();
        int customer = draws.index(customers.count());
        for (int attempt = 1; attempt < TRIES && !themes.contains(customers.segment(customer)); attempt++) {
            customer = draws.index(customers.count());
        }
        place.believing().advance(person, world.calendar().now());
        Point seen = new Point(customers.idealX(customer), customers.idealY(customer));
        place.believing().takeIn(person, seen, world.people().contactWeight());
    }
}
