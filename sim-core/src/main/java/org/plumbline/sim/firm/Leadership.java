package org.plumbline.sim.firm;

import org.plumbline.sim.innovation.Pipeline;
import org.plumbline.sim.innovation.Shelf;
import org.plumbline.sim.innovation.Workplace;
import org.plumbline.sim.innovation.World;
import org.plumbline.sim.people.Believing;
import org.plumbline.sim.people.Employee;

/**
 * What those who lead do beside the daily business, each week in this order: meetings and the fixed hours of the levers,
 * figures and alarms, the staff survey, the review of the vision, reports of trends, research, knowledge, the roadmap.
 */
final class Leadership {
    private final Workplace place;
    private final Pipeline pipeline;
    private final Meetings meetings;
    private final Metrics metrics;
    private final StaffSurvey survey;
    private final VisionReview review;
    private final Foresight foresight;
    private final MarketResearch research;
    private final KnowledgeWork knowledge;
    private final Roadmap roadmap;

    Leadership(World world, Workplace place, Shelf shelf, Pipeline pipeline, Outlook outlook, double salesOfYear) {
        double spread = outlook.tasteSpread();
        UpwardReports reports = new UpwardReports(spread);
        Themes themes = new Themes(world, place, spread);
        this.place = place;
        this.pipeline = pipeline;
        this.meetings = new Meetings(world, place, outlook, reports);
        this.metrics = new Metrics(world, place, shelf);
        this.survey = new StaffSurvey(world, place, spread);
        this.review = new VisionReview(world, place, pipeline, reports, metrics, themes);
        this.foresight = new Foresight(world, place, spread);
        this.research = new MarketResearch(world, place, salesOfYear);
        this.knowledge = new KnowledgeWork(world, place);
        this.roadmap = new Roadmap(world, place, metrics, themes, knowledge, spread);
        themes.followVision();
    }

    /** Begins to meet. */
    void start(double now) {
        meetings.start(now);
    }

    Believing believing() {
        return place.believing();
    }

    /** A newcomer learns what can be read. */
    void welcome(Employee newcomer) {
        knowledge.welcome(newcomer);
    }

    /**
     * A week of leading; in the week before the first nothing but the fixed hours and the figures.
     *
     * @param served share of the week's orders that could be served
     */
    void week(int week, double served) {
        if (place.staff().isEmpty()) {
            return;
        }
        meetings.startWeek();
        metrics.note(week, served);
        if (week == 0) {
            return;
        }
        metrics.check(week, pipeline);
        survey.week(week);
        review.week(week);
        foresight.week(week);
        research.week(week);
        knowledge.week(week);
        roadmap.week(week);
    }
}
