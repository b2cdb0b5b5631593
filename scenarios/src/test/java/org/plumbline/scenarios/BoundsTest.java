package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behaviour under test: files made to be large or deep are refused before they cost memory or the stack. */
class BoundsTest {
    @ParameterizedTest
    @CsvSource({
        "'[', 100000, 'name: ', S026 1:38",
        "'{a: ', 100000, 'name: ', S026 1:131",
        "'[', 100000, '{\"a\": ', S026 1:38",
        "'1, ', 210000, 'name: [', S027 1:599999",
        "'# x', 400000, '', S004 0:0",
        "'- ', 5000, '', S026 1:65"
    })
    void refusedAtItsPlace(String piece, int times, String start, String expected) {
        assertThat(Texts.faults(start + piece.repeat(times)))
                .extracting(Texts::shortly)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"'a: 1\n', 100000", "'x: {', 30", "'? ', 1000", "'\"', 99999", "'&a ', 50000", "'a:\n ', 50000"})
    void refusedSomehow(String piece, int times) {
        assertThat(Texts.faults(piece.repeat(times))).isNotEmpty();
    }
}
