package org.plumbline.app.doctor;

/**
 * One thing that was looked at.
 *
 * @param subject what was looked at, in a word or two
 * @param condition how it is
 * @param detail what was found
 * @param help what to do about it; empty where nothing is to be done
 */
public record Finding(String subject, Condition condition, String detail, String help) {
    /** How a thing is. */
    public enum Condition {
        /** As it should be. */
        GOOD("ok"),
        /** It works, but not all of it or not as well. */
        LIMITED("limited"),
        /** Plumbline does not work. */
        BROKEN("broken");

        private final String word;

        Condition(String word) {
            this.word = word;
        }

        /** The word for it in reports. */
        public String word() {
            return word;
        }
    }

    static Finding good(String subject, String detail) {
        return new Finding(subject, Condition.GOOD, detail, "");
    }

    static Finding limited(String subject, String detail, String help) {
        return new Finding(subject, Condition.LIMITED, detail, help);
    }

    static Finding broken(String subject, String detail, String help) {
        return new Finding(subject, Condition.BROKEN, detail, help);
    }

    /** Whether Plumbline does not work like this. */
    public boolean isBroken() {
        return condition == Condition.BROKEN;
    }
}
