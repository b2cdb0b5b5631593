package org.plumbline.scenarios;

/**
 * How many of a scenario's inputs nobody has a source for.
 *
 * @param assumed inputs without a source
 * @param inputs all inputs: parameters of the world and of the firm, decisions left out
 */
public record Assumptions(int assumed, int inputs) {
    /** In words: {@code 40 of its 90 inputs are assumptions}. */
    public String words() {
        return assumed + " of its " + inputs + " inputs are assumptions";
    }
}
