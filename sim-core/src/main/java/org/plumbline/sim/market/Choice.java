package org.plumbline.sim.market;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which offering a customer buys: {@link NestedLogit} over the offerings she knows of the firms she knows, and the
 * outside option. Also solves the standings that give firms their shares at the start.
 */
final class Choice {
    private static final int ROUNDS_OF_INVERSION = 60;

    private final Perception perception;
    private final Customers customers;
    private final double lambda;
    private final NestedLogit logit = new NestedLogit(64);
    private Offering[] alternatives = new Offering[64];
    private double[] utilities = new double[64];
    private int[] nests = new int[64];
    private int count;
    private @Nullable Brand chosenBrand;
    private @Nullable Offering chosenOffering;

    Choice(Perception perception, Customers customers, double lambda) {
        this.perception = perception;
        this.customers = customers;
        this.lambda = lambda;
    }

    /** Chooses for a customer by one uniform; the choice stands in {@link #chosenBrand} and {@link #chosenOffering}. */
    void choose(List<Brand> brands, int customer, double outside, double uniform) {
        gather(brands, customer);
        logit.weigh(utilities, nests, count, lambda, outside);
        int index = logit.choose(uniform);
        chosenBrand = index == NestedLogit.OUTSIDE ? null : brands.get(nests[index]);
        chosenOffering = index == NestedLogit.OUTSIDE ? null : alternatives[index];
    }

    @Nullable
    Brand chosenBrand() {
        return chosenBrand;
    }

    @Nullable
    Offering chosenOffering() {
        return chosenOffering;
    }

    private void gather(List<Brand> brands, int customer) {
        count = 0;
        double tx = customers.idealX(customer);
        double ty = customers.idealY(customer);
        for (int b = 0; b < brands.size(); b++) {
            Brand brand = brands.get(b);
            if (brand.knownTo(customer)) {
                gather(brand, b, customer, tx, ty);
            }
        }
    }

    private void gather(Brand brand, int nest, int customer, double tx, double ty) {
        perception.expect(brand, customer);
        List<Offering> offerings = brand.offerings();
        for (int i = 0; i < offerings.size(); i++) {
            Offering offering = offerings.get(i);
            if (offering.knownTo(customer)) {
                add(offering, nest, perception.utility(brand, offering, customer, tx, ty));
            }
        }
    }

    private void add(Offering offering, int nest, double utility) {
        if (count == utilities.length) {
            alternatives = Arrays.copyOf(alternatives, 2 * count);
            utilities = Arrays.copyOf(utilities, 2 * count);
            nests = Arrays.copyOf(nests, 2 * count);
        }
        alternatives[count] = offering;
        utilities[count] = utility;
        nests[count] = nest;
        count++;
    }

    /**
     * Sets the lasting standings so that expected shares of purchases meet the targets.
     *
     * @param targets share of the firms' purchases for each brand, adding up to 1
     * @param outsideShare share of all purchases that goes to none
     * @param outside utility of the outside option
     */
    void settle(List<Brand> brands, double[] targets, double outsideShare, double outside) {
        double[] greatest = new double[brands.size()];
        double[][] weights = new double[customers.count()][brands.size()];
        for (int b = 0; b < brands.size(); b++) {
            greatest[b] = relativeWeights(brands.get(b), b, weights);
        }
        double[] factors = new double[brands.size()];
        Arrays.fill(factors, 1);
        double outsideWeight = StrictMath.exp(outside);
        for (int round = 0; round < ROUNDS_OF_INVERSION; round++) {
            double[] shares = shares(weights, factors, outsideWeight);
            for (int b = 0; b < factors.length; b++) {
                factors[b] *= shares[b] > 0 ? targets[b] * (1 - outsideShare) / shares[b] : 1;
            }
        }
        for (int b = 0; b < factors.length; b++) {
            brands.get(b).setStanding(StrictMath.log(factors[b]) - greatest[b]);
        }
    }

