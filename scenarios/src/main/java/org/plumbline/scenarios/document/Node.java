package org.plumbline.scenarios.document;

import org.plumbline.scenarios.fault.Place;

/** A value in a text, with the place where it stands and the layer it comes from. */
public sealed interface Node permits ScalarNode, SequenceNode, MappingNode {
    /** The text it stands in. */
    Source source();

    /** Its line, counted from 1. */
    int line();

    /** Its column, counted from 1. */
    int column();

    /** What messages call such a value. */
    String kind();

    /** How a message quotes it. */
    String quoted();

    /** Where it stands. */
    default Place place() {
        return source().place(line(), column());
    }

    /** Whether it is the word null, which goes back to the default. */
    default boolean isNull() {
        return false;
    }
}
