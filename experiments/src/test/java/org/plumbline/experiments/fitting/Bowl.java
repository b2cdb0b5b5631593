package org.plumbline.experiments.fitting;

import java.util.Arrays;
import java.util.Map;
import org.plumbline.experiments.calibration.PublishedPattern;

/** A model with three parameters that meets every pattern at one place, each pattern by one combination of them. */
final class Bowl implements PatternModel {
    static final String PRIORS = """
            parameter,lower,upper,scale,reason
            first,0,10,linear,a test
            second,1,100,logarithmic,a test
            third,-1,1,linear,does nothing
            """;
    private static final double FIRST = 3;
    private static final double SECOND = 20;

    private int calls;
    private final int callsAtMost;

    Bowl(int callsAtMost) {
        this.callsAtMost = callsAtMost;
    }

    int calls() {
        return calls;
    }

    @Override
    public Measured measure(Map<String, String> settings, int markets, long seed) {
        if (calls == callsAtMost) {
            throw new IllegalStateException("killed");
        }
        calls++;
        double first = (number(settings, "first") - FIRST) / 10;
        double second = StrictMath.log(number(settings, "second") / SECOND) / StrictMath.log(100);
        double[] values = new double[PublishedPattern.all().size()];
        double[] errors = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            PublishedPattern pattern = PublishedPattern.all().get(i);
            double room = pattern.judged()
                    ? pattern.upper().orElseThrow() - pattern.lower().orElseThrow()
                    : 1;
            double off = i % 2 == 0 ? first + first * first : second - 0.5 * first;
            values[i] = pattern.target() + 4 * room * off;
        }
        Arrays.fill(errors, 0);
        return new Measured(values, errors);
    }

    private static double number(Map<String, String> settings, String path) {
        return Double.parseDouble(String.valueOf(settings.get(path)));
    }
}
