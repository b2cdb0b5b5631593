package org.plumbline.sim.market;

import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/**
 * What a customer believes of an offering, and how she comes to believe it. The prior is what she expects of the brand
 * (mean and estimated variance), each look or experience adds an observation of variance s^2 per dimension: with n
 * observations the belief has precision 1/V + n/s^2. Utility is
 *
 * <p>U = a log quality - beta (|m - t|^2 + 2 v) - gamma log(price / usual price) + standing.
 */
final class Perception {
    private static final int REMEMBERED_WEEKS = 1040;
    private static final int VIEW_BITS = 24;

    private final MarketParameters market;
    private final Memory memory;
    private final Technology technology;
    private final Streams streams;
    private final boolean beliefs;
    private final boolean brandInference;
    private final double noiseVariance;
    private final double noisePrecision;
    private final double usualPrice;
    private final double[] persistence;
    private double priorPrecision;
    private double priorX;
    private double priorY;

    Perception(
            MarketParameters market,
            Memory memory,
            Technology technology,
            Streams streams,
            double usualPrice,
            boolean beliefs,
            boolean brandInference) {
        this.technology = technology;
        this.market = market;
        this.memory = memory;
        this.streams = streams;
        this.usualPrice = usualPrice;
        this.beliefs = beliefs;
        this.brandInference = brandInference;
        this.noiseVariance = market.experienceNoise() * market.experienceNoise();
        this.noisePrecision = 1 / noiseVariance;
        this.persistence = new double[REMEMBERED_WEEKS + 1];
        double rate = 1.0 / market.brandMemory().value();
        for (int w = 0; w <= REMEMBERED_WEEKS; w++) {
            persistence[w] = StrictMath.exp(-rate * w);
        }
    }

    /**
     * A customer looks at an offering or uses it. Draws two normals from a stream of the offering, the customer and
     * the number of times she has seen it.
     */
    void observe(Brand brand, Offering offering, int customer, int week) {
        double x = offering.position().x();
        double y = offering.position().y();
        if (beliefs) {
            long slot = ((long) customer << VIEW_BITS) | (long) offering.views(customer);
            Draws draws = streams.open(Purpose.CUSTOMER_EXPERIENCE, EntityType.OFFERING, offering.id(), slot);
            x += market.experienceNoise() * draws.normal();
            y += market.experienceNoise() * draws.normal();
        }
        offering.see(customer, x, y);
        if (beliefs) {
            brand.observe(customer, x, y, week, persistence);
        }
    }

    /**
     * Takes up what a customer expects of a firm, for the utilities of its offerings asked for next: the precision 1 / V of
     * her prior, and its mean times that.
     *
     * @param firm the firm's place in what customers remember
     */
    void expect(int firm, int customer) {
        double[] seen = memory.impressions();
        int at = memory.impression(customer, firm);
        double weight = seen[at];
        if (brandInference && weight > 0) {
            double x = seen[at + 1] / weight;
            double y = seen[at + 2] / weight;
            double scatter = seen[at + 3] - (seen[at + 1] * x + seen[at + 2] * y);
            double caution = market.brandCaution();
            priorPrecision = (caution + weight) / (caution * market.brandVariance() + StrictMath.max(0, scatter) / 2);
            priorX = priorPrecision * x;
            priorY = priorPrecision * y;
        } else {
            priorPrecision = 0;
            priorX = 0;
            priorY = 0;
        }
    }

    /** The part of an offering's utility that is the same for everybody: a log quality - gamma log price + standing. */
    double appeal(Brand brand, Offering offering) {
        double value = technology.appeal(offering, market.qualityWeight()) + brand.standing();
        return offering.price() == usualPrice ? value : value - market.priceWeight() * offering.logPrice(usualPrice);
    }

    /**
     * Utility of an offering to a customer whose ideal lies at (tx, ty), by what {@link #expect} took up. Draws nothing.
     *
     * @param appeal its {@link #appeal}
     * @param at where what she saw of it begins in {@link Memory#looks}
     */
    double utility(double appeal, Offering offering, int customer, int at, double tx, double ty) {
        return appeal
                + (technology.arrived() ? technology.extra(offering, customer) : 0)
                - market.tasteWeight() * (beliefs ? discomfort(at, tx, ty) : discomfort(offering, tx, ty));
    }

    /** Utility, standing left out, of an offering seen exactly once at its true place. Draws nothing. */
    double utilityAtFirstSight(Offering offering, double tx, double ty) {
        return utilityAtFirstSight(offering.position(), offering.logQuality(), offering.price(), tx, ty);
    }

    /** The same of a place, a log quality and a price. */
    double utilityAtFirstSight(Point place, double logQuality, double price, double tx, double ty) {
        double dx = place.x() - tx;
        double dy = place.y() - ty;
        double discomfort = dx * dx + dy * dy + (beliefs ? 2 * noiseVariance : 0);
        return market.qualityWeight() * logQuality
                - market.priceWeight() * StrictMath.log(price / usualPrice)
                - market.tasteWeight() * discomfort;
    }

    private static double discomfort(Offering offering, double tx, double ty) {
        double dx = offering.position().x() - tx;
        double dy = offering.position().y() - ty;
        return dx * dx + dy * dy;
    }

    private double discomfort(int at, double tx, double ty) {
        double[] seen = memory.looks();
        double variance = 1 / (seen[at] * noisePrecision + priorPrecision);
        double dx = (seen[at + 1] * noisePrecision + priorX) * variance - tx;
        double dy = (seen[at + 2] * noisePrecision + priorY) * variance - ty;
        return dx * dx + dy * dy + 2 * variance;
    }

    /** A rate a week, of one a year. */
    static double perWeek(double perYear) {
        return perYear / Weeks.PER_YEAR;
    }
}
