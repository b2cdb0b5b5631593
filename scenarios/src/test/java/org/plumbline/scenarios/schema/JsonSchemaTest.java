package org.plumbline.scenarios.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.scenarios.ScenarioYaml;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.scenarios.Starter;
import org.plumbline.scenarios.catalog.Catalog;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** Behaviour under test: the schema is draft-07, and an independent validator agrees with it and with the cases. */
class JsonSchemaTest {
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(JsonSchema.text(), InputFormat.JSON);

    @Test
    void acceptsEveryCaseAsItStandsCompleteAndAsAStarter() {
        for (String name : Catalog.names()) {
            assertThat(errors(new String(Catalog.open(name), StandardCharsets.UTF_8)))
                    .as(name)
                    .isEmpty();
            assertThat(errors(ScenarioYaml.text(Scenarios.open(name)))).as(name).isEmpty();
            assertThat(errors(Starter.text(name))).as(name).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: x\nfirm: { employees: 9, sales: 540k, cash: null }",
                "extends: bakery\nstrategies: { a: { vision: regulars }, b: null, c: { vision: [0.1, 0.2] } }",
                "name: x\nhorizon: 30 weeks\nseed: 3\nmatters: { profit: 5k }\nsources: { firm.cash: own }",
                "name: x\n"
                        + "experiment: { factors: { horizon: [1 years], alignment: { from: 0, to: 1, steps: 3 } },"
                        + " replications: 5 }"
            })
    void accepts(String yaml) {
        assertThat(errors(yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "horizon: 5 years",
                "name: x\nfrim: {}",
                "name: x\nmarket: { turbulence: 7 }",
                "name: x\nhorizon: 5",
                "name: x\nfirm: { employees: 1.5 }",
                "name: x\nfirm: { vision: [1] }",
                "name: x\nposture: { a: 1 }",
                "name: x\nstrategies: { Bad Name: {} }",
                "name: x\ncapacity: { structure: flatt }",
                "name: x\nlookAt: [luck]",
                "name: x\nfirm: { cash: lots }",
                "name: 5"
            })
    void refuses(String yaml) {
        assertThat(errors(yaml)).isNotEmpty();
    }

    private List<Error> errors(String yaml) {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return schema.validate(JsonMapper.shared().writeValueAsString(tree), InputFormat.JSON);
    }
}
