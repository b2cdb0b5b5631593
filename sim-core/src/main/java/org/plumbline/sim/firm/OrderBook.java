package org.plumbline.sim.firm;

import java.util.List;
import java.util.function.ObjDoubleConsumer;
import org.plumbline.sim.innovation.Operations;
import org.plumbline.sim.innovation.ProductLine;
import org.plumbline.sim.innovation.World;
import org.plumbline.sim.people.Hours;

/**
 * Serves orders with the hours of the week, all offerings alike: what is ordered and what waits from earlier weeks. What
 * cannot be served waits while all that waits takes no longer, at the hours of this week, than buyers wait; the rest is
 * lost. Draws nothing.
 */
final class OrderBook {
    private final World world;
    private final Operations operations;

    OrderBook(World world, Operations operations) {
        this.world = world;
        this.operations = operations;
    }

    /**
     * What came of a week's orders.
     *
     * @param ordered units ordered in the week
     * @param hours working time that these take
     * @param lost units lost
     * @param served share of the week's orders that was not lost, in [0, 1]; one where nothing was ordered
     */
    record Week(double ordered, double hours, double lost, double served) {}

    /**
     * Serves what it can.
     *
     * @param sale takes each line, in order, with the units of it that are delivered
     */
    Week serve(List<ProductLine> lines, Hours hours, ObjDoubleConsumer<ProductLine> sale) {
        double ordered = 0;
        double fresh = 0;
        double old = 0;
        double waiting = 0;
        for (ProductLine line : lines) {
            ordered += line.offering().ordered();
            fresh += line.offering().ordered() * hoursPerUnit(line);
            waiting += line.waiting();
            old += line.waiting() * hoursPerUnit(line);
        }
        double room = world.market().patience() * hours.left();
        double needed = fresh + old;
        double spent = hours.takeUpTo(Hours.Use.SELLING, needed);
        double share = needed > 0 ? spent / needed : 1;
        double kept = share < 1 ? StrictMath.min(1, room / (needed - spent)) : 0;
        for (ProductLine line : lines) {
            double demand = line.offering().ordered() + line.waiting();
            sale.accept(line, demand * share);
            line.keepWaiting(demand * (1 - share) * kept);
        }
        double lost = (ordered + waiting) * (1 - share) * (1 - kept);
        return new Week(ordered, fresh, lost, waiting == 0 && kept == 0 ? share : served(ordered, lost));
    }

    /** Where nothing was ordered nobody was turned away; what is lost then had waited from earlier weeks. */
    private static double served(double ordered, double lost) {
        return ordered == 0 ? 1 : 1 - StrictMath.min(1, lost / ordered);
    }

    private double hoursPerUnit(ProductLine line) {
        double factor = line.service() ? world.innovation().kinds().serviceHours() : 1;
        return factor * operations.hoursPerUnit();
    }
}
