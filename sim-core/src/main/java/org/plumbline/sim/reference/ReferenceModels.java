package org.plumbline.sim.reference;

import java.util.List;
import java.util.Optional;

/** All reference models, in the order of the docking table. */
public final class ReferenceModels {
    private static final List<ReferenceModel<?>> ALL = List.of(
            new MutualLearning(),
            new LandscapeSearch(),
            new Screening(),
            new Diffusion(),
            new NetworkShape(),
            new LogitChoice(),
            new QueueWaits(),
            new BeliefMoments(),
            new ConsensusMap(),
            new Obsession());

    private ReferenceModels() {}

    /** Every model. */
    public static List<ReferenceModel<?>> all() {
        return ALL;
    }

    /** The model of this name, if there is one. */
    public static Optional<ReferenceModel<?>> find(String name) {
        return ALL.stream().filter(model -> model.name().equals(name)).findFirst();
    }
}
