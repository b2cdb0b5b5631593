package org.plumbline.sim.innovation;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sim.ecosystem.Alliances;
import org.plumbline.sim.ecosystem.Ecosystem;
import org.plumbline.sim.ecosystem.Party;
import org.plumbline.sim.ecosystem.Surroundings;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.finance.Ledger;
import org.plumbline.sim.market.Brand;
import org.plumbline.sim.market.Customers;
import org.plumbline.sim.market.Market;
import org.plumbline.sim.market.Neighbours;
import org.plumbline.sim.market.Offering;
import org.plumbline.sim.market.Segments;
import org.plumbline.sim.people.BeliefLaw;
import org.plumbline.sim.people.Believing;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.people.TradeKnowledge;
import org.plumbline.sim.policy.Direction;
import org.plumbline.sim.policy.LeverRules;
import org.plumbline.sim.policy.Policy;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.ScriptedDraws;
import org.plumbline.sim.random.ScriptedStreams;
import org.plumbline.sim.schedule.Calendar;
import org.plumbline.sim.schedule.Phase;
import org.plumbline.sim.simulation.ModelParameters;
import org.plumbline.sim.simulation.Worlds;
import sim.engine.SimState;

/**
 * A firm of four in a market that stands still, in which single rules are tried with draws written down. Customers 0, 2, 4,
 * 6 and 8 want (-1, 0) and buy from the firm, the other five want (1, 0) and buy from its rival. Everybody in the firm
 * believes in the origin, which is also the vision; each has depth 0.4 in the two domains of her department and none
 * elsewhere. There are hours and money for everything.
 */
public final class Workshop {
    /** Where the firm's customers are, and its offering. */
    public static final Point LEFT = new Point(-1, 0);
    /** Where its rival's are. */
    public static final Point RIGHT = new Point(1, 0);

    private static final int CUSTOMERS = 10;
    private static final double STANDING = 50;

    private final SimState state = new SimState(0);
    private final ScriptedStreams streams = new ScriptedStreams();
    private final List<Fact> facts = new ArrayList<>();
    private final ModelParameters parameters;
    private final World world;
    private final Workplace place;

    /** The firm with these parameters. */
    public Workshop(Worlds worlds) {
        this.parameters = worlds.build();
        Market market = market();
        this.world = new World(
                parameters.innovation(),
                parameters.people(),
                parameters.without(),
                streams,
                Calendar.on(state.schedule),
                facts::add,
                market,
                landscape(),
                new TradeKnowledge(),
                new Ecosystem(
                        new Surroundings(parameters.ecosystem(), parameters.without(), streams, facts::add, market)));
        this.place = place(market.brands().get(0));
        passTo(0);
    }

    /** Parameters in which nothing is noisy by itself and the gate's threshold is 0. */
    public static Worlds plain() {
        return Worlds.twoTastes()
                .with("market.turbulence", 0.0)
                .with("innovation.gateThreshold", 0.0)
                .with("innovation.listening.asked", 0)
                .with("people.hoursPerWeek", 40.0);
    }

    private Market market() {
        Segments segments = new Segments(parameters.market(), streams, false);
        Customers customers = new Customers(parameters.market(), segments, CUSTOMERS, streams);
        int[][] ring = new int[CUSTOMERS][];
        for (int c = 0; c < CUSTOMERS; c++) {
            ring[c] = new int[] {(c + CUSTOMERS - 1) % CUSTOMERS, (c + 1) % CUSTOMERS};
        }
        Market market = new Market(parameters.market(), customers, Neighbours.of(ring), streams, 100, parameters::has);
        for (int firm = 0; firm < 2; firm++) {
            Brand brand = new Brand(firm, customers.memory());
            brand.add(new Offering(900 + firm, firm == 0 ? LEFT : RIGHT, 0, 100, -52));
            brand.setStanding(STANDING);
            brand.setAssets(0.5);
            market.enter(brand);
            market.introduceWidely(brand, 1, streams.open(Purpose.TEST, EntityType.FIRM, firm, 0));
        }
        market.everybodyChooses();
        return market;
    }

    private Landscape landscape() {
        return new Landscape(
                parameters.innovation().designElements(),
                parameters.innovation().designLinks(),
                Landscape.Neighbourhood.RANDOM,
                streams.open(Purpose.LANDSCAPE, EntityType.WORLD, 0, 0));
    }

    private Workplace place(Brand brand) {
        Believing believing =
                new Believing(new BeliefLaw(1, 0.1, 1, 1, 0.25, 0, 0, 0, 1), (home, draws) -> null, () -> 1);
        List<Employee> staff = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            staff.add(person(i, believing));
        }
        Hours hours = new Hours();
        hours.open(4 * parameters.people().hoursPerWeek());
        Ledger ledger = new Ledger(Money.of(1e7).cents());
        Direction direction = new Direction(Point.ORIGIN, 1, LeverRules.offVisionQuota(parameters.levers()), false);
        Party party = new Party(0, true, brand, ledger, hours, staff, believing, direction, parameters.capacity(), 10);
        return new Workplace(
                0,
                brand,
                ledger,
                new Operations(100, 40, 0.5, 5000),
                hours,
                staff,
                believing,
                new Policy(
                        parameters.levers(),
                        parameters.capacity(),
                        parameters.posture(),
                        parameters.roadmap(),
                        Point.ORIGIN),
                direction,
                new Alliances(world.ecosystem(), party),
                0,
                10);
    }

    private static Employee person(int number, Believing believing) {
        Employee person = new Employee(
                number,
                number == 0,
                Department.of(number),
                number % 2,
                Point.ORIGIN,
                Point.ORIGIN,
                ScriptedDraws.of(0, 0, 0, 0, 0, 0, 0, 0),
                ScriptedDraws.of().withExponentials(1e9),
                0);
        believing.start(person, 0);
        return person;
    }

    /** Writes the streams of a purpose down. */
    public ScriptedDraws script(Purpose purpose, EntityType type, ScriptedDraws draws) {
        return streams.script(purpose, type, draws);
    }

    /** Fails when scripted draws are left over. */
    public void requireUsedUp() {
        streams.requireUsedUp();
    }

    /** Lets everything happen that is planned up to a time, weeks; it is then that time. */
    public void passTo(double time) {
        world.calendar().at(time, Phase.OBSERVATION, 0, () -> {});
        while (state.schedule.getTime() < time) {
            state.schedule.step(state);
        }
    }

    /** What the firm's rules share with everybody. */
    public World world() {
        return world;
    }

    /** The firm's own parts. */
    public Workplace place() {
        return place;
    }

    /** All parameters. */
    public ModelParameters parameters() {
        return parameters;
    }

    /** The facts of one kind, in order. */
    public <F extends Fact> List<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** A person of the firm. */
    public Employee person(int number) {
        return place.staff().get(number);
    }

    /** A product of the owner at the origin that needs domains 0 and 1, in which she has depth 0.2. */
    Idea product(double potential) {
        return at(Point.ORIGIN, potential);
    }

    /** The same at another place. */
    Idea at(Point position, double potential) {
        return Ideas.of(IdeaKind.PRODUCT, person(0), position, potential, 0, 0);
    }
}
