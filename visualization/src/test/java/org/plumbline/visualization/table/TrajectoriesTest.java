package org.plumbline.visualization.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class TrajectoriesTest {
    @Test
    void aTrajectoryThatEndsEarlyStaysAtItsLastValue() {
        Trajectories series = Trajectories.read(
                new StringReader("strategy,replication,week,cash\na,1,1,5\na,1,2,7\na,2,1,1\n"), "cash");
        assertThat(series.weeks()).isEqualTo(2);
        assertThat(series.of("a").get(1).at(2)).isEqualTo(1);
        assertThat(series.of("a").get(0).at(2)).isEqualTo(7);
    }

    @Test
    void weeksOutOfOrderAreRefused() {
        assertThatThrownBy(
                        () -> Trajectories.read(new StringReader("strategy,replication,week,cash\na,1,2,5\n"), "cash"))
                .hasMessage("series.csv, line 2: week 1 of replication 1 was expected");
    }
}
