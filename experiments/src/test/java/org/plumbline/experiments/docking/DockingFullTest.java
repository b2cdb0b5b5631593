package org.plumbline.experiments.docking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The whole table at the replications that every model advises, for the default seed. Over all seeds a run misses some
 * value by chance about once in a thousand; for this seed it never does.
 */
@Tag("full")
class DockingFullTest {
    @Test
    void everyPublishedValueIsMet() throws InterruptedException {
        List<DockingRow> rows = DockingTable.run(PublishedValues.all(), OptionalInt.empty(), 1, 2, row -> {});
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.verdict()).as("%s", row).isEqualTo(Verdict.MET));
    }
}
