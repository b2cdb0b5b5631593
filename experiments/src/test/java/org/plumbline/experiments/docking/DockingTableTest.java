package org.plumbline.experiments.docking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Method;
import org.plumbline.sim.reference.Arguments;
import org.plumbline.sim.reference.ReferenceModel;
import org.plumbline.sim.reference.ReferenceModels;

class DockingTableTest {
    /**
     * Few replications, so the bounds are the tolerance and the interval's half-width besides. With the tolerances of the
     * tables, a few standard errors at these replications, another seed would fail by chance in fewer than 1 of 100 runs.
     */
    @ParameterizedTest
    @CsvSource({
        "march, 80",
        "nk, 40",
        "screening, 4",
        "bass, 5",
        "network, 3",
        "logit, 2",
        "queue, 5",
        "beliefs, 3",
        "consensus, 2",
        "obsession, 4"
    })
    void aSmallRunOfEachModelComesNearItsPublishedValues(String model, int replications) throws InterruptedException {
        List<PublishedValue> published = PublishedValues.of(model);
        List<DockingRow> rows = DockingTable.run(published, OptionalInt.of(replications), 1, 2, row -> {});
        assertThat(rows).hasSameSizeAs(published).allSatisfy(row -> {
            Estimate ours = row.ours().orElseThrow();
            double allowed = row.published().tolerance() + ours.halfWidth();
            assertThat(Math.abs(ours.mean().orElseThrow() - row.published().value()))
                    .as("%s", row)
                    .isLessThanOrEqualTo(allowed + 1e-12);
        });
    }

    @Test
    void everyPublishedValueCanBeBoundAndNamesItsSource() {
        List<PublishedValue> all = PublishedValues.all();
        assertThat(all).hasSizeGreaterThan(70).allSatisfy(value -> {
            assertThat(value.source()).isNotBlank();
            assertThat(bind(ReferenceModels.find(value.model()).orElseThrow(), value.parameters()))
                    .isNotNull();
        });
        assertThat(all.stream().map(PublishedValue::model).distinct())
                .containsExactlyElementsOf(
                        ReferenceModels.all().stream().map(ReferenceModel::name).toList());
    }

    @Test
    void rowsDoNotDependOnThreadsAndAreHeardInOrder() throws InterruptedException {
        List<PublishedValue> some = new ArrayList<>(PublishedValues.of("queue"));
        some.addAll(PublishedValues.of("logit"));
        List<DockingRow> heard = new ArrayList<>();
        List<DockingRow> rows = DockingTable.run(some, OptionalInt.of(2), 4, 3, heard::add);
        assertThat(heard).isEqualTo(rows);
        assertThat(DockingTable.run(some, OptionalInt.of(2), 4, 1, row -> {})).isEqualTo(rows);
    }

    @Test
    void aValueIsMetWithinItsToleranceOnly() {
        assertThat(row(0.5, 0.25, 0.75).verdict()).isEqualTo(Verdict.MET);
        assertThat(row(0.5, 0.25, 0.76).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(row(0.5, 0.25, 0.24).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(row(0.55, 0.001, 0.549).verdict()).isEqualTo(Verdict.MET);
        DockingRow undefined = new DockingRow(value(1, 1), Optional.empty());
        assertThat(undefined.verdict()).isEqualTo(Verdict.UNDEFINED);
        assertThat(DockingTable.met(List.of(row(1, 0, 1)))).isTrue();
        assertThat(DockingTable.met(List.of(row(1, 0, 1), undefined))).isFalse();
        assertThat(DockingTable.met(List.of(row(1, 0, 1), row(1, 0, 2)))).isFalse();
    }

    @Test
    void aMeasureThatNoModelTakesIsUndefined() throws InterruptedException {
        PublishedValue unknown = new PublishedValue("logit", Map.of("utilities", "0"), "share(9)", 1, 1, "nobody");
        assertThat(DockingTable.run(List.of(unknown), OptionalInt.empty(), 1, 1, row -> {}))
                .extracting(DockingRow::verdict)
                .containsExactly(Verdict.UNDEFINED);
    }

    @Test
    void faultsOfAConditionReachTheCaller() {
        PublishedValue faulty = new PublishedValue("logit", Map.of("utilities", "x"), "share(1)", 1, 1, "nobody");
        assertThatThrownBy(() -> DockingTable.run(List.of(faulty), OptionalInt.empty(), 1, 1, row -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("utilities is \"x\"");
        assertThatThrownBy(() -> DockingTable.run(List.of(), OptionalInt.empty(), 1, 0, row -> {}))
                .hasMessageContaining("threads (0)");
        assertThatThrownBy(() -> value(Double.NaN, 1)).hasMessageContaining("published value (NaN)");
        assertThatThrownBy(() -> value(1, -1)).hasMessageContaining("tolerance (-1.0)");
        assertThatThrownBy(() -> PublishedValues.of("tarot")).hasMessageContaining("tarot.csv");
    }

    private static <P extends Record> P bind(ReferenceModel<P> model, Map<String, String> parameters) {
        return Arguments.bind(model.parameters(), parameters);
    }

    private static DockingRow row(double published, double tolerance, double ours) {
        return new DockingRow(
                value(published, tolerance), Optional.of(Estimate.of(ours, ours, ours, 0.95, 2, Method.CONSTANT)));
    }

    private static PublishedValue value(double value, double tolerance) {
        return new PublishedValue("logit", Map.of(), "share(1)", value, tolerance, "a test");
    }
}
