package org.plumbline.sim.simulation;

import java.util.List;
import org.plumbline.sim.parameter.PlainText;
import org.plumbline.sim.policy.CapacityRules;
import org.plumbline.sim.policy.LeverRules;
import org.plumbline.sim.policy.PostureParameters;
import org.plumbline.sim.policy.PriceStance;
import org.plumbline.sim.policy.RoadmapParameters;
import org.plumbline.sim.policy.RoadmapRules;
import org.plumbline.sim.policy.RoadmapVersion;

/** What posture and roadmap make people do in a firm, by the rules that the model itself spends hours by. */
final class PosturePractices {
    private static final int QUARTER = 13;
    private static final List<Double> SHARES = List.of(0.0, 0.5, 1.0);

    private final ModelParameters firm;
    private final int heads;

    PosturePractices(ModelParameters firm) {
        this.firm = firm;
        this.heads = firm.firm().employees();
    }

    List<Practice> all() {
        Wording<PostureParameters> posture = new Wording<>("posture", firm.posture(), heads);
        Wording<RoadmapParameters> roadmap = new Wording<>("roadmap", firm.roadmap(), heads);
        return List.of(
                posture.practice(
                        "strategic",
                        "beliefs of where tastes will be; fewer ideas from today's requests",
                        SHARES,
                        p -> p.strategic() == 0
                                ? "Ideas answer today's requests; nobody reports where tastes go"
                                : "A report of where tastes will be in three years is written each quarter and read by"
                                        + " all",
                        p -> CapacityRules.trendHours(p, heads) / QUARTER),
                posture.practice(
                        "priceStance",
                        "the price of what is launched, and what cost weighs at the gate",
                        List.of(
                                PriceStance.COST_LEADER,
                                PriceStance.USUAL,
                                PriceStance.FOCUS,
                                PriceStance.DIFFERENTIATOR),
                        PosturePractices::price),
                posture.practice(
                        "openAnswers",
                        "who learns what passes, and how often projects fail",
                        List.of(false, true),
                        this::answers),
                posture.practice("visionLearning", "where the vision goes at a review", SHARES, this::review),
                roadmap.practice(
                        "version",
                        "themes, the share of bets off the vision, named owners and evaluators, when projects may"
                                + " start, bonuses, training",
                        List.of(
                                RoadmapVersion.NONE,
                                RoadmapVersion.FIXED,
                                RoadmapVersion.TRIGGERED,
                                RoadmapVersion.CALENDAR),
                        this::roadmap,
                        this::roadmapHours));
    }

    private static String price(PostureParameters posture) {
        PriceStance stance = posture.priceStance();
        String weighed = stance.costWeight() == 0
                ? "cost does not weigh at the gate"
                : "an idea that takes twice the usual effort must seem better by "
                        + PlainText.number(stance.costWeight() * StrictMath.log(2)) + " to pass the gate";
        return "What is launched has " + PlainText.percent(stance.markUp()) + " of the usual price, and " + weighed
                + "; it takes no time of its own";
    }

    private String answers(PostureParameters posture) {
        return posture.openAnswers()
                ? "Everybody hears what became of each idea, for " + PlainText.hours(CapacityRules.answerHours(heads))
                        + " in all, and sees how each project ended"
                : "Only its author hears what became of an idea, and sees how her project ended";
    }

    private String review(PostureParameters posture) {
        String moves = posture.visionLearning() == 0
                ? "leaves the vision where it is"
                : "moves the vision " + PlainText.percent(posture.visionLearning())
                        + " of the way to what her own belief, her people's reports and sales say";
        return "At a review, every " + LeverRules.visionReviewInterval(firm.levers()) + " weeks, the owner " + moves
                + "; it takes no time beside the review's own, which measurement sets";
    }

    private String roadmap(RoadmapParameters roadmap) {
        String when = switch (roadmap.version()) {
            case NONE -> "";
            case FIXED -> "Once, at the start,";
            case TRIGGERED ->
                "At the start, and again when figures fall below " + PlainText.percent(roadmap.aspiration())
                        + " of usual sales but not within " + roadmap.interval().whole() + " weeks,";
            case CALENDAR -> "Every " + roadmap.interval().whole() + " weeks";
        };
        return roadmap.version() == RoadmapVersion.NONE
                ? "Nothing is audited; projects begin when there is room, and accepted ideas wait for volunteers"
                : when + " an audit and its framework take " + PlainText.hours(RoadmapRules.roundHours(roadmap))
                        + " and training " + PlainText.hours(heads * roadmap.training()) + " and its fees, "
                        + StrictMath.round(roadmap.culture().units())
                        + " are set aside for bonuses, and the segments that buy most become the themes; from then on"
                        + " owners and evaluators are named, answers are open, and a committee of "
                        + roadmap.committee() + ", which alone starts projects, meets every "
                        + roadmap.committeeMeets().whole() + " weeks";
    }

    /** Hours a week from the first round on; of a triggered roadmap without further rounds. */
    private double roadmapHours(RoadmapParameters roadmap) {
        double committee = RoadmapRules.meetingHours(roadmap, heads)
                / roadmap.committeeMeets().whole();
        double round = RoadmapRules.roundHours(roadmap) + heads * roadmap.training();
        return switch (roadmap.version()) {
            case NONE -> 0;
            case FIXED, TRIGGERED -> committee;
            case CALENDAR -> committee + round / roadmap.interval().whole();
        };
    }
}
