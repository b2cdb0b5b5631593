package org.plumbline.sim.reference;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.sim.market.NestedLogit;
import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.random.Streams;

/**
 * Multinomial and nested logit (McFadden 1974, 1978), exact. Utilities, the outside one included, are divided by the
 * scale first. Measures: {@code share(i)}, the probability of alternative i from 1; {@code outsideShare}; {@code logsum},
 * of the divided utilities and the outside option.
 */
public final class LogitChoice implements ReferenceModel<LogitChoice.Parameters> {
    /**
     * The parameters of a choice.
     *
     * @param utilities of the alternatives
     * @param outside utility of choosing none of them
     * @param scale by which utilities are divided
     * @param nests the firm of each alternative; empty where each stands alone
     * @param lambda dissimilarity within a firm
     */
    public record Parameters(
            @Parameter(meaning = "utilities of the alternatives", initial = Arguments.REQUIRED, example = "1;0.5;0")
            List<Double> utilities,

            @Parameter(meaning = "utility of choosing none", initial = "0", min = -1e6, max = 1e6)
            double outside,

            @Parameter(meaning = "what utilities are divided by", initial = "1", min = 1e-6, max = 1e6)
            double scale,

            @Parameter(
                    meaning = "firm of each alternative; empty where each stands alone",
                    initial = "list",
                    example = "1;1;2")
            List<Integer> nests,

            @Parameter(meaning = "dissimilarity within a firm", initial = "1", min = 1e-3, max = 1)
            double lambda) {
        /** Checks the ranges, and that every alternative has a firm where any has. */
        public Parameters {
            Declaration.require(Parameters.class, utilities, outside, scale, nests, lambda);
            utilities = List.copyOf(utilities);
            nests = List.copyOf(nests);
            for (double utility : utilities) {
                if (!(StrictMath.abs(utility) <= 1e6)) {
                    throw new IllegalArgumentException(
                            "utilities has " + utility + ", but must lie within 1000000 of 0");
                }
            }
            if (utilities.isEmpty() || (!nests.isEmpty() && nests.size() != utilities.size())) {
                throw new IllegalArgumentException("nests has " + nests.size() + " entries and utilities "
                        + utilities.size() + ": give at least one utility, and a firm for each or for none");
            }
        }
    }

    @Override
    public String name() {
        return "logit";
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public int defaultReplications(Parameters parameters) {
        return 2;
    }

    @Override
    public Measures replicate(Parameters parameters, Streams streams) {
        int count = parameters.utilities().size();
        List<Integer> nests =
                parameters.nests().isEmpty() ? IntStream.range(0, count).boxed().toList() : parameters.nests();
        List<Integer> order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparing(nests::get))
                .toList();
        double[] utilities = new double[count];
        int[] firms = new int[count];
        for (int place = 0; place < count; place++) {
            utilities[place] = parameters.utilities().get(order.get(place)) / parameters.scale();
            firms[place] = nests.get(order.get(place));
        }
        NestedLogit choice = new NestedLogit(count);
        choice.weigh(utilities, firms, count, parameters.lambda(), parameters.outside() / parameters.scale());
        Measures measures = new Measures();
        for (int alternative = 0; alternative < count; alternative++) {
            measures.with("share(" + (alternative + 1) + ")", choice.share(order.indexOf(alternative)));
        }
        return measures.with("outsideShare", choice.outsideShare()).with("logsum", choice.logsum());
    }
}
