package org.plumbline.sim.market;

import org.jspecify.annotations.Nullable;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Samplers;
import org.plumbline.sim.random.Streams;

/**
 * The simulated customers, each standing for a number of real ones. Purchase rates are lognormal and scaled so that
 * their mean is exactly the declared rate; segments get whole numbers of customers by largest remainder, so that only
 * tastes and rates differ between futures.
 */
public final class Customers {
    private final Segments segments;
    private final int[] segment;
    private final double[] offsetX;
    private final double[] offsetY;
    private final double[] rate;
    private final Memory memory;
    private final @Nullable Brand[] brand;
    private final @Nullable Offering[] choice;

    /**
     * Draws the customers: for each two normals for her taste and one for her purchase rate.
     *
     * @param count how many, at least 1
     */
    public Customers(MarketParameters market, Segments segments, int count, Streams streams) {
        this.segments = segments;
        this.segment = allot(segments, count);
        this.offsetX = new double[count];
        this.offsetY = new double[count];
        this.rate = new double[count];
        this.memory = new Memory(count);
        this.brand = new Brand[count];
        this.choice = new Offering[count];
        for (int c = 0; c < count; c++) {
            draw(c, market, streams);
        }
        scaleRates(market.purchaseRate());
    }

    private void draw(int c, MarketParameters market, Streams streams) {
        Draws traits = streams.open(Purpose.CUSTOMER_TRAITS, EntityType.CUSTOMER, c, 0);
        double spread = segments.declared(segment[c]).spread();
        offsetX[c] = spread * traits.normal();
        offsetY[c] = spread * traits.normal();
        rate[c] = Samplers.lognormal(traits.normal(), 0, market.purchaseSkew());
    }

    private void scaleRates(double mean) {
        double sum = 0;
        for (double r : rate) {
            sum += r;
        }
        double factor = mean * rate.length / sum;
        for (int c = 0; c < rate.length; c++) {
            rate[c] *= factor;
        }
    }

    /** Segment numbers for {@code count} customers, interleaved, so that each segment gets its share to within one. */
    private static int[] allot(Segments segments, int count) {
        int[] segment = new int[count];
        double[] due = new double[segments.count()];
        double total = 0;
        for (int s = 0; s < due.length; s++) {
            total += segments.declared(s).share();
        }
        for (int c = 0; c < count; c++) {
            int most = 0;
            for (int s = 0; s < due.length; s++) {
                due[s] += segments.declared(s).share() / total;
                if (due[s] > due[most]) {
                    most = s;
                }
            }
            due[most] -= 1;
            segment[c] = most;
        }
        return segment;
    }

    /** Mixes tastes and rates of all customers into a hash of what the world does. */
    public long mixInto(long hash) {
        long mixed = hash;
        for (int c = 0; c < rate.length; c++) {
            mixed = 31 * mixed + Double.doubleToLongBits(offsetX[c]);
            mixed = 31 * mixed + Double.doubleToLongBits(rate[c]);
        }
        return mixed;
    }

    /** How many simulated customers there are. */
    public int count() {
        return segment.length;
    }

    /** What they remember of firms and offerings. */
    public Memory memory() {
        return memory;
    }

    /** The segments they belong to. */
    public Segments segments() {
        return segments;
    }

    /** The segment of a customer. */
    public int segment(int customer) {
        return segment[customer];
    }

    /** Where a customer's ideal lies now, first coordinate, map units. */
    public double idealX(int customer) {
        return segments.x(segment[customer]) + offsetX[customer];
    }

    /** Where a customer's ideal lies now, second coordinate, map units. */
    public double idealY(int customer) {
        return segments.y(segment[customer]) + offsetY[customer];
    }

    /** A customer's purchases in a year. */
    public double rate(int customer) {
        return rate[customer];
    }

    @Nullable
    Brand brand(int customer) {
        return brand[customer];
    }

    @Nullable
    Offering choice(int customer) {
        return choice[customer];
    }

    void choose(int customer, @Nullable Brand newBrand, @Nullable Offering offering) {
        Brand old = brand[customer];
        if (old != newBrand) {
            if (old != null) {
                old.removeBuyer(customer);
            }
            if (newBrand != null) {
                newBrand.addBuyer(customer);
            }
            brand[customer] = newBrand;
        }
        Offering before = choice[customer];
        if (before != offering) {
            if (before != null) {
                before.loseBuyer(rate[customer]);
            }
            if (offering != null) {
                offering.winBuyer(rate[customer]);
            }
            choice[customer] = offering;
        }
    }
}
