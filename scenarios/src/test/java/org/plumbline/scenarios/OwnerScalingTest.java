package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.scenarios.catalog.Catalog;
import org.plumbline.sim.firm.FirmParameters;

/** Behaviour under test: an owner who gives only her number of people gets a firm as viable as the case. */
class OwnerScalingTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 20, 100})
    void everyCaseStaysAsViable(int employees) {
        for (String name : Catalog.names()) {
            FirmParameters usual = Scenarios.open(name).parameters().firm();
            Scenario scaled = Texts.open("extends: " + name + "\nfirm: { employees: " + employees + " }\n");
            FirmParameters firm = scaled.parameters().firm();
            assertThat(firm.margin()).as(name).isCloseTo(usual.margin(), within(1e-6));
            assertThat(firm.cash().units() / firm.sales().units())
                    .as(name)
                    .isCloseTo(usual.cash().units() / usual.sales().units(), within(1e-6));
            assertThat(scaled.parameters().described().firm()).isEqualTo(firm);
            assertThat(scaled.warnings()).allMatch(fault -> fault.kind().code().equals("S042"));
        }
    }

    @Test
    void whatTheFileGivesStays() {
        FirmParameters firm = Texts.open("extends: bakery\nfirm: { employees: 9, sales: 540k, cash: 60k }\n")
                .parameters()
                .firm();
        assertThat(firm.sales().units()).isEqualTo(540_000);
        assertThat(firm.cash().units()).isEqualTo(60_000);
        assertThat(firm.rent().units()).isEqualTo(28_125);
        assertThat(firm.averageSale().units()).isEqualTo(5.5);
    }

    @Test
    void moneyWithItsCurrencyScalesToo(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("base.yaml"), "name: x\nfirm: { employees: 10, sales: 800k EUR }\n");
        Path top = Files.writeString(
                folder.resolve("top.yaml"), "extends: base.yaml\nfirm: { employees: 20, rent: 50k EUR }\n");
        FirmParameters firm = Scenarios.open(top.toString()).parameters().firm();
        assertThat(firm.sales().units()).isEqualTo(1_600_000);
        assertThat(firm.rent().units()).isEqualTo(50_000);
        assertThat(firm.cash().units()).isEqualTo(250_000);
    }

    @Test
    void strategiesPointsAndOverridesDoNotScale() {
        FirmParameters firm =
                Texts.open("extends: bakery", "firm.employees=16").parameters().firm();
        assertThat(firm.employees()).isEqualTo(16);
        assertThat(firm.sales().units()).isEqualTo(500_000);
    }

    @Test
    void itIsSaidWhereTheValueComesFrom() {
        assertThat(ResolvedView.rows(Texts.open("extends: bakery\nfirm: { employees: 4 }\n")))
                .filteredOn(row -> row.path().equals("firm.sales"))
                .extracting(ResolvedRow::value, ResolvedRow::origin)
                .containsExactly(tuple("250000", "file test.yaml, scaled with firm.employees"));
    }

    /** The two slips of owners: sales of a month for those of a year, and cash in thousands. */
    @ParameterizedTest
    @MethodSource("org.plumbline.scenarios.catalog.Catalog#names")
    void aSlipIsAWarningInEachTrade(String name) {
        FirmParameters usual = Scenarios.open(name).parameters().firm();
        long month = Math.round(usual.sales().units() / 12);
        long thousands = Math.round(usual.cash().units() / 1000);
        String head = "extends: " + name + "\nfirm: { ";
        assertThat(Texts.open(head + "sales: " + month + " }\n").warnings())
                .extracting(Texts::shortly)
                .contains("S045 2:16");
        assertThat(Texts.open(head + "cash: " + thousands + ", credit: 0 }\n").warnings())
                .extracting(Texts::shortly)
                .containsExactly("S046 2:15");
        assertThat(Texts.open(head + "cash: " + Math.round(usual.cash().units()) + " }\n")
                        .warnings())
                .isEmpty();
    }

    @Test
    void aFigureFarFromTheTradesIsAWarning() {
        assertThat(Texts.open("extends: bakery\nfirm: { sales: 50k, cash: 1k, credit: 0 }\n")
                        .warnings())
                .extracting(Texts::shortly)
                .containsExactly("S045 2:16", "S046 2:27");
    }
}
