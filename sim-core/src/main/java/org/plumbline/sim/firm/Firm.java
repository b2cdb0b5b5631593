package org.plumbline.sim.firm;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sim.ecosystem.Alliances;
import org.plumbline.sim.ecosystem.Party;
import org.plumbline.sim.fact.FirmExited;
import org.plumbline.sim.fact.SalesLost;
import org.plumbline.sim.fact.YearClosed;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.finance.Ledger;
import org.plumbline.sim.innovation.Operations;
import org.plumbline.sim.innovation.Pipeline;
import org.plumbline.sim.innovation.ProductLine;
import org.plumbline.sim.innovation.Shelf;
import org.plumbline.sim.innovation.Workplace;
import org.plumbline.sim.innovation.World;
import org.plumbline.sim.market.Brand;
import org.plumbline.sim.people.Believing;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.Direction;
import org.plumbline.sim.policy.LeverRules;
import org.plumbline.sim.policy.Policy;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/** A firm: it serves orders, pays, hires, innovates, and closes when money or its owner's will runs out. */
public final class Firm {
    private static final double ORDER_SMOOTHING_WEEKS = 0.4 * Weeks.PER_YEAR;
    private static final double SIZE_OF_CLOSING = 5;
    private static final double SHARE_WITHDRAWN = 0.7;

    private final World world;
    private final BackgroundParameters background;
    private final Founding founding;
    private final Brand brand;
    private final Direction direction;
    private final Alliances alliances;
    private final Ledger ledger;
    private final Hours hours = new Hours();
    private final Payroll payroll;
    private final Operations operations;
    private final OrderBook orderBook;
    private final Leadership leadership;
    private final Shelf shelf;
    private final Pipeline pipeline;
    private final Draws life;
    private final Backers backers;
    private final long[] profitOfPast = new long[Weeks.PER_YEAR];
    private final List<Long> margins = new ArrayList<>();
    private final double wageOfHour;
    private double smoothedOrders;
    private double smoothedHours;
    private long revenue;
    private long revenueAtLastYearEnd;
    private long newRevenue;
    private long lost;
    private double units;
    private double buyerYears;
    private boolean open = true;

    /** A firm as it starts, with everything that its brand has on sale. */
    public Firm(World world, BackgroundParameters background, Founding founding, Brand brand, Outlook outlook) {
        this.world = world;
        this.background = background;
        this.founding = founding;
        this.brand = brand;
        this.ledger = new Ledger(StrictMath.round(founding.cash() * 100));
        int number = founding.number();
        this.wageOfHour = founding.economics().wage() / (world.people().hoursPerWeek() * Weeks.PER_YEAR);
        this.operations = founding.economics().operations();
        Believing believing = outlook.present(founding, brand, operations);
        this.payroll = new Payroll(world, number, believing);
        payroll.staffAtStart(
                founding.economics().staff(),
                outlook.past(founding, brand),
                founding.formerVision(),
                founding.foundedAt());
        this.orderBook = new OrderBook(world, operations);
        brand.setAssets(founding.assets());
        this.direction = new Direction(
                founding.policy().vision(),
                outlook.tasteSpread(),
                LeverRules.offVisionQuota(founding.policy().levers()),
                founding.policy().posture().openAnswers());
        this.alliances = new Alliances(world.ecosystem(), party(believing));
        Workplace place = new Workplace(
                number,
                brand,
                ledger,
                operations,
                hours,
                payroll.staff(),
                believing,
                founding.policy(),
                direction,
                alliances,
                founding.ability(),
                wageOfHour);
        this.shelf = new Shelf(world, place);
        this.pipeline = new Pipeline(
                world,
                place,
                shelf,
                founding.activity(),
                outlook.usualSlack(),
                founding.economics().price());
        this.leadership = new Leadership(
                world, place, shelf, pipeline, outlook, founding.economics().sales());
        payroll.welcomeBy(leadership::welcome);
        this.backers = new Backers(world, background, founding, ledger, hours, payroll.staff());
        this.life = world.streams().open(Purpose.FIRM_LIFE, EntityType.FIRM, number, 0);
        this.smoothedOrders =
                founding.economics().sales() / founding.economics().price() / Weeks.PER_YEAR;
        this.smoothedHours = smoothedOrders * founding.economics().hoursPerUnit();
        brand.offerings().forEach(shelf::stock);
        leadership.start(founding.foundedAt());
    }

