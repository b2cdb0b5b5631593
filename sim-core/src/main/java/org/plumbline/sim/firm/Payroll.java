package org.plumbline.sim.firm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.sim.fact.PersonHired;
import org.plumbline.sim.fact.PersonLeft;
import org.plumbline.sim.innovation.World;
import org.plumbline.sim.market.Customers;
import org.plumbline.sim.people.Believing;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.schedule.Phase;

/**
 * A firm's people: who is there, who comes and who goes. Positions follow orders; vacancies are filled one by one, people
 * beyond need are let go one a week, and everybody but the owner leaves after a time that is exponential.
 */
final class Payroll {
    private static final int HIRES = 1 << 24;
    private static final double VACANCIES_FILLED = 8;

    private final World world;
    private final int firm;
    private final Believing believing;
    private final List<Employee> staff = new ArrayList<>();
    private double positions;
    private int hired;
    private Consumer<Employee> welcome = newcomer -> {};

    Payroll(World world, int firm, Believing believing) {
        this.world = world;
        this.firm = firm;
        this.believing = believing;
    }

    /** Says what happens to each newcomer. */
    void welcomeBy(Consumer<Employee> what) {
        welcome = what;
    }

    List<Employee> staff() {
        return staff;
    }

    /**
     * Fills the firm at its start with people whose beliefs come from the stationary law of the past.
     *
     * @param past the law and vision of the past
     */
    void staffAtStart(int people, Believing past, Point pastVision, double now) {
        positions = people;
        for (int i = 0; i < people; i++) {
            Employee person = recruit(past, pastVision, now);
            staff.add(person);
        }
    }

    private Employee recruit(Believing past, Point pastVision, double now) {
        long id = ((long) firm * HIRES) + hired;
        Draws traits = world.streams().open(Purpose.EMPLOYEE_TRAITS, EntityType.EMPLOYEE, id, 0);
        Draws beliefs = world.streams().open(Purpose.EMPLOYEE_BELIEFS, EntityType.EMPLOYEE, id, 0);
        int home = home(traits.uniform());
        Point centre = world.market().customers().segments().centre(home);
        double spread = past.law().newcomerSpread();
        double anchorX = spread * traits.normal();
        double anchorY = spread * traits.normal();
        double x = past.law().stationaryBelief(pastVision.x() - centre.x(), 0, anchorX, traits.normal());
        double y = past.law().stationaryBelief(pastVision.y() - centre.y(), 0, anchorY, traits.normal());
        Point anchor = centre.plus(anchorX, anchorY);
        return join(id, home, anchor, centre.plus(x, y), traits, beliefs, now);
    }

    private void hire(double now) {
        long id = ((long) firm * HIRES) + hired;
        Draws traits = world.streams().open(Purpose.EMPLOYEE_TRAITS, EntityType.EMPLOYEE, id, 0);
        Draws beliefs = world.streams().open(Purpose.EMPLOYEE_BELIEFS, EntityType.EMPLOYEE, id, 0);
        int home = home(traits.uniform());
        Point centre = world.market().customers().segments().centre(home);
        Point anchor = new Point(
                believing.law().newcomer(centre.x(), traits.normal()),
                believing.law().newcomer(centre.y(), traits.normal()));
        Employee person = join(id, home, anchor, anchor, traits, beliefs, now);
        staff.add(person);
        welcome.accept(person);
        world.facts().on(new PersonHired(now, firm, id, staff.size()));
    }

    private Employee join(long id, int home, Point anchor, Point belief, Draws traits, Draws beliefs, double now) {
        boolean owner = hired == 0;
        Employee person = new Employee(id, owner, Department.of(hired), home, anchor, belief, traits, beliefs, now);
        hired++;
        believing.start(person, now);
        if (!owner && world.people().leavers() > 0) {
            Draws draws = world.streams().open(Purpose.EMPLOYEE_TURNOVER, EntityType.EMPLOYEE, id, 0);
            double leaves =
                    now + Weeks.PER_YEAR * draws.exponential() / world.people().leavers();
            if (leaves > now) {
                world.calendar().at(leaves, Phase.DEPARTURE, firm, () -> leave(person, true));
            }
        }
        return person;
    }

    private int home(double draw) {
        Customers customers = world.market().customers();
        return customers.segment((int) (draw * customers.count()));
    }

    private void leave(Employee person, boolean ownWish) {
        if (staff.remove(person)) {
            world.facts().on(new PersonLeft(world.calendar().now(), firm, person.id(), ownWish, staff.size()));
        }
    }

    /**
     * A week of hiring and shedding.
     *
     * @param needed people that smoothed orders call for
     * @param draw a uniform
     */
    void week(double needed, BackgroundParameters rates, double draw) {
        double gap = needed - positions;
        positions += (gap > 0 ? rates.hiring() : rates.shedding()) / Weeks.PER_YEAR * gap;
        long wanted = StrictMath.max(1, StrictMath.round(positions));
        double now = world.calendar().now();
        if (staff.size() < wanted) {
            long vacancies = wanted - staff.size();
            double filled = 1 - StrictMath.exp(-VACANCIES_FILLED * vacancies / Weeks.PER_YEAR);
            if (draw < filled) {
                hire(now);
            }
        } else if (staff.size() > wanted) {
            leave(staff.get(staff.size() - 1), false);
        }
    }

    /** The firm closes: nobody works there any more. */
    void close() {
        staff.clear();
    }
}
