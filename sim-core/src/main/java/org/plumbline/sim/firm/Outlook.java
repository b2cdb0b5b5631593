package org.plumbline.sim.firm;

import org.jspecify.annotations.Nullable;
import org.plumbline.sim.innovation.Operations;
import org.plumbline.sim.market.Brand;
import org.plumbline.sim.market.Customers;
import org.plumbline.sim.people.BeliefLaw;
import org.plumbline.sim.people.Believing;
import org.plumbline.sim.people.PeopleParameters;
import org.plumbline.sim.policy.Levers;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;

/**
 * How firms' people look at the market: the law of beliefs that follows from their levers, and whom they meet. The rate
 * of messages is set so that, at usual contacts, turnover and anchors, communication 1 gives the vision the declared
 * long-run weight: c = w K / ((1 - w) lambda) with K = phi eta + tau + alpha at their declared defaults.
 */
public final class Outlook {
    private static final int TRIES = 4;

    private final PeopleParameters people;
    private final Customers customers;
    private final double tasteSpread;
    private final double usualSlack;

    /**
     * The outlook on these customers.
     *
     * @param usualSlack share of hours that is slack at the usual load, in (0, 1)
     */
    public Outlook(PeopleParameters people, Customers customers, double usualSlack) {
        this.people = people;
        this.customers = customers;
        this.usualSlack = usualSlack;
        this.tasteSpread = tasteSpread(customers);
    }

    private static double tasteSpread(Customers customers) {
        double x = 0;
        double y = 0;
        double squares = 0;
        int n = customers.count();
        for (int c = 0; c < n; c++) {
            x += customers.idealX(c);
            y += customers.idealY(c);
            squares += customers.idealX(c) * customers.idealX(c) + customers.idealY(c) * customers.idealY(c);
        }
        double variance = (squares - (x * x + y * y) / n) / (2.0 * n);
        return StrictMath.sqrt(StrictMath.max(0, variance));
    }

    /** Share of hours that is slack at the usual load. */
    double usualSlack() {
        return usualSlack;
    }

    /** Standard deviation per dimension of what customers want, map units, at the start. */
    public double tasteSpread() {
        return tasteSpread;
    }

    /** Messages a year at this communication. */
    public double messageRate(Levers levers) {
        return people.messagesAYear(levers.communication());
    }

    private BeliefLaw law(Levers levers) {
        return new BeliefLaw(
                people.contacts(),
                people.contactWeight(),
                tasteSpread,
                messageRate(levers),
                people.messageWeight(),
                (1 - levers.clarity()) * tasteSpread,
                people.anchorPull(),
                people.leavers(),
                people.anchorSpread());
    }

    /** Beliefs in the run: the less work there is by hand, the fewer customers people meet. */
    Believing present(Founding founding, Brand brand, Operations operations) {
        return new Believing(
                law(founding.policy().levers()), (home, draws) -> meet(brand, home, draws), operations::handwork);
    }

    Believing past(Founding founding, Brand brand) {
        return new Believing(law(founding.formerPolicy().levers()), (home, draws) -> meet(brand, home, draws), () -> 1);
    }

    private @Nullable Point meet(Brand brand, int home, Draws draws) {
        if (brand.buyerCount() == 0) {
            return null;
        }
        int customer = 0;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            customer = brand.buyer(draws.index(brand.buyerCount()));
            if (customers.segment(customer) == home) {
                break;
            }
        }
        return new Point(customers.idealX(customer), customers.idealY(customer));
    }
}
