package org.plumbline.sim.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.innovation.Landscape;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/** Limits in which every driver's answer is known. */
class ReferenceModelsTest {
    @Test
    void modelsHaveNamesOfTheirOwnAndRepeatThemselves() {
        assertThat(ReferenceModels.all()).extracting(ReferenceModel::name).doesNotHaveDuplicates();
        assertThat(ReferenceModels.find("tarot")).isEmpty();
        assertThat(measures("nk", "n", "8", "k", "3")).isEqualTo(measures("nk", "n", "8", "k", "3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"steepest", "random"})
    void withoutInteractionsThereIsOneFormAndItIsTheBest(String search) {
        Map<String, Double> measures = measures("nk", "n", "9", "k", "0", "search", search);
        assertThat(measures)
                .containsEntry("optima", 1.0)
                .containsEntry("forms", 1.0)
                .containsEntry("meanOptimum", of(measures, "globalMaximum"));
        assertThat(of(measures, "reached")).isCloseTo(of(measures, "globalMaximum"), within(1e-12));
    }

    @Test
    void theCensusOfDesignsEqualsAnInspectionOfEach() {
        Map<String, Double> measures = measures("nk", "n", "7", "k", "4", "neighbourhood", "adjacent", "firms", "1");
        Landscape landscape = new Landscape(
                7,
                4,
                Landscape.Neighbourhood.ADJACENT,
                Streams.common(7, 0).open(Purpose.LANDSCAPE, EntityType.WORLD, 0, 0));
        int optima = 0;
        double sum = 0;
        double greatest = 0;
        for (int design = 0; design < 128; design++) {
            boolean optimum = true;
            for (int bit = 0; bit < 7; bit++) {
                optimum &= landscape.gain(bit, design) <= 0;
            }
            optima += optimum ? 1 : 0;
            sum += optimum ? landscape.fitness(design) : 0;
            greatest = Math.max(greatest, landscape.fitness(design));
        }
        assertThat(measures).containsEntry("optima", (double) optima).containsEntry("forms", 1.0);
        assertThat(of(measures, "meanOptimum")).isCloseTo(sum / optima, within(1e-12));
        assertThat(of(measures, "globalMaximum")).isCloseTo(greatest, within(1e-12));
        assertThat(of(measures, "reached")).isBetween(0.0, greatest + 1e-12);
    }

    @Test
    void aPanelThatSeesClearlyErrsNever() {
        Map<String, Double> measures = measures("screening", "evaluators", "3", "consent", "2", "sigma", "0");
        assertThat(measures).containsEntry("omission", 0.0).containsEntry("commission", 0.0);
        assertThat(of(measures, "payoff")).isCloseTo(1.25, within(0.05));
        Map<String, Double> dazzled =
                measures("screening", "evaluators", "3", "consent", "3", "sigma", "0", "bias", "9", "halfRange", "2");
        assertThat(dazzled).containsEntry("omission", 0.0).containsEntry("commission", 1.0);
    }

    /** Without word of mouth every network adopts as 1 - e^(-p t); 20,000 agents, bounds of five standard errors. */
    @ParameterizedTest
    @ValueSource(strings = {"complete", "watts-strogatz", "erdos-renyi"})
    void advertisingAloneNeedsNoNetwork(String network) {
        Map<String, Double> measures = measures("bass", "p", "0.5", "q", "0", "years", "4", "network", network);
        assertThat(of(measures, "adoptedAt(1)")).isCloseTo(1 - Math.exp(-0.5), within(0.018));
        assertThat(of(measures, "adoptedAt(4)")).isCloseTo(1 - Math.exp(-2), within(0.013));
        assertThat(measures).containsEntry("peakTime", 0.125).doesNotContainKey("adoptedAt(5)");
    }

    @Test
    void wordOfMouthOnADenseNetworkActsAsInAMixedPopulation() {
        Map<String, Double> mixed = measures("bass", "p", "0.05", "q", "1", "population", "1500", "years", "5");
        Map<String, Double> dense = measures(
                "bass",
                "p",
                "0.05",
                "q",
                "1",
                "population",
                "1500",
                "years",
                "5",
                "network",
                "erdos-renyi",
                "degree",
                "600");
        Map<String, Double> sparse = measures(
                "bass",
                "p",
                "0.05",
                "q",
                "1",
                "population",
                "1500",
                "years",
                "5",
                "network",
                "watts-strogatz",
                "degree",
                "2",
                "rewiring",
                "0");
        assertThat(of(dense, "adoptedAt(5)")).isCloseTo(of(mixed, "adoptedAt(5)"), within(0.08));
        assertThat(of(sparse, "adoptedAt(5)")).isLessThan(of(mixed, "adoptedAt(5)") - 0.1);
    }

    @Test
    void whereNobodyAdoptsThereIsNoPeak() {
        assertThat(measures("bass", "p", "0", "q", "1", "years", "1", "population", "10"))
                .doesNotContainKey("peakTime")
                .containsEntry("adoptedAt(1)", 0.0);
    }

    @Test
    void networksAreMeasuredAsTheyAre() {
        assertThat(measures("network", "kind", "complete", "nodes", "6", "degree", "0"))
                .containsEntry("clustering", 1.0)
                .containsEntry("pathLength", 1.0)
                .containsEntry("degreeShare(5)", 1.0)
                .containsEntry("degreeShare(0)", 0.0)
                .doesNotContainKey("degreeShare(6)");
        assertThat(measures("network", "kind", "watts-strogatz", "nodes", "40", "degree", "10"))
                .containsEntry("degreeShare(10)", 1.0)
                .containsEntry("degreeShare(30)", 0.0)
                .doesNotContainKey("degreeShare(31)");
        assertThat(measures("network", "kind", "erdos-renyi", "nodes", "6", "degree", "0"))
                .doesNotContainKey("pathLength")
                .containsEntry("degreeShare(0)", 1.0);
    }

    @Test
    void alternativesNeedNotStandInTheOrderOfTheirFirms() {
        Map<String, Double> grouped = measures("logit", "utilities", "1;0.5;0", "nests", "1;1;2", "lambda", "0.25");
        Map<String, Double> mixed = measures("logit", "utilities", "0;1;0.5", "nests", "2;1;1", "lambda", "0.25");
        assertThat(of(mixed, "share(2)")).isEqualTo(of(grouped, "share(1)"));
        assertThat(of(mixed, "share(3)")).isEqualTo(of(grouped, "share(2)"));
        assertThat(of(mixed, "logsum")).isEqualTo(of(grouped, "logsum"));
        assertThat(of(measures("logit", "utilities", "2", "outside", "1", "scale", "2"), "share(1)"))
                .isCloseTo(1 / (1 + Math.exp(-0.5)), within(1e-14));
    }

    @Test
    void theQueueObeysLittlesLaw() {
        Map<String, Double> measures = measures("queue", "servers", "2", "utilisation", "0.7", "serviceCv2", "0.5");
        assertThat(of(measures, "meanQueue")).isCloseTo(1.4 * of(measures, "meanWait"), within(0.02));
    }

    @Test
    void beliefsThatSeeTheMarketClearlyAreTheMarket() {
        assertThat(beliefs("1", "1", "0", "0", "0")).containsEntry("mean", 0.0).containsEntry("secondMoment", 0.0);
    }

    @Test
    void beliefsToldTheVisionLastAreTheVision() {
        assertThat(beliefs("1", "1", "1", "1", "0")).containsEntry("mean", 2.0).containsEntry("secondMoment", 4.0);
    }

    /** 100 people and 50 measured periods of fresh newcomers: bounds of five standard errors. */
    @Test
    void withFullTurnoverBeliefsAreThoseOfNewcomers() {
        Map<String, Double> measures = beliefs("1", "1", "1", "1", "1");
        assertThat(of(measures, "mean")).isCloseTo(-1, within(0.036));
        assertThat(of(measures, "secondMoment")).isCloseTo(1.25, within(0.09));
    }

    @Test
    void consensusReadsATable() {
        assertThat(of(measures("consensus", "file", "1,1;2,2;3,3"), "alpha")).isCloseTo(1, within(1e-14));
        assertThatThrownBy(() -> measures("consensus", "file", "1,1;2"))
                .hasMessageContaining("priority 2 of the table of ranks has 1 ranks, but the first one 2");
        assertThatThrownBy(() -> measures("consensus", "file", "1,1;2,b")).hasMessageContaining("\"b\"");
    }

    @Test
    void aPerfectVisionDeservesAllWeightAndPerfectPeopleNone() {
        assertThat(measures("obsession", "evaluators", "3", "dimensions", "2", "spread", "1", "visionError", "0"))
                .containsEntry("optimum", 1.0);
        Map<String, Double> perfect =
                measures("obsession", "evaluators", "3", "dimensions", "2", "spread", "0", "visionError", "1");
        assertThat(perfect).containsEntry("optimum", 0.0);
        assertThat(of(perfect, "leastError")).isCloseTo(0, within(1e-20));
        assertThat(of(
                        measures(
                                "obsession",
                                "evaluators",
                                "2",
                                "dimensions",
                                "3",
                                "spread",
                                "0.5",
                                "visionError",
                                "10"),
                        "leastError"))
                .isCloseTo(0.375, within(0.025));
    }

    @ParameterizedTest
    @ValueSource(strings = {"logit", "consensus"})
    void modelsThatDrawNothingNeedNoMoreThanTwoReplications(String name) {
        ReferenceModel<?> model = ReferenceModels.find(name).orElseThrow();
        assertThat(advised(model, Map.of("utilities", "1", "file", "1;2"))).isEqualTo(2);
    }

    private static Map<String, Double> beliefs(String phi, String eta, String c, String lambda, String tau) {
        return measures(
                "beliefs", "phi", phi, "eta", eta, "sigma", "0", "c", c, "lambda", lambda, "b", "2", "tau", tau, "m0",
                "-1", "s0", "0.5", "people", "100", "periods", "100");
    }

    private static <P extends Record> int advised(ReferenceModel<P> model, Map<String, String> given) {
        Map<String, String> known = new LinkedHashMap<>(given);
        known.keySet().retainAll(Arguments.resolve(model.parameters(), Map.of()).keySet());
        return model.defaultReplications(Arguments.bind(model.parameters(), known));
    }

    private static Map<String, Double> measures(String model, String... namesAndTexts) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int place = 0; place < namesAndTexts.length; place += 2) {
            given.put(namesAndTexts[place], namesAndTexts[place + 1]);
        }
        return replicate(ReferenceModels.find(model).orElseThrow(), given);
    }

    private static <P extends Record> Map<String, Double> replicate(
            ReferenceModel<P> model, Map<String, String> given) {
        return model.replicate(Arguments.bind(model.parameters(), given), Streams.common(7, 0))
                .values();
    }

    private static double of(Map<String, Double> measures, String name) {
        return Objects.requireNonNull(measures.get(name), name);
    }
}
