package org.plumbline.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.scenarios.ResolvedView;
import org.plumbline.scenarios.ScenarioDiff;
import org.plumbline.scenarios.Scenarios;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Behaviour under test: in JSON a text is a text and a list a list, without the quotes and brackets of a file. */
class ValuesScreenTest {
    private static JsonNode value(String path) {
        String json = ValuesScreen.write(ResolvedView.rows(Scenarios.bundled("bakery")), OutputFormat.JSON);
        for (JsonNode row : new JsonMapper().readTree(json).get("values")) {
            if (row.get("path").asString().equals(path)) {
                return row.get("value");
            }
        }
        throw new AssertionError(path + " is not shown");
    }

    @Test
    void textStandsWithoutQuotes() {
        assertThat(value("question").asString()).startsWith("Do a few").endsWith("?");
        assertThat(value("story").asString()).contains("owner's daughter").doesNotContain("\"");
    }

    @Test
    void listsAreLists() {
        assertThat(value("leavesOut").isArray()).isTrue();
        assertThat(value("leavesOut").get(0).asString()).isNotEmpty().doesNotStartWith("\"");
        assertThat(value("firm.vision").get(0).asString()).matches("-?[0-9.]+");
    }

    @Test
    void theSameHoldsForWhatDiffers() {
        String json = ValuesScreen.differences(
                ScenarioDiff.between(Scenarios.bundled("bakery"), Scenarios.bundled("retailer")), OutputFormat.JSON);
        JsonNode first = new JsonMapper().readTree(json).get("differences").get(1);
        assertThat(first.get("path").asString()).isEqualTo("story");
        assertThat(first.get("a").get("value").asString()).startsWith("A craft bakery");
        assertThat(json).contains("\"value\" : [ ");
    }

    @Test
    void aDurationHasOneUnit() {
        String table = ValuesScreen.write(ResolvedView.rows(Scenarios.bundled("bakery")), OutputFormat.TABLE);
        assertThat(table).contains("roadmap.interval                   1 years (default; 4 to 520 weeks)");
        assertThat(table).doesNotContain("years weeks");
    }

    @Test
    void numbersStandAsInAFile() {
        assertThat(value("market.purchaseRate").asString()).isEqualTo("75");
    }
}
