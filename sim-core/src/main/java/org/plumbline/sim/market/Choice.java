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
    private final Supply supply;
    private final Customers customers;
    private final Memory memory;
    private final double lambda;
    private final NestedLogit logit = new NestedLogit(64);
    private int[] ordinals = new int[64];
    private double[] utilities = new double[64];
    private int[] nests = new int[64];
    private int count;
    private @Nullable Brand chosenBrand;
    private @Nullable Offering chosenOffering;

    Choice(Perception perception, Customers customers, double lambda) {
        this.perception = perception;
        this.supply = new Supply(perception);
        this.customers = customers;
        this.memory = customers.memory();
        this.lambda = lambda;
    }

    /** Takes up what firms sell now; what is asked next is answered by it. */
    void prepare(List<Brand> brands) {
        supply.take(brands);
    }

    /** Chooses for a customer by one uniform; the choice stands in {@link #chosenBrand} and {@link #chosenOffering}. */
    void choose(int customer, double outside, double uniform) {
        gather(customer);
        logit.weigh(utilities, nests, count, lambda, outside);
        int index = logit.choose(uniform);
        chosenBrand = index == NestedLogit.OUTSIDE ? null : supply.brand(nests[index]);
        chosenOffering = index == NestedLogit.OUTSIDE ? null : supply.offering(ordinals[index]);
    }

    @Nullable
    Brand chosenBrand() {
        return chosenBrand;
    }

    @Nullable
    Offering chosenOffering() {
        return chosenOffering;
    }

    private void gather(int customer) {
        count = 0;
        double tx = customers.idealX(customer);
        double ty = customers.idealY(customer);
        for (int b = 0; b < supply.brands(); b++) {
            gather(b, customer, tx, ty);
        }
    }

    private void gather(int b, int customer, double tx, double ty) {
        int firm = supply.place(b);
        if (!memory.knows(customer, firm)) {
            return;
        }
        perception.expect(firm, customer);
        double[] looks = memory.looks();
        int row = memory.offering(customer, 0);
        int end = supply.end(b);
        makeRoom(end - supply.start(b));
        for (int i = supply.start(b); i < end; i++) {
            int at = row + supply.look(i);
            if (looks[at] > 0) {
                add(i, b, perception.utility(supply.appeal(i), supply.offering(i), customer, at, tx, ty));
            }
        }
    }

    private void makeRoom(int more) {
        if (count + more > utilities.length) {
            int capacity = 2 * (count + more);
            ordinals = Arrays.copyOf(ordinals, capacity);
            utilities = Arrays.copyOf(utilities, capacity);
            nests = Arrays.copyOf(nests, capacity);
        }
    }

    private void add(int ordinal, int nest, double utility) {
        ordinals[count] = ordinal;
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
        prepare(brands);
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
            weights[c][place] = logWeight(place, c) - brand.lastingStanding();
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
    private double logWeight(int b, int customer) {
        count = 0;
        gather(b, customer, customers.idealX(customer), customers.idealY(customer));
        return logsum(Double.NEGATIVE_INFINITY);
    }

    private double logsum(double outside) {
        if (count == 0) {
            return outside;
        }
        logit.weigh(utilities, nests, count, lambda, outside);
        return logit.logsum();
    }

    /** The standing at which a brand, known to all at first sight, would get a share of all purchases. */
    double standingFor(List<Brand> brands, Brand entrant, double share, double outside) {
        prepare(brands);
        double[] odds = new double[customers.count()];
        double greatest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < odds.length; c++) {
            odds[c] = logWeightAtFirstSight(entrant, c) - logWeightOfOthers(entrant, c, outside);
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
     * The chance that a customer would take one more offering of a brand, of utility {@code offered}, beside what was
     * prepared; a brand that she does not know is seen for the first time.
     */
    double chanceOfTaking(List<Brand> brands, Brand brand, double offered, int customer, double outside) {
        double others = logWeightOfOthers(brand, customer, outside);
        double sold = brand.knownTo(customer)
                ? logWeight(brands.indexOf(brand), customer)
                : logWeightAtFirstSight(brand, customer) + brand.standing();
        double most = StrictMath.max(sold, offered);
        double within = StrictMath.exp((offered - most) / lambda);
        double sum = within + StrictMath.exp((sold - most) / lambda);
        double nest = most + lambda * StrictMath.log(sum);
        return within / sum / (1 + StrictMath.exp(others - nest));
    }

    /** Logarithm of what the outside option and all firms but one weigh to a customer. */
    private double logWeightOfOthers(Brand brand, int customer, double outside) {
        count = 0;
        double tx = customers.idealX(customer);
        double ty = customers.idealY(customer);
        for (int b = 0; b < supply.brands(); b++) {
            if (supply.brand(b) != brand) {
                gather(b, customer, tx, ty);
            }
        }
        return logsum(outside);
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
        makeRoom(brand.offerings().size());
        for (Offering offering : brand.offerings()) {
            add(0, 0, perception.utilityAtFirstSight(offering, tx, ty));
        }
        return logsum(Double.NEGATIVE_INFINITY);
    }
}
