package org.plumbline.experiments.robustness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.sim.random.Draws;

/** Runs under uncertain inputs, some of which are of interest, such as those in which a strategy loses. */
public final class Cases {
    private final List<String> inputs;
    private final double[][] values;
    private final boolean[] ofInterest;

    /**
     * The cases.
     *
     * @param inputs names of the uncertain inputs
     * @param values a row a case, a column an input; finite
     * @param ofInterest whether each case is of interest
     */
    public Cases(List<String> inputs, double[][] values, boolean[] ofInterest) {
        this.inputs = List.copyOf(inputs);
        this.values = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
        this.ofInterest = ofInterest.clone();
        if (inputs.isEmpty() || values.length == 0 || values.length != ofInterest.length) {
            throw new IllegalArgumentException("scenario discovery needs inputs and cases, each marked: there are "
                    + inputs.size() + " inputs, " + values.length + " cases and " + ofInterest.length + " marks");
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i].length != inputs.size() || !Arrays.stream(values[i]).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("case " + (i + 1) + " is " + Arrays.toString(values[i])
                        + "; it needs " + inputs.size() + " finite values");
            }
        }
    }

    /** Names of the inputs. */
    public List<String> inputs() {
        return inputs;
    }

    /** Number of cases. */
    public int size() {
        return values.length;
    }

    /** Number of cases of interest. */
    public int interesting() {
        return interesting(all());
    }

    /**
     * Two halves at random: what is found in the first is checked on the second, which is one larger if the number is
     * odd. Draws one uniform a case.
     */
    public List<Cases> halves(Draws draws) {
        double[] keys = new double[size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = draws.uniform();
        }
        int[] order = IntStream.range(0, keys.length)
                .boxed()
                .sorted((a, b) -> keys[a] == keys[b] ? Integer.compare(a, b) : Double.compare(keys[a], keys[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        int half = keys.length / 2;
        return List.of(part(Arrays.copyOf(order, half)), part(Arrays.copyOfRange(order, half, order.length)));
    }

    double value(int row, int input) {
        return values[row][input];
    }

    boolean isInteresting(int row) {
        return ofInterest[row];
    }

    int[] all() {
        return IntStream.range(0, values.length).toArray();
    }

    int interesting(int[] rows) {
        return (int) Arrays.stream(rows).filter(row -> ofInterest[row]).count();
    }

    /** The rows inside a box, in order. */
    int[] inside(Box box) {
        return Arrays.stream(all()).filter(row -> box.contains(values[row])).toArray();
    }

    /** One input of some rows, sorted. */
    double[] sorted(int[] rows, int input) {
        return Arrays.stream(rows)
                .mapToDouble(row -> values[row][input])
                .sorted()
                .toArray();
    }

    private Cases part(int[] order) {
        int[] rows = Arrays.stream(order).sorted().toArray();
        boolean[] marks = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            marks[i] = ofInterest[rows[i]];
        }
        return new Cases(
                inputs, Arrays.stream(rows).mapToObj(row -> values[row]).toArray(double[][]::new), marks);
    }
}
