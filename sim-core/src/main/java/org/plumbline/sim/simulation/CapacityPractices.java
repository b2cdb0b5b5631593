package org.plumbline.sim.simulation;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sim.ecosystem.KnowledgeExchange;
import org.plumbline.sim.parameter.PlainText;
import org.plumbline.sim.policy.CapacityParameters;
import org.plumbline.sim.policy.CapacityRules;
import org.plumbline.sim.policy.Structure;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;

/** What capacity makes people do in a firm, by the rules that the model itself spends hours by. */
final class CapacityPractices {
    private static final List<Double> SHARES = List.of(0.0, 0.5, 1.0);

    private final ModelParameters firm;
    private final int heads;
    private final double wageOfHour;
    private final Wording<CapacityParameters> wording;

    CapacityPractices(ModelParameters firm) {
        this.firm = firm;
        this.heads = firm.firm().employees();
        this.wageOfHour = firm.firm().wage().units() / (firm.people().hoursPerWeek() * Weeks.PER_YEAR);
        this.wording = new Wording<>("capacity", firm.capacity(), heads);
    }

    List<Practice> all() {
        List<Practice> all = new ArrayList<>(structure());
        all.addAll(knowledge());
        all.addAll(risk());
        all.addAll(openness());
        return all;
    }

    private List<Practice> structure() {
        return List.of(
                wording.practice(
                        "allocation",
                        "what becomes of hours that a project cannot use",
                        SHARES,
                        c -> PlainText.percent(c.allocation())
                                + " of the hours that a project cannot use go to the others",
                        CapacityRules::planningHours),
                wording.practice(
                        "marketingToResearch",
                        "talks with customers in the named segments, against advertising",
                        SHARES,
                        this::research,
                        this::talks),
                wording.practice(
                        "structure",
                        "who must agree, how long a verdict takes to come down",
                        List.of(Structure.HIERARCHICAL, Structure.FLAT, Structure.MATRIX),
                        this::structure),
                wording.practice(
                        "span",
                        "layers between the owner and the rest",
                        List.of(2, 8, 50),
                        c -> "One person leads "
                                + c.span() + "; a verdict takes "
                                + PlainText.number(c.structure().decisionDelay(heads, c.span()))
                                + " weeks to come down"),
                wording.practice(
                        "projectsAtOnce",
                        "bets under way at once",
                        List.of(1, 3, 10),
                        c -> "Projects under way at once: " + c.projectsAtOnce()
                                + " at most, as far as resourcing lets them"));
    }

    private String research(CapacityParameters c) {
        return "Of the money for marketing " + StrictMath.round(moneyMoved(c))
                + " a year buys talks with customers, an hour each, and no longer advertises";
    }

    private double talks(CapacityParameters c) {
        return wageOfHour > 0 ? moneyMoved(c) / Weeks.PER_YEAR / wageOfHour : 0;
    }

    private double moneyMoved(CapacityParameters c) {
        return CapacityRules.moneyMoved(c, firm.firm().sales().units());
    }

    private String structure(CapacityParameters c) {
        int seats = StrictMath.min(firm.innovation().evaluators(), heads);
        String who = switch (c.structure()) {
            case HIERARCHICAL -> "The owner alone judges";
            case FLAT -> "Of " + seats + " evaluators one is enough to carry an idea";
            case MATRIX -> "More than half of " + seats + " evaluators must agree";
        };
        double hours = firm.innovation().evaluationHours() * (c.structure() == Structure.HIERARCHICAL ? 1 : seats);
        return who + "; judging takes " + PlainText.hours(hours) + " for each idea, and a verdict "
                + PlainText.number(c.structure().decisionDelay(heads, c.span())) + " weeks to come down";
    }

    private List<Practice> knowledge() {
        return List.of(
                wording.practice(
                        "sharing",
                        "depth that moves between people",
                        SHARES,
                        c -> c.sharing() == 0
                                ? "Nobody is taught by colleagues on purpose"
                                : "Once in four weeks each learns from another in a session",
                        c -> CapacityRules.sessionHours(c, heads) / CapacityRules.SESSION_EVERY),
                wording.practice(
                        "codification",
                        "what newcomers can read, and what may leak",
                        SHARES,
                        c -> c.codification() == 0 ? "Nothing is written down" : "What people know is written down",
                        CapacityRules::writingHours),
                wording.practice(
                        "training",
                        "depth in people's own domains, against hours and fees",
                        List.of(0.0, 20.0, 40.0),
                        c -> "Each is trained for " + PlainText.hours(c.training()) + " a year, for fees of "
                                + StrictMath.round(c.training() * heads * wageOfHour) + " a year in all",
                        c -> c.training() * heads / Weeks.PER_YEAR));
    }

    private List<Practice> risk() {
        double step = firm.innovation().ideaStep();
        return List.of(
                wording.practice(
                        "exploration",
                        "how far ideas stray from where they start",
                        SHARES,
                        c -> "Ideas lie " + PlainText.number(CapacityRules.straying(c, step))
                                + " map units from where they start; it takes no time of its own"),
                wording.practice(
                        "patience",
                        "when a second look stops a project",
                        List.of(0.0, 0.5, 2.0),
                        c -> "A project is stopped when it seems worth " + PlainText.number(c.patience())
                                + " less than the gate asks for; it takes no time of its own"),
                wording.practice(
                        "sanction",
                        "whether people dare to propose",
                        List.of(0.0, 20.0, 40.0),
                        c -> "A failure costs its author " + PlainText.hours(c.sanction())
                                + " of explaining, and those who expect that propose less"),
                wording.practice(
                        "reward",
                        "whether it is worth while to propose",
                        List.of(Money.ZERO, Money.of(1000), Money.of(5000)),
                        c -> "An author whose idea is launched gets "
                                + StrictMath.round(c.reward().units())),
                wording.practice(
                        "failFast",
                        "how early bad projects are seen",
                        SHARES,
                        c -> c.failFast() == 0
                                ? "No early tests"
                                : "Each project is tested at a fifth of its hours, for "
                                        + PlainText.hours(CapacityRules.testHours(c))));
    }

    private List<Practice> openness() {
        return List.of(
                wording.practice(
                        "linkBudget",
                        "ties that can be kept up; nothing without partners",
                        List.of(0.0, 2.0, 10.0),
                        c -> "Up to " + PlainText.hours(c.linkBudget()) + " a week are for partners, if there are any"),
                wording.practice(
                        "absorptiveCapacity",
                        "how distant a partner's knowledge may be; nothing without partners",
                        SHARES,
                        c -> "What differs by more than "
                                + PlainText.number(KnowledgeExchange.reach(c.absorptiveCapacity()))
                                + " in depth is hardly understood; it takes no time of its own"),
                wording.practice(
                        "notInventedHere",
                        "esteem for what comes from outside; nothing without partners",
                        List.of(0.0, 0.2, 1.0),
                        c -> "A partner's idea seems worth " + PlainText.number(c.notInventedHere())
                                + " less than an own one, and "
                                + PlainText.percent(1 - StrictMath.exp(-c.notInventedHere()))
                                + " less is learned from partners; it takes no time of its own"));
    }
}
