package org.plumbline.sim.ecosystem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.finance.Ledger;
import org.plumbline.sim.market.Brand;
import org.plumbline.sim.market.Customers;
import org.plumbline.sim.market.Market;
import org.plumbline.sim.market.Memory;
import org.plumbline.sim.market.Neighbours;
import org.plumbline.sim.market.Segments;
import org.plumbline.sim.people.BeliefLaw;
import org.plumbline.sim.people.Believing;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.Direction;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;
import org.plumbline.sim.simulation.ModelParameters;
import org.plumbline.sim.simulation.Worlds;

/** Ecosystems for tests, without firms around them. */
public final class Ecosystems {
    private Ecosystems() {}

    /** The ecosystem of a world at its start. */
    static Ecosystem of(Worlds worlds, FactListener facts) {
        return of(worlds, facts, Streams.common(1, 0));
    }

    static Ecosystem of(Worlds worlds, FactListener facts, Streams streams) {
        ModelParameters p = worlds.build();
        Segments segments = new Segments(p.market(), streams, false);
        Customers customers = new Customers(p.market(), segments, 50, streams);
        Predicate<Mechanism> all = mechanism -> true;
        Market market =
                new Market(p.market(), customers, Neighbours.of(new int[customers.count()][0]), streams, 100, all);
        return new Ecosystem(new Surroundings(p.ecosystem(), p.without(), streams, facts, market));
    }

    /** Three people with hours and money, in an ecosystem of these worlds; nobody is tied yet. */
    static Alliances firm(Ecosystem ecosystem, int number, long cash) {
        Hours hours = new Hours();
        hours.open(1000);
        List<Employee> staff = new ArrayList<>();
        Streams streams = ecosystem.around().streams();
        for (int i = 0; i < 3; i++) {
            staff.add(new Employee(
                    i,
                    i == 0,
                    Department.of(i),
                    0,
                    Point.ORIGIN,
                    Point.ORIGIN,
                    streams.open(Purpose.TEST, EntityType.EMPLOYEE, i, number),
                    streams.open(Purpose.TEST, EntityType.EMPLOYEE, i, 100L + number),
                    0));
        }
        BeliefLaw law = new BeliefLaw(1, 0.1, 1, 1, 0.1, 1, 1, 0, 1);
        Party party = new Party(
                number,
                true,
                new Brand(number, new Memory(50)),
                new Ledger(cash),
                hours,
                staff,
                new Believing(law, (home, draws) -> null, () -> 1),
                new Direction(Point.ORIGIN, 1, 1, false),
                Worlds.usual().build().capacity(),
                30);
        return new Alliances(ecosystem, party);
    }

    /** Ties a firm to a rich university of depth 1 in everything that it trusts half and that wants designs here. */
    public static Tie tie(Alliances firm, Point goal, Draws draws) {
        double[] deep = new double[Department.DOMAINS];
        Arrays.fill(deep, 1);
        Partner partner = new Partner(7, PartnerKind.UNIVERSITY, goal, deep, 40, 10_000_000, 0.1, 300_000, 500_000);
        Tie tie = new Tie(partner, PartnerKind.UNIVERSITY.contract(), 0, 0.5, 1e9, draws);
        partner.startWeek();
        firm.add(tie);
        return tie;
    }

    /** The alliances of a firm that wants none. */
    public static Alliances none() {
        return firm(of(Worlds.usual(), FactListener.NONE), 0, 0);
    }
}
