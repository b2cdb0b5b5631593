package org.plumbline.visualization.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** Behaviour under test: ideas of all runs of a strategy are added up. */
class LossesTest {
    @Test
    void theIdeasOfAllRunsAreAddedUp() {
        Losses losses = Losses.read(new StringReader("""
                strategy,replication,stage,reason,ideas
                a,0,submitted,turned down,3
                a,0,successes,,1
                a,1,submitted,turned down,2
                a,1,submitted,not judged by the end,7
                b,0,submitted,turned down,4
                """));
        assertThat(losses.ideas("a")).isEqualTo(13);
        assertThat(losses.at("a", "submitted"))
                .containsExactly(
                        new Losses.Row("a", "submitted", "not judged by the end", 7),
                        new Losses.Row("a", "submitted", "turned down", 5));
    }
}
