package org.plumbline.sim.market;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/**
 * The market week by week: customers come to know firms and offerings and choose anew on their {@link Occasions}, and buy.
 * What all buyers of an offering order in a week is one Poisson count, as the sum of theirs is.
 */
public final class Market {
    private static final int WEEKS_OF_PAST = 52;

    private final MarketParameters market;
    private final Customers customers;
    private final Technology technology;
    private final Perception perception;
    private final Choice choice;
    private final Awareness awareness;
    private final List<Brand> brands = new ArrayList<>();
    private final Occasions occasions;
    private final Streams streams;
    private double weight = 1;
    private double tradeQuality;
    private int present;

    /**
     * A market without firms.
     *
     * @param neighbours who talks to whom
     * @param usualPrice the price of a usual purchase, currency units
     * @param on tells which mechanisms are at work
     */
    public Market(
            MarketParameters market,
            Customers customers,
            Neighbours neighbours,
            Streams streams,
            double usualPrice,
            Predicate<Mechanism> on) {
        this.market = market;
        this.customers = customers;
        this.technology = new Technology(market.disruption(), customers, streams);
        this.perception = new Perception(
                market,
                customers.memory(),
                technology,
                streams,
                usualPrice,
                on.test(Mechanism.BELIEFS),
                on.test(Mechanism.BRAND_INFERENCE));
        this.choice = new Choice(perception, customers, market.nestScale());
        double talk = on.test(Mechanism.WORD_OF_MOUTH) ? market.wordOfMouth() : 0;
        this.awareness = new Awareness(market, talk, customers, neighbours, perception, brands);
        this.occasions = new Occasions(market, talk, customers, streams);
        this.streams = streams;
    }

    /** The brands in the market, by firm number. */
    public List<Brand> brands() {
        return brands;
    }

    /** The technologies that offerings are built on. */
    public Technology technology() {
        return technology;
    }

    /** Brings technology to a week. Says whether the new one has appeared just now. */
    public boolean advanceTechnology(int week) {
        return technology.advance(week);
    }

    /** Weight of log quality in utility. */
    public double qualityWeight() {
        return market.qualityWeight();
    }

    /** The customers. */
    public Customers customers() {
        return customers;
    }

    /** Number of real customers that a simulated one stands for. */
    public double weight() {
        return weight;
    }

    /** Sets how many real customers a simulated one stands for. */
    public void setWeight(double realCustomers) {
        weight = realCustomers;
    }

    /** Mean log quality of what the trade sells, to which what customers expect elsewhere is tied. */
    public double tradeQuality() {
        return tradeQuality;
    }

    /**
     * Makes a firm known to part of the customers. Draws one uniform for each customer.
     *
     * @param reach the chance that a customer comes to know it, in [0, 1]
     */
    public void introduceWidely(Brand brand, double reach, Draws draws) {
        for (int c = 0; c < customers.count(); c++) {
            if (draws.chance(reach)) {
                introduce(brand, c);
            }
        }
    }

    /** How long a buyer waits for what she ordered, weeks. */
    public double patience() {
        return market.waiting().value();
    }

    /**
     * The awareness of a firm a year before the start: as declared, else that at which learning and forgetting would balance
     * were it the only one to forget.
     */
    public double openingAwareness() {
        return market.knownAtStart() > 0 ? market.knownAtStart() : awareness.resting();
    }

    /**
     * A firm enters the market, known to nobody.
     *
     * @throws IllegalArgumentException if its brand lies in the memory of others than the customers of this market
     */
    public void enter(Brand brand) {
        brand.requireIn(customers.memory());
        int place = brands.size();
        while (place > 0 && brands.get(place - 1).firm() > brand.firm()) {
            place--;
        }
        brands.add(place, brand);
    }

    /** A firm leaves the market: its buyers choose anew. */
    public void leave(Brand brand) {
        brand.offerings().forEach(Offering::retire);
        while (brand.buyerCount() > 0) {
            customers.choose(brand.buyer(brand.buyerCount() - 1), null, null);
        }
        brands.remove(brand);
        brand.leave();
    }

