package org.plumbline.sim.market;

import java.util.Arrays;
import java.util.List;
import org.plumbline.sim.quantity.Point;

/**
 * How customers come to know firms and what they sell, and how they forget. Of a firm she hears by {@link Adoption}: by the
 * firm's own efforts and from those of her neighbours who know it, the more the nearer the firm's offerings lie to her
 * segment (hazard times e^(-d^2)). Of an offering she hears from a neighbour who buys it, or notices it where she buys.
 */
final class Awareness {
    private final MarketParameters market;
    private final Customers customers;
    private final Memory memory;
    private final Neighbours neighbours;
    private final Perception perception;
    private final List<Brand> brands;
    private final Adoption adoption;
    private final double[] mostHazard;
    private int[] places = new int[0];
    private double[] own = new double[0];
    private double[] spread = new double[0];

    Awareness(
            MarketParameters market,
            double wordOfMouth,
            Customers customers,
            Neighbours neighbours,
            Perception perception,
            List<Brand> brands) {
        this.market = market;
        this.customers = customers;
        this.memory = customers.memory();
        this.neighbours = neighbours;
        this.perception = perception;
        this.brands = brands;
        this.mostHazard = new double[customers.segments().count()];
        this.adoption = new Adoption(market.advertisingReach(), wordOfMouth);
    }

    /**
     * The awareness at which learning and forgetting would balance for a firm in the middle of its customers, were it the only
     * one to forget. Among several each is forgotten the less often, so that awareness goes on to rise from there.
     */
    double resting() {
        double awareness = 0.5;
        for (int round = 0; round < 100; round++) {
            double hazard = adoption.hazard(StrictMath.min(1, awareness));
            awareness = hazard / StrictMath.max(hazard + market.forgetting(), Double.MIN_NORMAL);
        }
        return awareness;
    }

    /**
     * Prepares a week. Answers for each segment the greatest hazard of coming to know a firm that a customer of it could
     * have, per year: if she knew none and all her neighbours knew all.
     */
    double[] prepare() {
        int segmentCount = customers.segments().count();
        if (own.length < brands.size() * segmentCount) {
            places = new int[2 * brands.size()];
            own = new double[places.length * segmentCount];
            spread = new double[own.length];
        }
        Arrays.fill(mostHazard, 0);
        for (int b = 0; b < brands.size(); b++) {
            Brand brand = brands.get(b);
            places[b] = brand.place();
            double efforts = brand.reach() * brand.advertising() * adoption.innovation();
            Point centre = brand.centre();
            for (int s = 0; s < segmentCount; s++) {
                int at = s * brands.size() + b;
                double nearness = StrictMath.exp(
                        -centre.squaredDistance(customers.segments().centre(s)));
                own[at] = efforts * nearness;
                spread[at] = adoption.imitation() * nearness;
                mostHazard[s] += own[at] + spread[at];
            }
        }
        return mostHazard;
    }

    /**
     * A customer who hears as much as anybody of her segment could comes to know a firm, each with its share of the hazards
     * that {@link #prepare} added up, unless she knows it already or the hazard is less for her. Says whether she did. Draws
     * as {@link Perception#observe}.
     *
     * @param draw uniform in [0, 1)
     */
    boolean learn(int c, double draw, int week) {
        int segment = customers.segment(c);
        double left = draw * mostHazard[segment];
        double perNeighbour = neighbours.count(c) == 0 ? 0 : 1.0 / neighbours.count(c);
        int count = brands.size();
        int at = segment * count;
        for (int b = 0; b < count; b++) {
            if (!memory.knows(c, places[b])) {
                left -= own[at + b] + spread[at + b] * (memory.heard(c, places[b]) * perNeighbour);
                if (left < 0) {
                    introduce(brands.get(b), c, week);
                    return true;
                }
            }
        }
        return false;
    }

    /** A customer comes to know a firm and looks at everything it sells. */
    void introduce(Brand brand, int customer, int week) {
        brand.meet(customer, neighbours);
        for (Offering offering : brand.offerings()) {
            if (!offering.knownTo(customer)) {
                perception.observe(brand, offering, customer, week);
            }
        }
    }

    /** A neighbour tells of what she buys, if it is a firm that the customer knows; by one uniform. */
    void hear(int c, double draw, int week) {
        int count = neighbours.count(c);
        if (count == 0) {
            return;
        }
        int neighbour = neighbours.get(c, (int) (draw * count));
        Brand brand = customers.brand(neighbour);
        Offering offering = customers.choice(neighbour);
        if (brand != null && offering != null && brand.knownTo(c) && !offering.knownTo(c)) {
            perception.observe(brand, offering, c, week);
        }
    }

    /** A customer notices the oldest offering new to her where she buys, if there is one. */
    void notice(int c, int week) {
        Brand brand = customers.brand(c);
        if (brand == null) {
            return;
        }
        List<Offering> offerings = brand.offerings();
        for (int i = 0; i < offerings.size(); i++) {
            if (!offerings.get(i).knownTo(c)) {
                perception.observe(brand, offerings.get(i), c, week);
                return;
            }
        }
    }

    /** A customer forgets a firm unless she buys from it, by one uniform. */
    void forget(int c, double draw) {
        if (!brands.isEmpty()) {
            Brand brand = brands.get((int) (draw * brands.size()));
            if (brand != customers.brand(c)) {
                brand.forget(c, neighbours);
            }
        }
    }

    /** A customer forgets a firm. */
    void forget(Brand brand, int customer) {
        brand.forget(customer, neighbours);
    }
}