    /**
     * Fills in a brand's weights without its standing, relative to the greatest one, so that a brand far from everybody
     * does not vanish in rounding. Returns the logarithm of the greatest, zero if nobody knows the brand.
     */
    private double relativeWeights(Brand brand, int place, double[][] weights) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < weights.length; c++) {
            weights[c][place] = logWeight(brand, c) - brand.lastingStanding();
            greatest = StrictMath.max(greatest, weights[c][place]);
        }
        double base = greatest == Double.NEGATIVE_INFINITY ? 0 : greatest;
        for (double[] ofCustomer : weights) {
            ofCustomer[place] = StrictMath.exp(ofCustomer[place] - base);
        }
        return base;
    }

    private double[] shares(double[][] weights, double[] factors, double outsideWeight) {
        double[] shares = new double[factors.length];
        double purchases = 0;
        for (int c = 0; c < weights.length; c++) {
            double total = outsideWeight;
            for (int b = 0; b < factors.length; b++) {
                total += weights[c][b] * factors[b];
            }
            for (int b = 0; b < factors.length; b++) {
                shares[b] += customers.rate(c) * weights[c][b] * factors[b] / total;
            }
            purchases += customers.rate(c);
        }
        for (int b = 0; b < factors.length; b++) {
            shares[b] /= purchases;
        }
        return shares;
    }

    /** Logarithm of what a customer's nest of a brand weighs, lambda log sum e^(V / lambda); -infinity if unknown. */
    private double logWeight(Brand brand, int customer) {
        count = 0;
        if (brand.knownTo(customer)) {
            gather(brand, 0, customer, customers.idealX(customer), customers.idealY(customer));
        }
        return logsum();
    }

    private double logsum() {
        if (count == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        logit.weigh(utilities, nests, count, lambda, Double.NEGATIVE_INFINITY);
        return logit.logsum();
    }

    /** The standing at which a brand, known to all at first sight, would get a share of all purchases. */
    double standingFor(List<Brand> brands, Brand entrant, double share, double outside) {
        double[] odds = new double[customers.count()];
        double greatest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < odds.length; c++) {
            odds[c] = logWeightAtFirstSight(entrant, c) - logWeightOfOthers(brands, entrant, c, outside);
            greatest = StrictMath.max(greatest, odds[c]);
        }
        for (int c = 0; c < odds.length; c++) {
            odds[c] = StrictMath.exp(odds[c] - greatest);
        }
        double factor = 1;
        for (int round = 0; round < ROUNDS_OF_INVERSION; round++) {
            factor *= share / expectedShare(odds, factor);
        }
        return StrictMath.log(factor) - greatest;
    }

    /**
     * The chance that a customer would take one more offering of a brand, of utility {@code offered}; a brand that she does
     * not know is seen for the first time.
     */
    double chanceOfTaking(List<Brand> brands, Brand brand, double offered, int customer, double outside) {
        double others = logWeightOfOthers(brands, brand, customer, outside);
        double sold = brand.knownTo(customer)
                ? logWeight(brand, customer)
                : logWeightAtFirstSight(brand, customer) + brand.standing();
        double most = StrictMath.max(sold, offered);
        double within = StrictMath.exp((offered - most) / lambda);
        double sum = within + StrictMath.exp((sold - most) / lambda);
        double nest = most + lambda * StrictMath.log(sum);
        return within / sum / (1 + StrictMath.exp(others - nest));
    }

    private double logWeightOfOthers(List<Brand> brands, Brand entrant, int customer, double outside) {
        double sum = 1;
        double greatest = outside;
        for (Brand brand : brands) {
            double weight = brand == entrant ? Double.NEGATIVE_INFINITY : logWeight(brand, customer);
            if (weight > greatest) {
                sum = sum * StrictMath.exp(greatest - weight) + 1;
                greatest = weight;
            } else {
                sum += StrictMath.exp(weight - greatest);
            }
        }
        return greatest + StrictMath.log(sum);
    }

    private double expectedShare(double[] odds, double factor) {
        double sum = 0;
        double purchases = 0;
        for (int c = 0; c < odds.length; c++) {
            sum += customers.rate(c) * odds[c] * factor / (1 + odds[c] * factor);
            purchases += customers.rate(c);
        }
        return sum / purchases;
    }

    private double logWeightAtFirstSight(Brand brand, int customer) {
        double tx = customers.idealX(customer);
        double ty = customers.idealY(customer);
        count = 0;
        for (Offering offering : brand.offerings()) {
            add(offering, 0, perception.utilityAtFirstSight(offering, tx, ty));
        }
        return logsum();
    }
}
