package org.plumbline.scenarios;

import org.junit.jupiter.api.Test;
import org.plumbline.scenarios.catalog.Catalog;
import org.plumbline.scenarios.fault.FaultReport;
import org.plumbline.scenarios.fault.ScenarioFaults;

class ScratchTest {
    @Test
    void print() {
        for (String n : Catalog.names()) {
            try {
                Scenario s = Scenarios.open(n);
                System.out.println(n + " " + s.parameters().firm().margin() + " " + s.assumptions()
                        + FaultReport.text(s.warnings()));
            } catch (ScenarioFaults e) {
                System.out.println(FaultReport.text(e.faults()));
            }
        }
        System.out.println(Starter.text("bakery"));
    }
}
