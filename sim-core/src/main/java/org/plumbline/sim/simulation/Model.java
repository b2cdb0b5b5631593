package org.plumbline.sim.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.sim.audit.Audit;
import org.plumbline.sim.audit.Auditor;
import org.plumbline.sim.ecosystem.Ecosystem;
import org.plumbline.sim.ecosystem.Surroundings;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.fact.FirmEntered;
import org.plumbline.sim.fact.TastesMoved;
import org.plumbline.sim.fact.TechnologyArrived;
import org.plumbline.sim.fact.TechnologyTaken;
import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.firm.FirmParameters;
import org.plumbline.sim.firm.Founding;
import org.plumbline.sim.firm.Outlook;
import org.plumbline.sim.innovation.Landscape;
import org.plumbline.sim.innovation.World;
import org.plumbline.sim.market.Brand;
import org.plumbline.sim.market.Customers;
import org.plumbline.sim.market.Market;
import org.plumbline.sim.market.Offering;
import org.plumbline.sim.market.Segments;
import org.plumbline.sim.observation.Indices;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Scorecard;
import org.plumbline.sim.observation.Tally;
import org.plumbline.sim.people.TradeKnowledge;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Samplers;
import org.plumbline.sim.random.Streams;
import org.plumbline.sim.schedule.Calendar;
import org.plumbline.sim.schedule.Phase;
import sim.engine.Schedule;
import sim.engine.SimState;

/** One simulated future: firms, people and customers on MASON's schedule. Confined to one thread. */
public final class Model extends SimState {
    private static final long serialVersionUID = 1L;
    private static final int QUARTER = 13;
    /** Numbers of entrants begin above those of all rivals that can be declared. */
    private static final int FIRST_ENTRANT = 1 << 10;

    /** Numbers kept for the entrants of a week; the ranges of their rates keep the mean below eight. */
    private static final int ENTRANTS_A_WEEK = 1 << 6;

    private final transient ModelParameters parameters;
    private final transient Streams streams;
    private final transient Calendar calendar;
    private final transient FactListener facts;
    private final transient Probe probe;
    private final transient @Nullable Census census;
    private final transient Auditor auditor;
    private final transient Market market;
    private final transient World world;
    private final transient Outlook outlook;
    private final transient Opening opening;
    private final transient List<Firm> firms = new ArrayList<>();
    private final transient List<Reputation> reputations = new ArrayList<>();
    private final transient Firm focal;
    private final transient Tally tally;
    private final transient Indices indices;
    private final transient Scorecard scorecard;
    private final transient Draws entries;
    private final transient WageLevel wages;
    private final int horizon;
    private transient long exitedRevenue;
    private long hash = 17;
    private int week;

    /**
     * A future at its start, the year before it lived through.
     *
     * @param listener hears of everything that happens; must not change anything
     * @param probe looks at the firm each week; must not change anything
     */
    public Model(ModelParameters parameters, Streams streams, FactListener listener, Probe probe) {
        this(parameters, streams, listener, probe, Audit.CHEAP);
    }

    /** The same under an audit; a strict one also has the calendar watch for events that tie. */
    Model(ModelParameters parameters, Streams streams, FactListener listener, Probe probe, Audit audit) {
        this(parameters, streams, listener, probe, audit, new Schedule(), null);
    }

    /**
     * The same on a schedule that is empty. Where there is a census no firm is followed: firm 0 is drawn as all others are,
     * and the run goes on to the horizon whoever closes.
     */
    Model(
            ModelParameters parameters,
            Streams streams,
            FactListener listener,
            Probe probe,
            Audit audit,
            Schedule empty,
            @Nullable Census census) {
        super(0, empty);
        this.census = census;
        this.parameters = parameters;
        this.streams = streams;
        this.probe = probe;
        this.horizon = parameters.horizon().whole();
        this.calendar = audit == Audit.STRICT ? Calendar.auditing(schedule) : Calendar.on(schedule);
        double wageOfHour =
                parameters.firm().wage().units() / (parameters.people().hoursPerWeek() * Weeks.PER_YEAR);
        this.tally = new Tally(0, wageOfHour);
        this.auditor = new Auditor(audit, parameters.people().hoursPerWeek());
        this.facts = tally.then(auditor).then(listener);
        Segments segments = new Segments(parameters.market(), streams, parameters.has(Mechanism.DRIFT));
        int count = parameters.market().simulatedCustomers()
                * (1 + parameters.background().rivals());
        Customers customers = new Customers(parameters.market(), segments, count, streams);
        this.hash = customers.mixInto(hash);
        this.opening = new Opening(parameters, streams, segments);
        this.market = new Market(
                parameters.market(),
                customers,
                opening.acquaintances(count),
                streams,
                parameters.described().firm().averageSale().units(),
                parameters::has);
        this.world = world();
        this.outlook = new Outlook(parameters.people(), customers, usualSlack());
        found();
        this.focal = firms.get(0);
        this.indices = new Indices(parameters.has(Mechanism.BELIEFS), outlook.tasteSpread());
        this.scorecard = new Scorecard(focal, tally, indices, wageOfHour);
        this.wages = new WageLevel(parameters.background().wagesFollow());
        this.entries = streams.open(Purpose.ENTRY, EntityType.WORLD, 0, 0);
        plan();
        takeOrders(0);
        probe.begin(focal);
    }

