package org.plumbline.experiments.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.experiments.ReferenceValues;

class RinottTest {
    private static final ReferenceValues PROCEDURES = ReferenceValues.of("selection/procedures");
    private static final IndifferenceZone ZONE = new IndifferenceZone(0.95, 0.5, 20, 100_000);

    @ParameterizedTest
    @CsvSource({"20, 2", "20, 3", "20, 5", "20, 10", "30, 2", "30, 3", "30, 5", "30, 10"})
    void constantsAgreeWithTheReference(int firstStage, int strategies) {
        PROCEDURES.agree(Rinott.constant(0.95, strategies, firstStage), "rinott." + firstStage + "." + strategies);
    }

    @Test
    void replicationsAgreeWithTheReference() {
        double h = PROCEDURES.number("rinott.20.5");
        PROCEDURES.agree(Rinott.replications(h, 10, 2, 20), "rinott.replications");
        assertThat(Rinott.replications(h, 0, 2, 20)).isEqualTo(20);
    }

    /** Over 300 problems at the least favourable means .959; bounds are four standard errors: false alarm below 1e-3. */
    @Test
    void theBestIsChosenAsOftenAsPromised() {
        double[] means = {0, 0.5, 0, 0, 0};
        double h = Rinott.constant(ZONE.confidence(), means.length, ZONE.firstStage());
        int right = 0;
        for (int problem = 0; problem < 300; problem++) {
            Normals normals = new Normals(means, 1, 0, 5000L + problem);
            Selection selection = new Rinott(ZONE).select(Alternatives.independent(5, normals::run), h);
            right += selection.best() == 1 ? 1 : 0;
        }
        assertThat(right / 300.0).isBetween(0.959 - 4 * 0.0115, 1.0);
    }

    @Test
    void runsSavedFollowTheSpread() {
        Normals normals = new Normals(new double[] {0, 5}, 1, 0, 9);
        Selection selection = new Rinott(ZONE).select(Alternatives.independent(2, normals::run));
        assertThat(selection.best()).isEqualTo(1);
        assertThat(selection.guaranteed()).isTrue();
        assertThat(selection.statement())
                .isEqualTo("With probability 0.95 or more this is the best, if the best leads by"
                        + " 0.5 or more; outcomes taken as normal.");
    }

    @Test
    void moreRunsThanAllowedEndWithoutGuarantee() {
        Normals normals = new Normals(new double[] {0, 0}, 1, 0, 9);
        IndifferenceZone narrow = new IndifferenceZone(0.95, 0.01, 20, 30);
        Selection selection = new Rinott(narrow).select(Alternatives.independent(2, normals::run));
        assertThat(selection.replications()).containsExactly(30, 30);
        assertThat(selection.guaranteed()).isFalse();
    }

    @Test
    void commonRandomNumbersAreRefused() {
        Normals normals = new Normals(new double[] {0, 0}, 1, 0.5, 9);
        assertThatThrownBy(() -> new Rinott(ZONE).select(Alternatives.common(2, normals::run)))
                .hasMessageContaining("independent random streams");
    }
}
