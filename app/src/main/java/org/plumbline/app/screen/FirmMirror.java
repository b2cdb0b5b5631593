package org.plumbline.app.screen;

import java.util.List;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.scenarios.Scenario;
import org.plumbline.sim.firm.FirmParameters;

/** The line that mirrors an owner's firm before any result, so that she sees whether the model knows it. */
public final class FirmMirror {
    private static final double DAYS = 365;
    private static final double WEEKS = 52;

    private FirmMirror() {}

    /** The firm in the year before the start, in a sentence or two. */
    public static String text(Scenario scenario) {
        FirmParameters firm = scenario.parameters().described().firm();
        double sales = firm.sales().units();
        double costs = sales * (1 - firm.margin());
        return "Your firm in the year before the start: sales " + Words.whole(sales) + " " + scenario.currency() + " ("
                + often(sales / firm.averageSale().units()) + "), " + Words.people(firm.employees())
                + ", margin " + Words.number(100 * firm.margin()) + " %, cash for "
                + Words.counted(firm.cash().units() / (costs / DAYS), "day", "days")
                + ". Not you? Change firm.sales, firm.employees, firm.rent, firm.cash.";
    }

    /** How often a year something happens, in the largest unit of time that leaves whole numbers. */
    private static String often(double year) {
        if (year >= DAYS) {
            return sales(year / DAYS) + " a day";
        }
        return year >= WEEKS ? sales(year / WEEKS) + " a week" : sales(year) + " a year";
    }

    private static String sales(double number) {
        return Words.counted(number, "sale", "sales");
    }

    /** What looks unusual about the firm. */
    public static List<String> warnings(Scenario scenario) {
        return scenario.warnings().stream()
                .map(warning -> "warning: " + warning.message())
                .toList();
    }
}
