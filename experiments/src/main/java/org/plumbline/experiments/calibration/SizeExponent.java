package org.plumbline.experiments.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * The exponent beta in sigma ~ S^-beta (Amaral et al. 1997): firms in ten classes of equal number by size, the logarithm of
 * the standard deviation of growth in each class against its mean log size, least squares.
 */
final class SizeExponent {
    private static final int CLASSES = 10;
    private static final int LEAST = 5 * CLASSES;

    private SizeExponent() {}

    /** One firm's growth in a year. */
    record Growth(double logSize, double rate) {}

    /** The exponent; NaN with fewer than fifty observations or a class without spread. */
    static double of(List<Growth> growth) {
        if (growth.size() < LEAST) {
            return Double.NaN;
        }
        List<Growth> sorted = new ArrayList<>(growth);
        sorted.sort(Comparator.comparingDouble(Growth::logSize));
        SimpleRegression line = new SimpleRegression();
        for (int c = 0; c < CLASSES; c++) {
            int from = (int) ((long) c * sorted.size() / CLASSES);
            int to = (int) ((c + 1L) * sorted.size() / CLASSES);
            add(line, sorted.subList(from, to));
        }
        return -line.getSlope();
    }

    private static void add(SimpleRegression line, List<Growth> ofClass) {
        double size = 0;
        double mean = 0;
        for (Growth one : ofClass) {
            size += one.logSize() / ofClass.size();
            mean += one.rate() / ofClass.size();
        }
        double squares = 0;
        for (Growth one : ofClass) {
            squares += (one.rate() - mean) * (one.rate() - mean);
        }
        line.addData(size, StrictMath.log(squares / ofClass.size()) / 2);
    }
}
