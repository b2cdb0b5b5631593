package org.plumbline.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvDesignTest {
    private static final List<Factor> KNOWN = List.of(
            RangeFactor.linear("market.turbulence", 0, 2),
            RangeFactor.whole("firms", 1, 20),
            LevelFactor.named("strategy", "fads", "regulars"));

    @Test
    void readsPointsInTheOrderOfTheTable() {
        Design design = read("\uFEFFstrategy,market.turbulence\r\nfads,0.5\r\n\"regulars\", 1e-1\r\n");
        assertThat(design.factors()).extracting(Factor::name).containsExactly("strategy", "market.turbulence");
        assertThat(design.points().stream().map(point -> point.values().toString()))
                .containsExactly("[fads, 0.5]", "[regulars, 0.1]");
    }

    @Test
    void namesAllFaultsAtOnceWithLineColumnAndValue() {
        CsvDesignException thrown = catchThrowableOfType(
                CsvDesignException.class,
                () -> read(
                        "strategy,firms,market.turbulense,firms\nfads,2.5,0,1\n\nother,7,0,1\nfads,0\nfads,NaN,0,1\n"));
        assertThat(thrown.faults())
                .extracting(fault -> fault.line() + "|" + fault.column() + "|" + fault.value())
                .containsExactly(
                        "1|market.turbulense|market.turbulense",
                        "1|firms|firms",
                        "2|firms|2.5",
                        "4|strategy|other",
                        "5||fads,0",
                        "6|firms|NaN");
        assertThat(thrown)
                .hasMessageContaining("line 1, column market.turbulense: 'market.turbulense' is not a factor")
                .hasMessageContaining("line 2, column firms: firms is '2.5', but must be a whole number from 1 to 20")
                .hasMessageContaining("line 4, column strategy: strategy is 'other', but must be one of fads, regulars")
                .hasMessageContaining("line 5: this row has 2 values for 4 columns");
    }

    @Test
    void otherWritingsOfNumbersAreRefused() {
        for (String text : List.of("1,5", "0x1", "1d", "Infinity", "1 000", "", "1e999", "2.1", "-0.1")) {
            assertThatThrownBy(() -> read("market.turbulence\n\"" + text + "\"\n"))
                    .as(text)
                    .isInstanceOf(CsvDesignException.class)
                    .hasMessageContaining("market.turbulence is '" + text + "', but must be a number from 0 to 2");
        }
    }

    @Test
    void textsThatAreNoTableAreRefused() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("the table is empty");
        assertThatThrownBy(() -> read("firms\n")).hasMessageContaining("no row after the header");
        assertThatThrownBy(() -> read("firms\n3\n\"4\n5")).hasMessageContaining("not a table");
    }

    private static Design read(String text) {
        return CsvDesign.read(new StringReader(text), KNOWN);
    }
}
