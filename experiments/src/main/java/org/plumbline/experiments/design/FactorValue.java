package org.plumbline.experiments.design;

/** What a factor is set to at one design point: a number, or a name such as that of a strategy. */
public sealed interface FactorValue {
    /**
     * The number.
     *
     * @throws IllegalStateException if this value is a name
     */
    double number();

    /** A numeric value of a parameter, in the parameter's unit. */
    static FactorValue of(double value) {
        return new Numeric(value);
    }

    /** A named value: a strategy, a structure, a mechanism. */
    static FactorValue of(String name) {
        return new Named(name);
    }

    /**
     * A number. Zero has no sign, so that equal designs have equal texts.
     *
     * @param value finite
     */
    record Numeric(double value) implements FactorValue {
        /** Checks the value. */
        public Numeric {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("factor value (" + value + ") must be a finite number");
            }
            value = value + 0.0;
        }

        @Override
        public double number() {
            return value;
        }

        @Override
        public String toString() {
            return Double.compare(value, Math.rint(value)) == 0 && Math.abs(value) < 1e15
                    ? Long.toString((long) value)
                    : Double.toString(value);
        }
    }

    /**
     * A name.
     *
     * @param value not blank
     */
    record Named(String value) implements FactorValue {
        /** Checks the name. */
        public Named {
            if (value.isBlank()) {
                throw new IllegalArgumentException("the name of a factor's value must not be blank");
            }
        }

        @Override
        public double number() {
            throw new IllegalStateException("'" + value + "' is a name, not a number");
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
