package org.plumbline.experiments.design;

import org.apache.commons.rng.core.source64.Philox4x64;
import org.plumbline.sim.random.Draws;

/** Uniforms of a Philox stream whose key belongs to no purpose of the model; reference numbers are stated for it. */
record PublishedStream(Philox4x64 source) implements Draws {
    /** The stream with key 1, 0 and counter 0, 2^48, 0, 0. */
    static Draws ofLatinHypercubeReference() {
        return new PublishedStream(new Philox4x64(new long[] {1, 0, 0, 1L << 48, 0, 0}));
    }

    @Override
    public double uniform() {
        return source.nextDouble();
    }

    @Override
    public double normal() {
        throw new AssertionError("designs draw uniforms only");
    }

    @Override
    public double exponential() {
        throw new AssertionError("designs draw uniforms only");
    }
}