    /** Share of the described firm's hours that orders leave, taken to be 5 % at least of those of who serve them. */
    private double usualSlack() {
        FirmParameters described = parameters.described().firm();
        double serving = 1 - described.developmentShare();
        return 1 - serving / StrictMath.max(1.05, described.capacityReserve());
    }

    private World world() {
        Landscape landscape = new Landscape(
                parameters.innovation().designElements(),
                parameters.innovation().designLinks(),
                Landscape.Neighbourhood.RANDOM,
                streams.open(Purpose.LANDSCAPE, EntityType.WORLD, 0, 0));
        return new World(
                parameters.innovation(),
                parameters.people(),
                parameters.without(),
                streams,
                calendar,
                facts,
                market,
                landscape,
                new TradeKnowledge(),
                new Ecosystem(new Surroundings(parameters.ecosystem(), parameters.without(), streams, facts, market)));
    }

    private void found() {
        List<Founding> foundings = new ArrayList<>();
        foundings.add(census == null ? opening.focal() : opening.rival(0));
        for (int number = 1; number <= parameters.background().rivals(); number++) {
            foundings.add(opening.rival(number));
        }
        for (Founding founding : foundings) {
            market.enter(opening.brand(founding, market.customers().memory()));
        }
        List<Founding> described = census == null ? opening.asDescribed(foundings) : foundings;
        market.setWeight(opening.weight(market, described));
        opening.liveYearBefore(market, described);
        for (int i = 0; i < foundings.size(); i++) {
            add(new Firm(
                    world,
                    parameters.background(),
                    foundings.get(i),
                    market.brands().get(i),
                    outlook));
        }
    }

    private void add(Firm firm) {
        firms.add(firm);
        reputations.add(new Reputation(firm, parameters, streams, facts));
    }

    private void plan() {
        if (world.ecosystem().busy()) {
            calendar.everyWeek(Phase.ECOSYSTEM, () -> world.ecosystem().week(week + 1));
        }
        calendar.everyWeek(Phase.WORK, this::work);
        calendar.everyWeek(Phase.BOOKS, () -> firms.forEach(firm -> firm.closeBooks(week, wages.index())));
        calendar.everyWeek(Phase.LIFE, this::live);
        calendar.everyWeek(Phase.BELIEFS, () -> firms.forEach(firm -> firm.believe(week)));
        calendar.everyWeek(Phase.ENVIRONMENT, this::environment);
        calendar.everyWeek(Phase.MARKET, this::marketWeek);
        calendar.everyWeek(Phase.OBSERVATION, this::observe);
        if (parameters.has(Mechanism.SHOCKS)) {
            for (int s = 0; s < market.customers().segments().count(); s++) {
                Draws draws = streams.open(Purpose.SEGMENT_SHOCK, EntityType.SEGMENT, s, 0);
                planShock(s, draws, 0);
            }
        }
    }

    private void planShock(int segment, Draws draws, double after) {
        double rate = market.customers().segments().declared(segment).shockRate();
        double next = after + Weeks.PER_YEAR * draws.exponential() / rate;
        if (rate > 0 && next > after) {
            calendar.at(next, Phase.SHOCK, segment, () -> {
                market.customers().segments().shock(segment, draws.uniform());
                facts.on(new TastesMoved(
                        next, -1, segment, market.customers().segments().centre(segment)));
                planShock(segment, draws, next);
            });
        }
    }

    private void work() {
        week = (int) StrictMath.rint(calendar.now());
        for (Firm firm : firms) {
            firm.work(week);
        }
    }

