package org.plumbline.experiments.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.observation.Outcome;

class WordsTest {
    @Test
    void numbersOfAHundredAddUp() {
        assertThat(Words.ofHundred(List.of(1, 1, 1))).containsExactly("34", "33", "33");
        assertThat(Words.ofHundred(List.of(148, 4, 48))).containsExactly("74", "2", "24");
        assertThat(Words.ofHundred(List.of(5, 0, 3))).containsExactly("62", "0", "38");
    }

    @Test
    void equalRemaindersGoToTheSmallerCount() {
        assertThat(Words.ofHundred(List.of(199, 1))).containsExactly("99", "1");
    }

    @Test
    void whatHappenedIsNeverNothingAndWhatDidNotAlwaysIsNeverAll() {
        assertThat(Words.ofHundred(List.of(1999, 1))).containsExactly("more than 99", "fewer than 1");
        assertThat(Words.ofHundred(List.of(7, 0))).containsExactly("100", "0");
        assertThatThrownBy(() -> Words.ofHundred(List.of(0, 0))).hasMessageContaining("no futures");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3143|3,100", "3150|3,200", "7|7", "100000|100,000", "100001|more than 100,000"})
    void futuresAreNamedWithTwoDigits(long number, String words) {
        assertThat(Words.roughly(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5400.4|5,400", "99.95|100", "0.05|0.05", "-1234.5|-1,234", "0|0", "2.50|2.5"})
    void amountsHaveThreeDigitsOrAreWhole(double value, String words) {
        assertThat(Words.amount(value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "PROFIT, 5400, '5,400 EUR'",
        "SURVIVAL, 0.05, 5 of 100",
        "SUCCESS_SHARE, 0.05, 5 percentage points",
        "LEAD_TIME, 1, 1 week",
        "LEVER_HOURS, 52, 52 hours",
        "LAUNCHES, 1, 1",
        "COHERENCE, 0.05, 0.05"
    })
    void theSmallestDifferenceIsNamedInItsUnit(Outcome outcome, double smallest, String words) {
        assertThat(new OutcomeScale(outcome, smallest, "EUR", "5 years").smallestInWords())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1, virtually certain",
        "0.99, virtually certain",
        "0.9899, very likely",
        "0.9, very likely",
        "0.8999, likely",
        "0.66, likely",
        "0.6599, about as likely as not",
        "0.33, about as likely as not",
        "0.3299, unlikely",
        "0, unlikely"
    })
    void likelihoodsHaveFixedWords(double share, String words) {
        assertThat(Likelihood.of(share).words()).isEqualTo(words);
    }

    @Test
    void noShareNoWord() {
        assertThatThrownBy(() -> Likelihood.of(Double.NaN)).hasMessageContaining("share (NaN)");
    }
}
