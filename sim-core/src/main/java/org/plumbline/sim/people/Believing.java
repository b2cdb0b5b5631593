package org.plumbline.sim.people;

import java.util.function.DoubleSupplier;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;

/**
 * Moves people's beliefs through time by {@link BeliefLaw}, event by event: contacts at exponential intervals, messages
 * when the firm sends them, the pull of the anchor in between. Rates of the law are per year, times are weeks.
 */
public final class Believing {
    private final BeliefLaw law;
    private final Contacts contacts;
    private final DoubleSupplier intensity;

    /**
     * Beliefs that move by this law and meet these customers.
     *
     * @param intensity factor on the law's rate of contacts when one is planned, above 0
     */
    public Believing(BeliefLaw law, Contacts contacts, DoubleSupplier intensity) {
        this.law = law;
        this.contacts = contacts;
        this.intensity = intensity;
    }

    /** The law. */
    public BeliefLaw law() {
        return law;
    }

    /** Plans somebody's first contact after {@code time}. Draws one exponential from her stream. */
    public void start(Employee person, double time) {
        person.planContact(time + interval(person));
    }

    /** Lives through all contacts of a person up to a time. Draws from her stream only. */
    public void advance(Employee person, double time) {
        while (person.nextContact() <= time) {
            person.driftTo(person.nextContact() / Weeks.PER_YEAR, law);
            meet(person);
            person.planContact(person.nextContact() + interval(person));
        }
        person.driftTo(time / Weeks.PER_YEAR, law);
    }

    private void meet(Employee person) {
        Draws draws = person.beliefDraws();
        Point seen = contacts.meet(person.homeSegment(), draws);
        if (seen != null) {
            person.believe(law.contact(person.x(), seen.x()), law.contact(person.y(), seen.y()));
        }
    }

    /** A person is told of a customer whom she did not meet herself: it counts as a contact. Draws nothing. */
    public void hearOf(Employee person, Point seen) {
        person.believe(law.contact(person.x(), seen.x()), law.contact(person.y(), seen.y()));
    }

    /**
     * A person hears the vision. Draws two normals.
     *
     * @param clear whether the message was prepared with care; else it is heard with full noise
     * @param fullNoise standard deviation of an unclear message, map units
     */
    public void hear(Employee person, Point vision, boolean clear, double fullNoise, Draws noise) {
        double sd = clear ? law.messageNoise() : fullNoise;
        double x = vision.x() + sd * noise.normal();
        double y = vision.y() + sd * noise.normal();
        person.remember(new Point(x, y));
        person.believe(person.x() + law.lambda() * (x - person.x()), person.y() + law.lambda() * (y - person.y()));
    }

    /**
     * A person takes in something seen or read: B += weight (seen - B). Draws nothing.
     *
     * @param weight how far it moves her, in [0, 1]
     */
    public void takeIn(Employee person, Point seen, double weight) {
        person.believe(person.x() + weight * (seen.x() - person.x()), person.y() + weight * (seen.y() - person.y()));
    }

    private double interval(Employee person) {
        double exponential = person.beliefDraws().exponential();
        double rate = law.phi() * intensity.getAsDouble();
        return rate > 0 ? Weeks.PER_YEAR * exponential / rate : Double.POSITIVE_INFINITY;
    }
}
