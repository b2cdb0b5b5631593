package org.plumbline.sim.market;

import java.util.List;

/**
 * How customers come to know firms and what they sell, and how they forget. Of a firm she hears by {@link Adoption}: by the
 * firm's own efforts and from those of her neighbours who know it, the more the nearer the firm's offerings lie to her
 * segment (hazard times e^(-d^2)). Of an offering she hears from a neighbour who buys it, or notices it where she buys.
 */
final class Awareness {
    private static final double ROUNDING = 1e-9;

    private final MarketParameters market;
    private final Customers customers;
    private final Neighbours neighbours;
    private final Perception perception;
    private final List<Brand> brands;
    private final Adoption adoption;
    private final double talk;
    private double[] nearness = new double[0];
    private double[] mostHazard = new double[0];

    Awareness(
            MarketParameters market,
            Customers customers,
            Neighbours neighbours,
            Perception perception,
            List<Brand> brands,
            boolean wordOfMouth) {
        this.market = market;
        this.customers = customers;
        this.neighbours = neighbours;
        this.perception = perception;
        this.brands = brands;
        double q = wordOfMouth ? market.wordOfMouth() : 0;
        this.adoption = new Adoption(market.advertisingReach(), q);
        this.talk = Adoption.weeklyProbability(q);
    }

    /** The awareness at which learning and forgetting balance for a firm in the middle of its customers. */
    double resting() {
        double awareness = 0.5;
        for (int round = 0; round < 100; round++) {
            double hazard = adoption.hazard(StrictMath.min(1, awareness));
            awareness = hazard / StrictMath.max(hazard + market.forgetting(), Double.MIN_NORMAL);
        }
        return awareness;
    }

    /** Prepares a week: how near each firm lies to each segment. */
    void prepare() {
        int segmentCount = customers.segments().count();
        if (nearness.length < brands.size() * segmentCount) {
            nearness = new double[2 * brands.size() * segmentCount];
        }
        mostHazard = new double[segmentCount];
        for (int b = 0; b < brands.size(); b++) {
            double most = brands.get(b).reach() * adoption.innovation() + adoption.imitation();
            for (int s = 0; s < segmentCount; s++) {
                double distance = brands.get(b)
                        .centre()
                        .squaredDistance(customers.segments().centre(s));
                nearness[b * segmentCount + s] = StrictMath.exp(-distance);
                mostHazard[s] += most * nearness[b * segmentCount + s];
            }
        }
    }

    /** A customer may come to know one more firm, by one uniform. Draws as {@link Perception#observe}. */
    void learn(int c, double draw, int week) {
        // 1 - exp(-h) is no more than h, rounding aside: most draws are settled by the most that any customer could
        // hear.
        if (draw >= Perception.perWeek(mostHazard[customers.segment(c)]) + ROUNDING) {
            return;
        }
        double total = 0;
        for (int b = 0; b < brands.size(); b++) {
            if (!brands.get(b).knownTo(c)) {
                total += hazard(b, c);
            }
        }
        double chance = Adoption.weeklyProbability(total);
        if (draw >= chance) {
            return;
        }
        double point = draw / chance * total;
        for (int b = 0; b < brands.size(); b++) {
            if (!brands.get(b).knownTo(c)) {
                point -= hazard(b, c);
                if (point < 0) {
                    introduce(brands.get(b), c, week);
                    return;
                }
            }
        }
    }

    /** How fast a customer comes to know a firm, per year. */
    private double hazard(int b, int c) {
        Brand brand = brands.get(b);
        double own = (brand.reach() - 1) * adoption.innovation();
        double spread = adoption.hazard(brand.heard(c), neighbours.count(c));
        return (own + spread) * nearness[b * customers.segments().count() + customers.segment(c)];
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

    /** A neighbour may tell of what she buys, if it is a firm that the customer knows; by one uniform. */
    void hear(int c, double draw, int week) {
        int count = neighbours.count(c);
        if (draw >= talk || count == 0) {
            return;
        }
        int neighbour = neighbours.get(c, (int) (draw / talk * count));
        Brand brand = customers.brand(neighbour);
        Offering offering = customers.choice(neighbour);
        if (brand != null && offering != null && brand.knownTo(c) && !offering.knownTo(c)) {
            perception.observe(brand, offering, c, week);
        }
    }

    /**
     * A customer may notice something new where she buys, by one uniform.
     *
     * @param visits how often she buys in the week
     */
    void notice(int c, double visits, double draw, int week) {
        Brand brand = customers.brand(c);
        double mean = market.noticing() * visits;
        if (brand == null || draw >= mean + ROUNDING || draw >= 1 - StrictMath.exp(-mean)) {
            return;
        }
        for (Offering offering : brand.offerings()) {
            if (!offering.knownTo(c)) {
                perception.observe(brand, offering, c, week);
                return;
            }
        }
    }

    /** A customer may forget a firm that she does not buy from, by one uniform. */
    void forget(int c, double draw) {
        double chance = Perception.perWeek(market.forgetting());
        if (draw < chance) {
            Brand brand = brands.get((int) (draw / chance * brands.size()));
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
