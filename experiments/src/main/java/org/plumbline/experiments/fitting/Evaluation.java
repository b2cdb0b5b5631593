package org.plumbline.experiments.fitting;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.experiments.statistics.SignificantDigits;

/**
 * A parameter set that was tried.
 *
 * @param trial what was to be tried
 * @param measured what the patterns were
 */
record Evaluation(Trial trial, Measured measured) {
    /**
     * A parameter set to be tried.
     *
     * @param number its number in the calibration, from 0
     * @param stage the wave or round, from 0
     * @param unit a coordinate in [0, 1] for each free parameter
     * @param markets how many markets
     * @param seed their seed
     */
    @SuppressWarnings("ArrayRecordComponent") // a vector to reckon with; nobody writes to it
    record Trial(long number, int stage, double[] unit, int markets, long seed) {}

    /** The header of the table of evaluations. */
    static String header(Priors priors, List<String> patterns) {
        List<String> names = new ArrayList<>(List.of("evaluation", "stage", "markets", "seed"));
        priors.parameters().forEach(parameter -> names.add(parameter.path()));
        patterns.forEach(pattern -> names.add(quoted(pattern)));
        patterns.forEach(pattern -> names.add(quoted("error of " + pattern)));
        return String.join(",", names) + "\n";
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    /** The line in the table of evaluations. */
    String line(Priors priors) {
        List<String> cells = new ArrayList<>(List.of(
                Long.toString(trial.number()),
                Integer.toString(trial.stage()),
                Integer.toString(trial.markets()),
                Long.toString(trial.seed())));
        cells.addAll(priors.settings(trial.unit()).values());
        for (double value : measured.values()) {
            cells.add(Double.isNaN(value) ? "" : SignificantDigits.text(value));
        }
        for (double error : measured.errors()) {
            cells.add(SignificantDigits.text(error));
        }
        return String.join(",", cells) + "\n";
    }

    /** What stands in the journal: every number in full. */
    String kept() {
        StringBuilder text = new StringBuilder();
        for (double value : measured.values()) {
            text.append(value).append(' ');
        }
        for (double error : measured.errors()) {
            text.append(error).append(' ');
        }
        return text.toString();
    }

    /** The measurements from what stands in the journal. */
    static Measured kept(String text) {
        String[] numbers = text.strip().split(" ", -1);
        int patterns = numbers.length / 2;
        double[] values = new double[patterns];
        double[] errors = new double[patterns];
        for (int i = 0; i < patterns; i++) {
            values[i] = Double.parseDouble(numbers[i]);
            errors[i] = Double.parseDouble(numbers[patterns + i]);
        }
        return new Measured(values, errors);
    }
}
