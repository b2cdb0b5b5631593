package org.plumbline.visualization.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {
    private static final String CSV = """
        point,strategy,replication,seed,status,weeksRun,profit,exitWeek
        0,a,2,1,done,260,-5,
        0,a,1,1,done,260,10,
        0,"b ""x"", y",1,1,done,40,13.5,40
        0,"b ""x"", y",2,1,failed,12,,
        0,"b ""x"", y",3,1,done,260,1,
        """;

    private final Runs runs = Runs.read(new StringReader(CSV), List.of("profit", "exitWeek"));

    @Test
    void readsNamesWithQuotesAndCommas() {
        assertThat(runs.strategies()).containsExactly("a", "b \"x\", y");
    }

    @Test
    void keepsOnlyFinishedRunsWithTheOutcomeDefined() {
        assertThat(runs.values("a", "profit")).containsExactly(-5.0, 10.0);
        assertThat(runs.values("b \"x\", y", "profit")).containsExactly(13.5, 1.0);
        assertThat(runs.values("a", "exitWeek")).isEmpty();
        assertThat(runs.failed()).isEqualTo(1);
    }

    @Test
    void pairsByReplicationAndCountsFuturesWithoutPair() {
        Runs.Pairs pairs = runs.pairs("a", "b \"x\", y", "profit");
        assertThat(pairs.differences()).containsExactly(3.5);
        assertThat(pairs.missing()).isEqualTo(2);
    }

    @Test
    void aMissingColumnIsNamedWithThoseThereAre() {
        assertThatThrownBy(() -> Runs.read(new StringReader("point,strategy\n0,a\n"), List.of()))
                .hasMessage("runs.csv has no column replication; it has [point, strategy]");
    }

    @Test
    void aCellThatIsNoNumberIsNamedWithItsLine() {
        String csv = "point,strategy,replication,status,weeksRun,profit\n0,a,1,done,1,much\n";
        assertThatThrownBy(() -> Runs.read(new StringReader(csv), List.of("profit")))
                .hasMessage("runs.csv, line 2, column profit: \"much\" is not a number");
    }
}
