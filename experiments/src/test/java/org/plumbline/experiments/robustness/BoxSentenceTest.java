package org.plumbline.experiments.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxSentenceTest {
    private static final List<InputLabel> LABELS =
            List.of(new InputLabel("turbulence", ""), new InputLabel("cash", "EUR"), new InputLabel("rivals", ""));
    private static final Box BOX =
            Box.full(3).with(0, Limits.NONE.withLower(0.3104)).with(1, Limits.NONE.withUpper(40_012));

    @Test
    void saysWhereHowOftenAndHowMuchOfIt() {
        assertThat(BoxSentence.of("follow-fads loses", new BoxMeasures(BOX, 882, 89, 87, 67), LABELS))
                .isEqualTo("follow-fads loses mostly where turbulence > 0.31 and cash < 40k EUR: in 77 of 100 cases"
                        + " there, against 10 of 100 overall. 75 of 100 such cases lie there.");
    }

    @Test
    void aMinorityIsNotCalledMostly() {
        assertThat(BoxSentence.of("follow-fads loses", new BoxMeasures(BOX, 1000, 100, 100, 50), LABELS))
                .startsWith("follow-fads loses in part where ");
    }

    @Test
    void saysThatNothingIsKnownWhereNothingIs() {
        assertThat(BoxSentence.of("it loses", new BoxMeasures(Box.full(3), 100, 30, 100, 30), LABELS))
                .isEqualTo("These inputs do not tell where it loses; it does in 30 of 100 cases.");
        assertThat(BoxSentence.of("it loses", new BoxMeasures(BOX, 100, 0, 10, 0), LABELS))
                .isEqualTo("There is no case to tell where it loses.");
        assertThatThrownBy(() -> BoxSentence.of("x", new BoxMeasures(BOX, 9, 1, 1, 1), LABELS.subList(0, 1)))
                .hasMessageContaining("1 labels for 3 inputs");
    }

    @Test
    void twoLimitsEncloseTheInput() {
        Box box = Box.full(3).with(1, new Limits(1_500, 2_500_000));
        assertThat(BoxSentence.conditions(box, LABELS)).isEqualTo("1.5k < cash < 2.5M EUR");
        assertThat(BoxSentence.conditions(Box.full(3), LABELS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.422, -0.422",
        "72.65, 72.7",
        "755.8, 756",
        "999.6, 1k",
        "-40012, -40k",
        "0.00012345, 0.000123",
        "1234567, 1.23M",
        "150.05, 150"
    })
    void numbersHaveThreeDigits(double value, String text) {
        assertThat(BoxSentence.number(value)).isEqualTo(text);
    }
}
