package org.plumbline.sim.ecosystem;

import org.plumbline.sim.market.Customers;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;

/** What people hear of customers of the trade, whoever serves them. Without beliefs nothing is heard. */
final class Signals {
    private Signals() {}

    /** The ideal of any customer of the trade. Draws one uniform. */
    static Point anybody(Alliances alliances, Draws draws) {
        Customers customers = alliances.around().market().customers();
        int customer = draws.index(customers.count());
        return new Point(customers.idealX(customer), customers.idealY(customer));
    }

    /** A person hears of a customer, as if she had met her. */
    static void hear(Alliances alliances, Employee person, Point ideal, int week) {
        if (alliances.around().has(Mechanism.BELIEFS)) {
            alliances.party().believing().advance(person, week);
            alliances.party().believing().hearOf(person, ideal);
        }
    }
}