    private Party party(Believing believing) {
        return new Party(
                number(),
                number() == 0 || founding.foundedAt() > 0,
                brand,
                ledger,
                hours,
                payroll.staff(),
                believing,
                direction,
                founding.policy().capacity(),
                wageOfHour);
    }

    /** Its number; 0 for the focal firm. */
    public int number() {
        return founding.number();
    }

    /** What it has decided. */
    public Policy policy() {
        return founding.policy();
    }

    /** Its partners. */
    public Alliances alliances() {
        return alliances;
    }

    /** What it says it is after, as it stands now. */
    public Direction direction() {
        return direction;
    }

    /** The firm as customers see it. */
    public Brand brand() {
        return brand;
    }

    /** Its books. */
    public Ledger ledger() {
        return ledger;
    }

    /** Its working hours. */
    public Hours hours() {
        return hours;
    }

    /** What it has on sale. */
    public Shelf shelf() {
        return shelf;
    }

    /** Its daily business. */
    public Economics economics() {
        return founding.economics();
    }

    /** How it makes what it sells. */
    public Operations operations() {
        return operations;
    }

    /** Its people, the owner first. */
    public List<Employee> staff() {
        return payroll.staff();
    }

    /** Projects under way. */
    public int projectsUnderWay() {
        return pipeline.projectsUnderWay();
    }

    /** Whether it is open. */
    public boolean open() {
        return open;
    }

    /** Revenue since the start, in cents. */
    public long revenue() {
        return revenue;
    }

    /** Revenue since the start from offerings launched in the run and younger than three years when sold, in cents. */
    public long newRevenue() {
        return newRevenue;
    }

    /** Orders that could not be served since the start, in cents. */
    public long lost() {
        return lost;
    }

    /** Units sold since the start. */
    public double units() {
        return units;
    }

    /** Real customers of the firm added up over the years. */
    public double buyerYears() {
        return buyerYears;
    }

    /** Brings everybody's beliefs up to a time. */
    public void believe(double time) {
        for (Employee person : payroll.staff()) {
            leadership.believing().advance(person, time);
        }
    }

    /** Value added of what was ordered in the week under way, at its price less material, currency units. */
    public double valueOrdered() {
        double sum = 0;
        for (ProductLine line : shelf.lines()) {
            sum += line.offering().ordered() * (line.offering().price() - operations.unitCost());
        }
        return sum;
    }

    /** Takes the orders of a week: opens the week's hours, serves what they allow, and starts the week's other work. */
    public void takeOrders(int week) {
        hours.open(payroll.staff().size() * world.people().hoursPerWeek());
        margins.clear();
        OrderBook.Week orders = orderBook.serve(shelf.lines(), hours, this::sell);
        if (orders.served() < 1) {
            lose(orders.lost(), 1 - orders.served(), week);
        }
        double season = world.market().season(week);
        if (season > 0) {
            smoothedOrders += (orders.ordered() / season - smoothedOrders) / ORDER_SMOOTHING_WEEKS;
            smoothedHours += (orders.hours() / season - smoothedHours) / ORDER_SMOOTHING_WEEKS;
            operations.expect(smoothedOrders * Weeks.PER_YEAR);
        }
        buyerYears += brand.buyerCount() * world.market().weight() / Weeks.PER_YEAR;
        leadership.week(week, orders.served());
        alliances.raised(backers.week(week, revenue));
        pipeline.planSparks(week);
    }

    private void sell(ProductLine line, double sold) {
        double now = StrictMath.max(0, world.calendar().now());
        long before = line.marginCents();
        long income = shelf.sell(line, sold);
        units += sold;
        operations.sold(sold, wageOfHour);
        revenue += income;
        boolean young = now - line.offering().launched() < 3 * Weeks.PER_YEAR;
        newRevenue += line.isNew() && young ? income : 0;
        margins.add(line.marginCents() - before);
    }

