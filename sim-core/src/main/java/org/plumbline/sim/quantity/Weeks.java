package org.plumbline.sim.quantity;

/**
 * A duration, or an instant counted from the start of the run, in weeks. A year has 52 weeks.
 *
 * @param value weeks, finite, zero or more; fractions are allowed
 */
public record Weeks(double value) implements Comparable<Weeks> {
    /** Weeks in a year. */
    public static final int PER_YEAR = 52;

    /** Checks the value. */
    public Weeks {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("weeks (" + value + ") must be zero or more and finite");
        }
    }

    /** The duration of {@code years} years of 52 weeks. */
    public static Weeks ofYears(double years) {
        return new Weeks(years * PER_YEAR);
    }

    /** The duration of {@code weeks} weeks. */
    public static Weeks of(double weeks) {
        return new Weeks(weeks);
    }

    /** The duration in years of 52 weeks. */
    public double years() {
        return value / PER_YEAR;
    }

    /** The weeks begun or finished, rounded up to a whole number. */
    public int whole() {
        return (int) StrictMath.ceil(value);
    }

    @Override
    public int compareTo(Weeks other) {
        return Double.compare(value, other.value);
    }
}
