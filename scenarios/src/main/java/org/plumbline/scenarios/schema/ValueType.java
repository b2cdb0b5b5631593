package org.plumbline.scenarios.schema;

/** What kind of value stands under a key. */
public enum ValueType {
    /** A number with decimals. */
    NUMBER("a number"),
    /** A whole number. */
    COUNT("a whole number"),
    /** An amount of money. */
    MONEY("an amount of money"),
    /** A duration with its unit. */
    DURATION("a duration such as 5 years or 30 weeks"),
    /** Free text. */
    TEXT("text"),
    /** A name in kebab-case. */
    NAME("a name in small letters, digits and hyphens"),
    /** One of a list of words. */
    CHOICE("one of the choices"),
    /** true or false. */
    TRUTH("true or false"),
    /** Three capital letters. */
    CURRENCY("a currency such as EUR"),
    /** Two numbers. */
    POINT("two numbers in brackets, such as [0.3, -0.6]"),
    /** A single value of any kind, checked later where its kind is known. */
    ANY("a single value");

    private final String words;

    ValueType(String words) {
        this.words = words;
    }

    /** What messages call it. */
    public String words() {
        return words;
    }
}
