package org.plumbline.sim.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one parameter: a component of a parameter record. This is the only place where its meaning, unit, range,
 * default and source are written; help, schema, reference page, binding and checks are made from it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
    /** What it means, in one plain sentence without a full stop. */
    String meaning();

    /** The unit as people say it ("per year", "weeks", "share"); empty for a pure number. */
    String unit() default "";

    /** The smallest value allowed, inclusive; for durations in weeks, for money in currency units. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The largest value allowed, inclusive; for durations in weeks, for money in currency units. */
    double max() default Double.POSITIVE_INFINITY;

    /**
     * The default as it would stand in a scenario file ("0.1", "5 years", "540k", "flat", "true", "[0, 0]"). "none" for
     * a component that may be absent (its type is then nullable); "group" for a nested parameter record; "list" for a
     * list that is empty by default.
     */
    String initial();

    /** Where the default comes from: a short citation, or "assumed". */
    String source() default "assumed";

    /** An example value for help and editors, when the default is not one. */
    String example() default "";
}
