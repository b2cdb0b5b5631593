package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What an analysis of inputs looks at: an outcome under a strategy, or under one minus under another in the same futures.
 *
 * @param label its name for people
 * @param outcomes a row a point, a column a replication that is complete everywhere
 */
@SuppressWarnings("ArrayRecordComponent") // a matrix to reckon with; nobody writes to it
record StudiedResponse(String label, double[][] outcomes) {
    /**
     * Every strategy, then every further one minus the first.
     *
     * @throws IllegalArgumentException if no replication is complete
     */
    static List<StudiedResponse> all(Study study) {
        List<Integer> strategies = study.strategies();
        double[][][] values = complete(study, strategies);
        List<StudiedResponse> responses = new ArrayList<>();
        for (int s : strategies) {
            responses.add(new StudiedResponse(study.named(s).label(), values[s]));
        }
        for (int b = 1; b < strategies.size(); b++) {
            responses.add(difference(study, 0, b, values[0], values[b]));
        }
        return responses;
    }

    /** One strategy, or the second minus the first. */
    static StudiedResponse of(Study study, List<String> strategies) {
        List<Integer> chosen = strategies.stream()
                .map(name -> study.values().strategies().indexOf(name))
                .toList();
        double[][][] values = complete(study, chosen);
        return chosen.size() == 1
                ? new StudiedResponse(study.named(chosen.get(0)).label(), values[0])
                : difference(study, chosen.get(0), chosen.get(1), values[0], values[1]);
    }

    private static double[][][] complete(Study study, List<Integer> strategies) {
        double[][][] values = study.values().complete(strategies);
        if (values[0][0].length == 0) {
            throw new IllegalArgumentException(
                    "no replication is complete at every point; go on with the sweep, or choose another --outcome");
        }
        return values;
    }

    private static StudiedResponse difference(Study study, int a, int b, double[][] under, double[][] other) {
        double[][] difference = new double[under.length][];
        for (int p = 0; p < under.length; p++) {
            double[] first = under[p];
            double[] second = other[p];
            difference[p] = new double[first.length];
            Arrays.setAll(difference[p], r -> second[r] - first[r]);
        }
        return new StudiedResponse(
                study.named(b).label() + " minus " + study.named(a).label(), difference);
    }
}