    private void live() {
        for (int i = firms.size() - 1; i >= 0; i--) {
            Firm firm = firms.get(i);
            firm.live(week);
            if (!firm.open()) {
                exitedRevenue += firm.revenue();
                auditor.firmClosed(firm, week);
                firms.remove(i);
                reputations.remove(i);
            }
        }
        enter();
    }

    private void enter() {
        int count = Samplers.poisson(entries.uniform(), opening.entriesAWeek());
        if (!parameters.has(Mechanism.ENTRY)) {
            return;
        }
        for (int ordinal = 0; ordinal < StrictMath.min(count, ENTRANTS_A_WEEK); ordinal++) {
            enter(FIRST_ENTRANT + week * ENTRANTS_A_WEEK + ordinal);
        }
    }

    private void enter(int number) {
        Founding founding = opening.entrant(number, week);
        Brand brand = opening.brand(founding, market.customers().memory());
        brand.setStanding(market.standingFor(brand, opening.shareOfEntrant(founding)));
        takeTechnology(brand);
        market.enter(brand);
        Draws reach = streams.open(Purpose.CUSTOMER_AWARENESS, EntityType.FIRM, number, 1L << 40);
        market.introduceWidely(brand, parameters.background().entrantReach(), reach);
        add(new Firm(world, parameters.background(), founding, brand, outlook));
        facts.on(new FirmEntered(week, number, founding.economics().staff()));
    }

    /** An entrant may build on the new technology; its standing is what it would be without. */
    private void takeTechnology(Brand brand) {
        if (market.technology().takenByEntrant(brand.firm())) {
            brand.offerings().forEach(Offering::buildOnNewTechnology);
            facts.on(new TechnologyTaken(
                    week, brand.firm(), brand.offerings().get(0).id()));
        }
    }

    private void environment() {
        if (market.advanceTechnology(week)) {
            facts.on(new TechnologyArrived(week, -1));
        }
        drift();
        for (int i = 0; i < firms.size(); i++) {
            reputations.get(i).week(week);
        }
        market.followTrade();
        wages.week(week, firms, market.season(week));
    }

    private void drift() {
        market.customers().segments().drift();
        hash = market.customers().segments().mixInto(hash);
    }

    private void marketWeek() {
        if (week < horizon && goesOn()) {
            market.week(week);
            takeOrders(week);
        }
    }

    private void takeOrders(int week) {
        for (Firm firm : firms) {
            firm.takeOrders(week);
            auditor.weekOpened(firm);
        }
    }

    /** A run ends early when the firm that it follows closes. */
    private boolean goesOn() {
        return census != null || focal.open();
    }

    private void observe() {
        if (census != null) {
            census.look(week, firms, market);
            return;
        }
        if (!focal.open()) {
            return;
        }
        if (week % QUARTER == 0) {
            indices.read(focal, market);
            scorecard.lookAround();
        }
        if (week == Scorecard.lastYearStarts(horizon)) {
            scorecard.startLastYear(tradeRevenue());
        }
        probe.look(week, focal, market, tally);
    }

    private long tradeRevenue() {
        long sum = exitedRevenue;
        for (Firm firm : firms) {
            sum += firm.revenue();
        }
        return sum;
    }

    /** Lives through the future, to the horizon or until the focal firm closes, and says what came of it. */
    Map<Outcome, Double> run() {
        while (week < horizon && goesOn()) {
            nextWeek();
            auditor.weekEnded(week, firms, focal, tally);
        }
        auditor.runEnded(week, focal, tally);
        int weeksRun = week;
        for (int rest = week; rest < horizon; rest++) {
            drift();
        }
        if (focal.open()) {
            focal.shelf().judgeAtEnd();
        }
        return scorecard.outcomes(weeksRun, tradeRevenue());
    }

    private void nextWeek() {
        double end = week + 1.0;
        while (schedule.getTime() < end) {
            schedule.step(this);
        }
    }

    /** Weeks lived through. */
    int weeksLived() {
        return week;
    }

    /** A hash of what the world did whatever firms decided: customers' traits and the drift of tastes. */
    long exogenousHash() {
        return hash;
    }

    /** The focal firm. */
    Firm focal() {
        return focal;
    }

    /** All firms that are open. */
    List<Firm> firms() {
        return firms;
    }

    /** The tally of the focal firm's facts. */
    Tally tally() {
        return tally;
    }
}
