package org.plumbline.scenarios;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScratchTest {
    @Test
    void print() {
        Scenario s = Scenarios.read(
                "t.yaml",
                "extends: bakery\nname: \"A \\\"b\\\"\"\nfirm: {employees: 3, cash: 9k}\n"
                        .getBytes(StandardCharsets.UTF_8),
                List.of("levers.clarity=0.9", "firm.employees=null", "horizon=3 years"));
        String y = ScenarioYaml.text(s);
        System.out.println(y.substring(0, 1800));
        ScenarioDiff.between(Scenarios.open("bakery"), s).forEach(System.out::println);
        Scenario t = Scenarios.read("u.yaml", y.getBytes(StandardCharsets.UTF_8), List.of());
        System.out.println(ScenarioYaml.text(t).equals(y) + " "
                + t.parameters("follow-fads").equals(s.parameters("follow-fads")) + t.assumptions() + s.assumptions());
    }
}
