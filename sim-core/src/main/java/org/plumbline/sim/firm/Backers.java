package org.plumbline.sim.firm;

import java.util.List;
import org.plumbline.sim.fact.RoundSought;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.finance.Ledger;
import org.plumbline.sim.innovation.World;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * Who stands by a firm with money: the owner with what she has put by, and investors. A firm whose cash covers less than
 * the declared months of its cost, and that made a loss in the last year, asks investors for a round, for hours of its
 * week. They put it in with chance min(1, g / growth), g the growth of revenue over the last year, nil where it fell;
 * before its start a firm is taken to have sold as planned.
 */
final class Backers {
    private static final int REMEMBERED = 2 * Weeks.PER_YEAR + 1;

    private final World world;
    private final BackgroundParameters background;
    private final Founding founding;
    private final Ledger ledger;
    private final Hours hours;
    private final List<Employee> staff;
    private final long[] revenueOfPast = new long[REMEMBERED];
    private final long[] profitOfPast = new long[REMEMBERED];
    private long ownerReserve;
    private double nextAttempt;

    Backers(
            World world,
            BackgroundParameters background,
            Founding founding,
            Ledger ledger,
            Hours hours,
            List<Employee> staff) {
        this.world = world;
        this.background = background;
        this.founding = founding;
        this.ledger = ledger;
        this.hours = hours;
        this.staff = staff;
        this.ownerReserve = StrictMath.round(
                100 * background.ownerReserve() * founding.economics().costOfMonth());
    }

    /** While the account is overdrawn, the owner puts in what she has left of her own. */
    void topUp() {
        long missing = StrictMath.min(-ledger.cash(), ownerReserve);
        if (missing > 0) {
            ledger.book(Account.OWNERS, missing);
            ownerReserve -= missing;
        }
    }

    /**
     * A week: the firm asks for a round if it needs one and has the hours. Draws one uniform for each attempt.
     *
     * @param revenue since the start, cents
     * @return what investors put in, cents
     */
    long week(int week, long revenue) {
        if (background.funding().round() == 0) {
            return 0;
        }
        revenueOfPast[week % REMEMBERED] = revenue;
        profitOfPast[week % REMEMBERED] = ledger.profit();
        boolean needy = 100 * background.funding().runway() * costOfMonth() > ledger.cash();
        boolean losing = ledger.profit() < past(profitOfPast, week, 0);
        double effort = background.funding().hours();
        if (!needy || !losing || week < nextAttempt || !hours.take(Hours.Use.FUNDING, effort)) {
            return 0;
        }
        nextAttempt = week + background.funding().every().value();
        return ask(week, growth(week, revenue), effort);
    }

    private long ask(int week, double growth, double effort) {
        Draws draws = world.streams().open(Purpose.FUNDING_ROUND, EntityType.FIRM, founding.number(), week);
        double chance = StrictMath.min(
                1, StrictMath.max(0, growth) / background.funding().growth());
        boolean paid = draws.chance(chance);
        long amount = paid ? StrictMath.round(100 * background.funding().round() * costOfMonth()) : 0;
        ledger.book(Account.INVESTORS, amount);
        world.facts().on(new RoundSought(week, founding.number(), paid, Money.ofCents(amount), growth, effort));
        return amount;
    }

    private double growth(int week, long revenue) {
        double planned = 100 * founding.economics().sales() / Weeks.PER_YEAR;
        long aYearAgo = past(revenueOfPast, week, planned);
        double before = aYearAgo - past(revenueOfPast, week - Weeks.PER_YEAR, planned);
        return before > 0 ? (revenue - aYearAgo) / before - 1 : 0;
    }

    /** What stood on a running total a year before a week; before the firm's start the line goes on as planned. */
    private long past(long[] total, int week, double aWeek) {
        int then = week - Weeks.PER_YEAR;
        double age = then - founding.foundedAt();
        return age > 0 ? total[then % REMEMBERED] : StrictMath.round(age * aWeek);
    }

    /** Cost of a month at the present staff, currency units. */
    private double costOfMonth() {
        Economics economics = founding.economics();
        return economics.costOfMonth() * staff.size() / economics.staff();
    }
}
