package org.plumbline.experiments.docking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StudentT;
import org.plumbline.sim.random.Streams;
import org.plumbline.sim.reference.Arguments;
import org.plumbline.sim.reference.ReferenceModel;
import org.plumbline.sim.reference.ReferenceModels;

/** Runs one reference model under given parameters. */
public final class Docking {
    private static final int MOST_REPLICATIONS = 1_000_000;
    private static final double CONFIDENCE = 0.95;
    private static final String TABLE = "file";

    private Docking() {}

    /**
     * Runs a model on the calling thread.
     *
     * @param model its name
     * @param parameters texts by name; missing and blank ones mean defaults; {@code file} names the bundled table of ranks
     *     or a file
     * @param replications how many, at least 2; empty means as many as the model advises
     * @param seed the master seed
     * @throws IllegalArgumentException naming every fault of the parameters, one a line
     */
    public static DockingResult run(String model, Map<String, String> parameters, OptionalInt replications, long seed) {
        ReferenceModel<?> reference = ReferenceModels.find(model)
                .orElseThrow(() -> new IllegalArgumentException("there is no model " + model + "; there are "
                        + String.join(
                                ", ",
                                ReferenceModels.all().stream()
                                        .map(ReferenceModel::name)
                                        .toList())));
        return run(reference, parameters, replications, seed);
    }

    private static <P extends Record> DockingResult run(
            ReferenceModel<P> model, Map<String, String> parameters, OptionalInt replications, long seed) {
        P bound = Arguments.bind(model.parameters(), withTable(parameters));
        int count = replications.orElse(model.defaultReplications(bound));
        requireReplications(count);
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (int replication = 0; replication < count; replication++) {
            model.replicate(bound, Streams.common(seed, replication))
                    .values()
                    .forEach((name, value) -> values.computeIfAbsent(name, unseen -> new ArrayList<>())
                            .add(value));
        }
        return result(model.name(), Arguments.resolve(model.parameters(), parameters), count, values);
    }

    private static DockingResult result(
            String model, Map<String, String> parameters, int count, Map<String, List<Double>> values) {
        Map<String, Estimate> measures = new LinkedHashMap<>();
        Map<String, String> undefined = new LinkedHashMap<>();
        values.forEach((name, defined) -> {
            Estimate estimate = StudentT.mean(Sample.of(defined), CONFIDENCE);
            if (estimate.hasInterval()) {
                measures.put(name, estimate);
            } else {
                undefined.put(name, "defined in " + defined.size() + " of " + count + " replications");
            }
        });
        return new DockingResult(model, parameters, count, measures, undefined);
    }

    private static Map<String, String> withTable(Map<String, String> parameters) {
        String name = parameters.getOrDefault(TABLE, "").trim();
        if (name.isEmpty()) {
            return parameters;
        }
        Map<String, String> texts = new LinkedHashMap<>(parameters);
        texts.put(TABLE, RanksFile.read(name));
        return texts;
    }

    private static void requireReplications(int count) {
        if (count < 2 || count > MOST_REPLICATIONS) {
            throw new IllegalArgumentException(
                    "replications is " + count + ", but must lie between 2 and " + MOST_REPLICATIONS);
        }
    }
}