    /** A customer comes to know a firm and looks at everything it sells. Draws as {@link Perception#observe}. */
    public void introduce(Brand brand, int customer) {
        awareness.introduce(brand, customer, present);
    }

    /**
     * The share of those who know a firm whom a launch reaches at once: the parameter launchReach, times the firm's
     * complementary assets against the usual half (Teece 1986); in [0, 1].
     */
    public double reachOfLaunch(Brand brand) {
        return StrictMath.min(1, 2 * brand.assets() * market.launchReach());
    }

    /**
     * Shows a new offering to those it reaches at once: each customer who knows the firm with the chance that
     * {@link #reachOfLaunch} gives. Draws one uniform for each customer.
     */
    public void show(Brand brand, Offering offering, Draws draws) {
        double reach = reachOfLaunch(brand);
        for (int c = 0; c < customers.count(); c++) {
            boolean reached = draws.chance(reach);
            if (reached && brand.knownTo(c)) {
                perception.observe(brand, offering, c, present);
            }
        }
    }

    /**
     * Solves standings so that, if each customer chose now, each brand would get its target share
     * of purchases and the outside option the declared share (the inversion of Berry 1994, by fixed-point iteration).
     *
     * @param targets share of the firms' purchases for each brand, in the order of {@link #brands()}, adding up to 1
     */
    public void settle(double[] targets) {
        choice.settle(brands, targets, market.outsideShare(), outsideUtility());
    }

    /** Every customer chooses at once, as before the first simulated week. Draws one uniform for each. */
    public void everybodyChooses() {
        choice.prepare(brands);
        for (int c = 0; c < customers.count(); c++) {
            chooseAnew(
                    c,
                    streams.open(Purpose.CUSTOMER_TRAITS, EntityType.CUSTOMER, c, 1)
                            .uniform());
        }
    }

    /**
     * The lasting standing at which a firm would get a share of all purchases if all customers knew it.
     *
     * @param share target share of the firms' purchases, in (0, 1)
     */
    public double standingFor(Brand brand, double share) {
        return choice.standingFor(brands, brand, share * (1 - market.outsideShare()), outsideUtility());
    }

    /**
     * The middle of the simulated week: customers learn, choose and order. Orders stand on the offerings afterwards. Draws
     * for whom something happens, and one uniform and one normal for each offering.
     */
    public void week(int week) {
        present = week + WEEKS_OF_PAST;
        choice.prepare(brands);
        double season = season(week);
        occasions.startWeek(season, awareness.prepare());
        callBuyersOfWhatIsGone();
        for (int c = 0; c < customers.count(); c++) {
            if (occasions.any(c)) {
                customerWeek(c);
            }
        }
        brands.forEach(Brand::forgetRetired);
        order(Perception.perWeek(season * weight));
    }

    private void callBuyersOfWhatIsGone() {
        for (int b = 0; b < brands.size(); b++) {
            Brand brand = brands.get(b);
            if (brand.hasRetired()) {
                for (int place = 0; place < brand.buyerCount(); place++) {
                    if (gone(brand.buyer(place))) {
                        occasions.call(brand.buyer(place));
                    }
                }
            }
        }
    }

    private boolean gone(int c) {
        Offering chosen = customers.choice(c);
        return chosen != null && !chosen.onSale();
    }

    private void customerWeek(int c) {
        boolean learnt = false;
        while (occasions.mayLearn(c)) {
            double draw = occasions.learning(c);
            learnt = learnt || awareness.learn(c, draw, present);
        }
        if (occasions.hears(c)) {
            awareness.hear(c, occasions.hearing(c), present);
        }
        thinkOver(c);
        if (occasions.notices(c)) {
            awareness.notice(c, present);
        }
        if (occasions.forgets(c)) {
            awareness.forget(c, occasions.forgetting(c));
        }
    }

    /** A customer whose offering is gone chooses anew in any case, by a uniform of the week. */
    private void thinkOver(int c) {
        boolean gone = gone(c);
        if (occasions.thinksOver(c)) {
            Brand brand = customers.brand(c);
            boolean anew = occasions.habit(c) < (brand == null ? 1 : brand.habit());
            double draw = occasions.choosing(c);
            if (gone || anew) {
                chooseAnew(c, draw);
            }
        } else if (gone) {
            chooseAnew(
                    c,
                    streams.open(Purpose.CUSTOMER_DEMAND, EntityType.CUSTOMER, c, present)
                            .uniform());
        }
    }

