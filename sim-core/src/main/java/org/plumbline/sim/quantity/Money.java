package org.plumbline.sim.quantity;

/**
 * An amount of money in whole cents of the scenario's currency, so that books balance exactly.
 *
 * @param cents the amount in cents; negative for a debt or a loss
 */
public record Money(long cents) implements Comparable<Money> {
    /** Nothing. */
    public static final Money ZERO = new Money(0);

    /** The amount of {@code cents} cents. */
    public static Money ofCents(long cents) {
        return cents == 0 ? ZERO : new Money(cents);
    }

    /**
     * The amount of {@code units} whole currency units, rounded to the nearest cent.
     *
     * @throws IllegalArgumentException if units is not finite or too large for whole cents
     */
    public static Money of(double units) {
        double cents = units * 100.0;
        if (!(cents > -9.0e18 && cents < 9.0e18)) {
            throw new IllegalArgumentException("money (" + units + ") is not a finite amount that fits into cents");
        }
        return ofCents(StrictMath.round(cents));
    }

    /** The amount in currency units; exact up to 2^53 cents. */
    public double units() {
        return cents / 100.0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
