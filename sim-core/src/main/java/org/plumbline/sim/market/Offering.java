package org.plumbline.sim.market;

import org.jspecify.annotations.Nullable;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Samplers;
import org.plumbline.sim.random.Streams;

/** Something a firm sells, with what each simulated customer has seen of it, which lies in their {@link Memory}. */
public final class Offering {
    private final long id;
    private Point position;
    private final double price;
    private final double launched;
    private @Nullable Memory memory;
    private int place;
    private double logQuality;
    private double delivery;
    private boolean onSale = true;
    private boolean newTechnology;
    private @Nullable Draws demand;
    private int buyers;
    private double rate;
    private double ordered;
    private double comparedPrice;
    private double logPrice;

    /**
     * A new offering that nobody knows yet.
     *
     * @param id its number
     * @param position where it lies on the map
     * @param logQuality its log quality
     * @param price its price, currency units
     * @param launched when it was launched, weeks since the start; negative for one of the past
     */
    public Offering(long id, Point position, double logQuality, double price, double launched) {
        this.id = id;
        this.position = position;
        this.logQuality = logQuality;
        this.price = price;
        this.launched = launched;
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** Where it lies on the map. */
    public Point position() {
        return position;
    }

    /** Moves it on the map; what customers saw of it before, they saw. */
    public void moveTo(Point target) {
        position = target;
    }

    /** Its log quality now, as it is delivered. */
    public double logQuality() {
        return logQuality + delivery;
    }

    /** What those who deliver it add to its log quality: for a service, by their depth. */
    public void deliverWith(double addition) {
        delivery = addition;
    }

    /** Its price, currency units. */
    public double price() {
        return price;
    }

    /** When it was launched, weeks since the start. */
    public double launched() {
        return launched;
    }

    /** Whether it can be bought. */
    public boolean onSale() {
        return onSale;
    }

    /** Whether it is built on the new technology. */
    public boolean onNewTechnology() {
        return newTechnology;
    }

    /** It is built on the new technology. */
    public void buildOnNewTechnology() {
        newTechnology = true;
    }

    /** Takes it off the shelf. */
    public void retire() {
        onSale = false;
    }

    /** Moves its log quality the share {@code weight} of the way to {@code level}. */
    public void fadeTowards(double level, double weight) {
        logQuality += weight * (level - logQuality);
    }

    /** Units ordered in the week under way. */
    public double ordered() {
        return ordered;
    }

    /**
     * Takes the orders of a week: a Poisson count with the mean of all real customers that its buyers stand for. Draws one
     * uniform and one normal.
     *
     * @param perRate purchases of real customers in the week for each purchase of a buyer in a year
     */
    void takeOrders(double perRate, Streams streams) {
        if (demand == null) {
            demand = streams.open(Purpose.CUSTOMER_DEMAND, EntityType.OFFERING, id, 0);
        }
        ordered = Samplers.poisson(demand.uniform(), demand.normal(), rate * perRate);
    }

    void winBuyer(double purchaseRate) {
        buyers++;
        rate += purchaseRate;
    }

    /** What rounding leaves of the rates of those who have gone does not add up: nobody buys nothing, exactly. */
    void loseBuyer(double purchaseRate) {
        buyers--;
        rate = buyers == 0 ? 0 : StrictMath.max(0, rate - purchaseRate);
    }

    /** It comes on sale; nobody has seen it yet. */
    void enter(Memory ofCustomers) {
        memory = ofCustomers;
        place = ofCustomers.takeOffering();
    }

    /** It is gone, and so is what customers remember of it. */
    void leave() {
        memory().forgetOffering(place);
        memory = null;
    }

    private Memory memory() {
        if (memory == null) {
            throw new IllegalStateException("offering " + id + " is not on sale: customers remember nothing of it");
        }
        return memory;
    }

    /** Its place in what customers remember. */
    int place() {
        return place;
    }

    boolean knownTo(int customer) {
        return views(customer) > 0;
    }

    double views(int customer) {
        return memory().looks()[at(customer)];
    }

    /** Where what a customer saw of it begins in {@link Memory#looks}. */
    int at(int customer) {
        return memory().offering(customer, place);
    }

    void see(int customer, double x, double y) {
        double[] seen = memory().looks();
        int at = at(customer);
        seen[at]++;
        seen[at + 1] += x;
        seen[at + 2] += y;
    }

    /** Log of its price against a usual one, which is the same at every call: the logarithm is taken once. */
    double logPrice(double usual) {
        if (usual != comparedPrice) {
            comparedPrice = usual;
            logPrice = StrictMath.log(price / usual);
        }
        return logPrice;
    }
}