    private void lose(double unitsLost, double share, int week) {
        long value = StrictMath.round(unitsLost * founding.economics().price() * 100);
        lost += value;
        world.facts().on(new SalesLost(week, number(), Money.ofCents(value)));
        Draws draws = world.streams().open(Purpose.CUSTOMER_AWARENESS, EntityType.FIRM, number(), week);
        world.market().disappoint(brand, share, draws);
    }

    /** Works on projects with the hours that are left. */
    public void work(int week) {
        pipeline.work(week);
    }

    /**
     * Ends a week of business: hours, wages and fixed cost are booked, the shelf is looked through; every 52 weeks owners
     * take money out, unless the year made a loss. While the account is overdrawn the owner draws no wage.
     *
     * @param wageIndex factor on wages since the start
     */
    public void closeBooks(int week, double wageIndex) {
        hours.close();
        Economics economics = founding.economics();
        int paid = payroll.staff().size() - (ledger.cash() < 0 ? 1 : 0);
        double wages = paid * economics.wage() * wageIndex;
        ledger.book(Account.WAGES, -weekly(wages));
        ledger.book(Account.RENT, -weekly(economics.rent()));
        ledger.book(Account.UPKEEP, -weekly(operations.upkeepAYear()));
        ledger.book(Account.OTHER_FIXED, -weekly(economics.otherFixed() * sizeNow()));
        while (margins.size() < shelf.lines().size()) {
            margins.add(0L);
        }
        shelf.endWeek(margins);
        brand.recover(StrictMath.exp(-background.reputationRecovery() / Weeks.PER_YEAR));
        if (week % Weeks.PER_YEAR == 0) {
            closeYear(week);
        }
    }

    /** Staff against that at the start: equipment, energy and the like follow it, rent does not. */
    private double sizeNow() {
        return (double) payroll.staff().size() / founding.economics().staff();
    }

    private static long weekly(double perYear) {
        return StrictMath.round(perYear * 100 / Weeks.PER_YEAR);
    }

    private void closeYear(int week) {
        double kept = background.cashKept() * founding.economics().costOfMonth() * 100;
        if (ledger.cash() > kept && profitOfYear(week) >= 0) {
            ledger.book(Account.OWNERS, -StrictMath.round(SHARE_WITHDRAWN * (ledger.cash() - kept)));
        }
        world.facts()
                .on(new YearClosed(
                        week,
                        number(),
                        Money.ofCents(revenue - revenueAtLastYearEnd),
                        Money.ofCents(profitOfYear(week)),
                        Money.ofCents(ledger.cash()),
                        payroll.staff().size(),
                        shelf.lines().size()));
        revenueAtLastYearEnd = revenue;
    }

    private long profitOfYear(int week) {
        return ledger.profit() - profitOfPast[week % Weeks.PER_YEAR];
    }

    /**
     * Hires, sheds, and closes if money has run out or the owner gives up. Draws two uniforms.
     *
     * @param week the week, 1 or later
     */
    public void live(int week) {
        double hireDraw = life.uniform();
        double closeDraw = life.uniform();
        Economics economics = founding.economics();
        double needed = economics.peopleFor(smoothedHours, world.people().hoursPerWeek());
        payroll.week(needed, background, hireDraw);
        backers.topUp();
        boolean bankrupt = ledger.cash() < -StrictMath.round(economics.credit() * 100);
        boolean seen = founding.foundedAt() > 0 || week > Weeks.PER_YEAR;
        boolean loss = seen && profitOfYear(week) < 0;
        double hazard = background.closing() * sizeFactor() + (loss ? background.lossClosing() : 0);
        profitOfPast[week % Weeks.PER_YEAR] = ledger.profit();
        if (bankrupt) {
            exit(week, "it could not pay its bills");
        } else if (closeDraw < 1 - StrictMath.exp(-hazard / Weeks.PER_YEAR)) {
            exit(week, "its owner closed it");
        }
    }

    private double sizeFactor() {
        double size = StrictMath.max(1, payroll.staff().size());
        return StrictMath.exp(-background.closingBySize() * StrictMath.log(size / SIZE_OF_CLOSING));
    }

    private void exit(int week, String reason) {
        open = false;
        pipeline.close();
        alliances.close(week);
        shelf.judgeAtEnd();
        world.facts().on(new FirmExited(week, number(), reason, Money.ofCents(ledger.cash())));
        world.market().leave(brand);
        payroll.close();
    }
}
