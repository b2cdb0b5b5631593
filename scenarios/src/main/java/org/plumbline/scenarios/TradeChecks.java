package org.plumbline.scenarios;

import java.util.List;
import java.util.Set;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.Origin;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.ValueFault;
import org.plumbline.scenarios.layer.Layers;
import org.plumbline.scenarios.validation.ModelBinding;
import org.plumbline.sim.firm.FirmParameters;

/** Compares a firm with its trade, the bundled case it extends: a margin or a cash buffer far from it is probably a slip. */
final class TradeChecks {
    private static final double MARGIN_APART = 0.1;
    private static final double LEAST_USUAL_MARGIN = -0.05;
    private static final double MOST_USUAL_MARGIN = 0.30;
    private static final double BUFFER_APART = 3;
    private static final double DAYS = 365;

    private TradeChecks() {}

    static void check(Scenario scenario, Faults faults) {
        List<MappingNode> cases = scenario.resolution().layers().stream()
                .filter(file -> file.source().origin().level() == Origin.Level.CASE)
                .toList();
        if (cases.isEmpty()) {
            checkAlone(scenario, faults);
            return;
        }
        if (cases.size() == scenario.resolution().layers().size()) {
            return;
        }
        MappingNode tree = Layers.described(cases);
        FirmParameters usual =
                ModelBinding.bind(tree, tree, Set.of(), scenario.currency()).firm();
        FirmParameters firm = scenario.parameters().firm();
        compareMargins(scenario, firm.margin(), usual.margin(), faults);
        compareBuffers(scenario, days(firm), days(usual), faults);
    }

    /** Without a case to compare with, only a margin that hardly any firm has is worth a word. */
    private static void checkAlone(Scenario scenario, Faults faults) {
        double margin = scenario.parameters().firm().margin();
        if (margin < LEAST_USUAL_MARGIN || margin > MOST_USUAL_MARGIN) {
            warnOfMargin(scenario, margin, "few firms are outside -5 to 30 %", faults);
        }
    }

    private static void warnOfMargin(Scenario scenario, double margin, String usual, Faults faults) {
        Node node = place(scenario, "firm.sales");
        faults.add(
                ValueFault.UNUSUAL_MARGIN,
                node.place(),
                "firm",
                node.quoted(),
                "the firm's margin is " + percent(margin) + " of sales, " + usual,
                "check firm.sales, firm.wage, firm.rent and firm.otherFixed: are they for a year?");
    }

    /** Days of cost that cash and credit last. */
    private static double days(FirmParameters firm) {
        double costs = firm.sales().units() * (1 - firm.margin());
        return costs > 0 ? DAYS * (firm.cash().units() + firm.credit().units()) / costs : 0;
    }

    private static void compareMargins(Scenario scenario, double margin, double usual, Faults faults) {
        if (Math.abs(margin - usual) > MARGIN_APART) {
            warnOfMargin(scenario, margin, "in this trade it is about " + percent(usual), faults);
        }
    }

    private static void compareBuffers(Scenario scenario, double days, double usual, Faults faults) {
        if (usual > 0 && (days * BUFFER_APART < usual || days > usual * BUFFER_APART)) {
            Node node = place(scenario, "firm.cash");
            long whole = Math.round(days);
            faults.add(
                    ValueFault.SHORT_OF_CASH,
                    node.place(),
                    "firm.cash",
                    node.quoted(),
                    "cash and credit last for " + whole + (whole == 1 ? " day" : " days")
                            + " of cost, in this trade for about " + Math.round(usual),
                    "check firm.cash and firm.credit");
        }
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    private static Node place(Scenario scenario, String path) {
        MappingNode tree = scenario.resolution().files();
        Node node = tree.at(path);
        return node == null ? tree : node;
    }
}