    private void chooseAnew(int c, double draw) {
        choice.choose(c, outsideUtility(), draw);
        Brand brand = choice.chosenBrand();
        Offering offering = choice.chosenOffering();
        customers.choose(c, brand, offering);
        if (brand != null && offering != null) {
            perception.observe(brand, offering, c, present);
        }
    }

    private void order(double realPurchasesPerRate) {
        for (int b = 0; b < brands.size(); b++) {
            List<Offering> offerings = brands.get(b).offerings();
            for (int i = 0; i < offerings.size(); i++) {
                offerings.get(i).takeOrders(realPurchasesPerRate, streams);
            }
        }
    }

    /**
     * Some of a firm's buyers leave unserved: part of them look elsewhere next time, and one in five of these forgets the
     * firm.
     *
     * @param unserved share of orders that could not be served, in [0, 1]
     * @param draws one uniform for each buyer of the firm
     */
    public void disappoint(Brand brand, double unserved, Draws draws) {
        for (int place = brand.buyerCount() - 1; place >= 0; place--) {
            int customer = brand.buyer(place);
            double draw = draws.uniform();
            double leaving = unserved * market.disappointment();
            if (draw < leaving) {
                customers.choose(customer, null, null);
                if (draw < leaving / 5) {
                    awareness.forget(brand, customer);
                }
            }
        }
    }

    /** Lets what customers expect elsewhere follow the trade for a week. Draws nothing. */
    public void followTrade() {
        double sum = 0;
        double sales = 0;
        for (Brand brand : brands) {
            for (Offering offering : brand.offerings()) {
                sum += offering.ordered() * offering.logQuality();
                sales += offering.ordered();
            }
        }
        if (sales > 0) {
            tradeQuality += Perception.perWeek(market.outsideFollows()) * (sum / sales - tradeQuality);
        }
    }

    /**
     * The chance that a customer who chooses anew would take a new offering of a firm, by the law of choice among everything
     * she knows and the outside option. She sees it for the first time, and the firm too if she does not know it. Draws
     * nothing.
     *
     * @param place where it stands
     * @return the chance in [0, 1] for each customer, as things are now: to be asked before anything changes
     */
    public IntToDoubleFunction chanceOfTaking(Brand brand, Point place, double logQuality, double price) {
        choice.prepare(brands);
        return customer -> {
            double offered = brand.standing()
                    + perception.utilityAtFirstSight(
                            place, logQuality, price, customers.idealX(customer), customers.idealY(customer));
            return choice.chanceOfTaking(brands, brand, offered, customer, outsideUtility());
        };
    }

    private double outsideUtility() {
        return market.qualityWeight() * tradeQuality;
    }

    /** The seasonal factor of demand in a week; 1 without a season. */
    public double season(int week) {
        if (market.season().isEmpty()) {
            return 1;
        }
        int weekOfYear = StrictMath.floorMod(week - 1, Weeks.PER_YEAR);
        return market.season().get(weekOfYear * 12 / Weeks.PER_YEAR);
    }

    /** Mean over customers of exp(-taste weight x squared distance to {@code x}, {@code y}): the fit of a place. */
    public double fit(double x, double y) {
        double sum = 0;
        for (int c = 0; c < customers.count(); c++) {
            double dx = customers.idealX(c) - x;
            double dy = customers.idealY(c) - y;
            sum += StrictMath.exp(-market.tasteWeight() * (dx * dx + dy * dy));
        }
        return sum / customers.count();
    }

    /** Mean variance per dimension that customers who know a firm expect of its offerings. */
    public double expectedVariance(Brand brand) {
        double sum = 0;
        int count = 0;
        for (int c = 0; c < customers.count(); c++) {
            if (brand.knownTo(c)) {
                sum += brand.variance(c, market.brandVariance(), market.brandCaution());
                count++;
            }
        }
        return count == 0 ? market.brandVariance() : sum / count;
    }
}
