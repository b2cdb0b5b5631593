package org.plumbline.sim.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.ecosystem.NetworkGenerator;
import org.plumbline.sim.innovation.Landscape.Neighbourhood;
import org.plumbline.sim.parameter.Declaration;

class ArgumentsTest {
    @Test
    void bindsNumbersConstantsAndListsAndFillsDefaults() {
        assertThat(Arguments.bind(MutualLearning.Parameters.class, Map.of("p1", "0.1", "p2", " 0.5 ", "p3", "")))
                .isEqualTo(new MutualLearning.Parameters(30, 50, 0.1, 0.5, 0, 0, 0));
        assertThat(Arguments.bind(
                        LandscapeSearch.Parameters.class,
                        Map.of("n", "8", "k", "2", "neighbourhood", "adjacent", "search", "random")))
                .isEqualTo(new LandscapeSearch.Parameters(
                        8, 2, Neighbourhood.ADJACENT, LandscapeSearch.Search.RANDOM, 200, 100));
        assertThat(Arguments.bind(LogitChoice.Parameters.class, Map.of("utilities", "1;0.5, 0", "nests", "1;1;2")))
                .isEqualTo(new LogitChoice.Parameters(List.of(1.0, 0.5, 0.0), 0, 1, List.of(1, 1, 2), 1));
        assertThat(Arguments.bind(
                                NetworkShape.Parameters.class,
                                Map.of("kind", "barabasi-albert", "nodes", "10", "degree", "4"))
                        .kind())
                .isEqualTo(NetworkGenerator.BARABASI_ALBERT);
    }

    @Test
    void resolvesTextsInDeclaredOrder() {
        assertThat(Arguments.resolve(LogitChoice.Parameters.class, Map.of("lambda", "0.5")))
                .containsExactly(
                        Map.entry("utilities", Arguments.REQUIRED),
                        Map.entry("outside", "0"),
                        Map.entry("scale", "1"),
                        Map.entry("nests", "list"),
                        Map.entry("lambda", "0.5"));
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertThatThrownBy(() -> Arguments.bind(
                        LandscapeSearch.Parameters.class,
                        Map.of("n", "8.5", "search", "clever", "starts", "0", "firm", "3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "there is no parameter firm; there are n, k, neighbourhood, search, starts, firms")
                .hasMessageContaining("n is \"8.5\", but must be a whole number")
                .hasMessageContaining("k is required: others on which each bit depends")
                .hasMessageContaining("search is \"clever\", but must be one of steepest, random")
                .hasMessageContaining("starts is 0.0, but must lie between 1.0 and 100000.0");
        assertThatThrownBy(() -> Arguments.bind(LogitChoice.Parameters.class, Map.of("utilities", "1;;2")))
                .hasMessageContaining("utilities is \"\", but must be a number");
        assertThatThrownBy(
                        () -> Arguments.bind(LogitChoice.Parameters.class, Map.of("utilities", "1", "outside", "NaN")))
                .hasMessageContaining("outside is NaN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    march     | dimensions members p1 p2 p3 p4 periods
                    nk        | n k neighbourhood search starts firms
                    screening | evaluators consent sigma bias halfRange
                    bass      | p q population years network degree rewiring
                    network   | kind nodes degree rewiring
                    logit     | utilities outside scale nests lambda
                    queue     | servers utilisation serviceCv2
                    beliefs   | phi eta sigma c lambda b tau m0 s0 people periods
                    consensus | file
                    obsession | evaluators dimensions spread visionError
                    """)
    void everyModelHasItsPublicParameters(String model, String parameters) {
        assertThat(Declaration.of(ReferenceModels.find(model).orElseThrow().parameters()))
                .extracting(Declaration::name)
                .containsExactly(parameters.split(" ", -1));
    }

    @Test
    void parametersThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> new MutualLearning.Parameters(30, 50, 0.1, 0.5, 0.1, 0, 0))
                .hasMessageContaining("there is no equilibrium to run to");
        assertThatThrownBy(() -> new MutualLearning.Parameters(30, 50, 0.001, 0.5, 0, 0, 0))
                .hasMessageContaining("the equilibrium may never come");
        assertThatThrownBy(() -> new MutualLearning.Parameters(1000, 1000, 0.1, 0.5, 0, 0, 2000))
                .hasMessageContaining("must be at most 1000000000");
        assertThatThrownBy(() -> new LandscapeSearch.Parameters(
                        5, 5, Neighbourhood.RANDOM, LandscapeSearch.Search.STEEPEST, 1, 1))
                .hasMessageContaining("k is 5, but must be less than n (5)");
        assertThatThrownBy(() -> new Screening.Parameters(3, 4, 1, 0, 5)).hasMessageContaining("consent is 4");
        assertThatThrownBy(() -> new Diffusion.Parameters(0.1, 0.1, 200_000, 100, NetworkGenerator.COMPLETE, 10, 0))
                .hasMessageContaining("must be at most 5000000");
        assertThatThrownBy(() -> new NetworkShape.Parameters(NetworkGenerator.COMPLETE, 2000, 0, 0))
                .hasMessageContaining("must be at most 2000000");
        assertThatThrownBy(() -> new BeliefMoments.Parameters(0, 0, 0, 0, 0, 0, 1, 0, 1, 1_000_000, 1000))
                .hasMessageContaining("must be at most 200000000");
        assertThatThrownBy(() -> new LogitChoice.Parameters(List.of(1.0, 2.0), 0, 1, List.of(1), 1))
                .hasMessageContaining("nests has 1 entries and utilities 2");
        assertThatThrownBy(() -> new LogitChoice.Parameters(List.of(Double.NaN), 0, 1, List.of(), 1))
                .hasMessageContaining("utilities has NaN");
        assertThatThrownBy(() -> new Obsession.Parameters(3, 2, 0, 0)).hasMessageContaining("where nobody errs");
    }

    @Test
    void measuresRefuseWhatIsUndefinedOrTakenTwice() {
        assertThatThrownBy(() -> new Measures().with("x", Double.NaN)).hasMessageContaining("measure x is NaN");
        assertThatThrownBy(() -> new Measures().with("x", 1).with("x", 1)).hasMessageContaining("taken twice");
        assertThat(new Measures().withMean("x", 0, 0).withMean("y", 3, 2).values())
                .containsExactly(Map.entry("y", 1.5));
    }
}
