package org.plumbline.experiments.results;

import java.util.List;

/** Manifests that differ in one thing. */
final class Manifests {
    private Manifests() {}

    static Manifest modelVersion(Manifest m, String modelVersion) {
        return with(m, m.experiment(), modelVersion, m.seeds());
    }

    static Manifest seed(Manifest m, long seed) {
        return with(m, m.experiment(), m.modelVersion(), List.of(seed));
    }

    static Manifest experiment(Manifest m, String hash) {
        return with(m, hash, m.modelVersion(), m.seeds());
    }

    private static Manifest with(Manifest m, String experiment, String modelVersion, List<Long> seeds) {
        return new Manifest(
                m.resultsFormat(),
                m.name(),
                experiment,
                modelVersion,
                seeds,
                m.hashes(),
                m.version(),
                m.commit(),
                m.java(),
                m.command(),
                m.runs(),
                m.shard(),
                m.tables(),
                m.start(),
                m.end());
    }
}
