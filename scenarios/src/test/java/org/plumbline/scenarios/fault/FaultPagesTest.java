package org.plumbline.scenarios.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Behaviour under test: every code has a page, codes are unique and in order. */
class FaultPagesTest {
    @Test
    void everyCodeHasAPage() {
        for (FaultKind kind : FaultCodes.all()) {
            assertThat(kind.code()).matches("[SE][0-9]{3}");
            assertThat(kind.title()).isNotBlank().doesNotEndWith(".");
            assertThat(kind.explanation()).hasSizeGreaterThan(40).endsWith(".");
            assertThat(kind.example()).isNotBlank();
            assertThat(FaultCodes.find(kind.code())).contains(kind);
        }
    }

    @Test
    void codesAreUniqueAndWithoutGaps() {
        assertThat(FaultCodes.all()).extracting(FaultKind::code).doesNotHaveDuplicates();
        long s = FaultCodes.all().stream().filter(k -> k.code().startsWith("S")).count();
        assertThat(FaultCodes.find(String.format("S%03d", s))).isPresent();
        assertThat(FaultCodes.find("S999")).isEmpty();
    }

    @Test
    void theCodesOfTheContractStay() {
        assertThat(FaultCodes.find("S012")).contains(ValueFault.OUT_OF_RANGE);
        assertThat(FaultCodes.find("S001")).contains(ReadingFault.MISSING_FILE);
        assertThat(FaultCodes.find("E001")).contains(ExperimentFault.UNKNOWN_FACTOR);
    }
}
