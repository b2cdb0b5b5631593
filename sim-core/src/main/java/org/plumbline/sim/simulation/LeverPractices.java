package org.plumbline.sim.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.plumbline.sim.market.Segments;
import org.plumbline.sim.parameter.PlainText;
import org.plumbline.sim.policy.LeverRules;
import org.plumbline.sim.policy.Levers;
import org.plumbline.sim.quantity.Weeks;

/** What the seven levers make people do in a firm, by the rules that the model itself spends hours by. */
final class LeverPractices {
    private static final double[] VALUES = {0, 0.5, 1};

    private final ModelParameters firm;
    private final double factor;
    private final int heads;
    private final int segments;

    LeverPractices(ModelParameters firm) {
        this.firm = firm;
        this.factor = firm.people().leverCost();
        this.heads = firm.firm().employees();
        this.segments = Segments.count(firm.market());
    }

    List<Practice> all() {
        return List.of(
                practice(
                        "clarity",
                        "noise of what is heard of the vision, and the number of its themes",
                        this::clarity,
                        levers -> LeverRules.clarityHours(
                                levers, factor, firm.people().clarityHours())),
                practice(
                        "communication",
                        "how often beliefs are drawn to the vision, and what flows upward",
                        this::communication,
                        this::meetingHours),
                practice(
                        "goalAlignment",
                        "weight of the vision in evaluators' estimates, and places for bets off it",
                        this::goalAlignment,
                        levers -> 0),
                practice(
                        "crossFunctional",
                        "who sits in panels and teams, and what they see of each other's work",
                        this::crossFunctional,
                        levers -> 0),
                practice(
                        "ideaProcess",
                        "which sparks are written down, whose turn it is, how soon authors hear",
                        this::ideaProcess,
                        levers -> LeverRules.processHours(levers, factor)),
                practice(
                        "resourcing",
                        "projects at once, their order, hours left alone",
                        this::resourcing,
                        levers -> LeverRules.reviewHours(levers, factor)),
                practice(
                        "measurement",
                        "how late and wrong the firm's figures are, second looks, reviews of the vision",
                        this::measurement,
                        this::measuringHours));
    }

    private Practice practice(
            String lever, String channel, Function<Levers, String> words, ToDoubleFunction<Levers> hours) {
        List<Practice.Level> levels = new ArrayList<>();
        for (double value : VALUES) {
            Levers levers = Levers.all(value);
            double week = hours.applyAsDouble(levers);
            levels.add(Practice.Level.of(PlainText.number(value), words.apply(levers), week, heads));
        }
        return new Practice("levers." + lever, channel, levels);
    }

    private String clarity(Levers levers) {
        if (levers.clarity() == 0) {
            return "Nobody prepares what is said of the vision; it is heard with full noise and names every segment";
        }
        return "Those who lead work on the wording; it is heard with " + PlainText.percent(1 - levers.clarity())
                + " of the noise, and of " + segments + " segments it names " + LeverRules.themes(levers, segments);
    }

    private double meetingHours(Levers levers) {
        return LeverRules.meetingHours(factor, firm.people().meetingHours(), heads) * messages(levers) / Weeks.PER_YEAR;
    }

    private double messages(Levers levers) {
        return firm.people().messagesAYear(levers.communication());
    }

    private String communication(Levers levers) {
        if (levers.communication() == 0) {
            return "No meetings on the vision";
        }
        double reach = LeverRules.reach(levers);
        return PlainText.number(messages(levers) / reach) + " meetings a year on the vision reach "
                + PlainText.percent(reach) + " of the staff each; " + PlainText.percent(levers.communication())
                + " of those present say what they believe";
    }

    private String goalAlignment(Levers levers) {
        double omega = firm.innovation().visionWeight() * levers.goalAlignment();
        double hours = LeverRules.fitHours(levers, factor, firm.innovation().fitHours());
        return "The vision weighs " + PlainText.percent(omega) + " in an evaluator's view of distance, and up to "
                + PlainText.percent(LeverRules.offVisionQuota(levers))
                + " of projects may lie off it; assessing fit takes "
                + PlainText.hours(hours) + " of each evaluator for each idea";
    }

    private String crossFunctional(Levers levers) {
        return "The next member of a panel or team comes from a new department in "
                + PlainText.percent(levers.crossFunctional())
                + " of cases, and colleagues' parts of a design are seen to that extent; each hour on a project takes "
                + PlainText.percent(LeverRules.coordination(levers, factor)) + " more for coordination";
    }

    private String ideaProcess(Levers levers) {
        return PlainText.percent((1 + levers.ideaProcess()) / 2)
                + " of sparks can be written down; the panel gives ideas up to "
                + PlainText.hours(LeverRules.judgingHours(levers)) + " a week, and authors hear after "
                + PlainText.number(LeverRules.answerWeeks(levers)) + " weeks; an idea takes its author "
                + PlainText.hours(firm.innovation().writingHours());
    }

    private String resourcing(Levers levers) {
        int most = LeverRules.projectsAtOnce(levers, firm.capacity().projectsAtOnce(), heads);
        return "At most " + most + (most == 1 ? " project" : " projects") + " at once, ranked by value over effort"
                + (levers.resourcing() == 0 ? "" : " and nearness to the vision") + "; "
                + PlainText.percent(LeverRules.slack(levers)) + " of free hours stay free";
    }

    private double measuringHours(Levers levers) {
        return LeverRules.measuringHours(levers, factor)
                + LeverRules.visionReviewHours(levers, factor) / LeverRules.visionReviewInterval(levers)
                + LeverRules.surveyHours(levers, factor, heads) / Weeks.PER_YEAR;
    }

    private String measurement(Levers levers) {
        return "Figures are averages of " + PlainText.number(LeverRules.figuresWeeks(levers)) + " weeks, off by "
                + PlainText.percent(LeverRules.figuresError(levers)) + "; the vision is reviewed every "
                + LeverRules.visionReviewInterval(levers) + " weeks"
                + (levers.measurement() == 0 ? "" : ", staff are asked once a year, alarms are looked into");
    }
}
