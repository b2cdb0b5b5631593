package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.experiments.results.table.Column;
import org.plumbline.experiments.sensitivity.StandardizedRegression;
import org.plumbline.experiments.statistics.SignificantDigits;

/** Standardised regression on the factors that are numbers, or names of which there are two. */
record RegressionMethod(Study study) implements InputMethod {
    private static final String COEFFICIENT = "standardised coefficient";

    @Override
    public String words() {
        return "standardised regression of means over replications on the factors";
    }

    @Override
    public String leading() {
        return COEFFICIENT;
    }

    @Override
    public String caution() {
        return "Coefficients speak of straight lines only; factors with three names or more are left out.";
    }

    @Override
    public List<InputMeasure> measures(double[][] outcomes) {
        List<Integer> usable = usable();
        StandardizedRegression fit = fit(outcomes, usable);
        List<InputMeasure> measures = new ArrayList<>();
        for (int i = 0; i < usable.size(); i++) {
            measures.add(new InputMeasure(
                    study.factorNames().get(usable.get(i)),
                    COEFFICIENT,
                    fit.coefficients().get(i)));
        }
        return measures;
    }

    @Override
    public List<String> cautions(double[][] outcomes) {
        StandardizedRegression fit = fit(outcomes, usable());
        if (fit.rSquared().isEmpty()) {
            return List.of("the regression is undefined, see the table");
        }
        String share = "R squared is "
                + SignificantDigits.of(fit.rSquared().getAsDouble(), 2).toPlainString();
        return List.of(fit.notLinear() ? share + ": the response is not linear, coefficients mislead" : share);
    }

    private StandardizedRegression fit(double[][] outcomes, List<Integer> usable) {
        List<Long> points = study.values().points();
        double[][] inputs = points.stream()
                .map(point -> usable.stream()
                        .mapToDouble(j -> code(j, study.at(point).get(j)))
                        .toArray())
                .toArray(double[][]::new);
        return StandardizedRegression.of(inputs, InputMethod.means(outcomes), Study.CONFIDENCE);
    }

    private List<Integer> usable() {
        return IntStream.range(0, study.factors().size())
                .filter(j -> isNumeric(j) || names(j).size() == 2)
                .boxed()
                .toList();
    }

    private boolean isNumeric(int factor) {
        return study.factors().get(factor).type() == Column.Type.NUMBER;
    }

    private List<String> names(int factor) {
        return study.levels().values().stream()
                .map(levels -> levels.get(factor))
                .distinct()
                .toList();
    }

    private double code(int factor, String level) {
        return isNumeric(factor) ? Double.parseDouble(level) : names(factor).indexOf(level);
    }
}
