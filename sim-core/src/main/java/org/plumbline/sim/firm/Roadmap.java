package org.plumbline.sim.firm;

import org.plumbline.sim.fact.RoadmapRound;
import org.plumbline.sim.innovation.Workplace;
import org.plumbline.sim.innovation.World;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.Governance;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.policy.RoadmapParameters;
import org.plumbline.sim.policy.RoadmapRules;
import org.plumbline.sim.policy.RoadmapVersion;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * The roadmap: audit, priorities, framework, governance, culture, and again. It sees only what the firm itself measures.
 *
 * <p>The audit spends half its hours on people, an hour each, and half on the ledger, whose error falls with the root of
 * the hours. Priorities: the segments that buy most become the themes, and the share of projects that may lie off the
 * vision follows from how far off it people were found, gap / (2 reach), at most all. Framework: owners and evaluators are
 * named, for four hours. Governance: a committee, which alone starts projects, meets at everyone's hours. Culture: answers
 * become open, a pot of bonuses is filled, people are trained.
 */
final class Roadmap {
    private static final double LEDGER_ERROR = 1;
    private static final double ERROR_OF_ANSWER = 0.3;

    private final World world;
    private final Workplace place;
    private final RoadmapParameters roadmap;
    private final Metrics metrics;
    private final Themes themes;
    private final KnowledgeWork knowledge;
    private final double tasteSpread;
    private int rounds;
    private int lastRound;

    Roadmap(World world, Workplace place, Metrics metrics, Themes themes, KnowledgeWork knowledge, double tasteSpread) {
        this.world = world;
        this.place = place;
        this.roadmap = place.policy().roadmap();
        this.metrics = metrics;
        this.themes = themes;
        this.knowledge = knowledge;
        this.tasteSpread = tasteSpread;
    }

    /** A week: a round if one is due and there are hours for its audit, and the committee's meeting. */
    void week(int week) {
        if (roadmap.version() == RoadmapVersion.NONE) {
            return;
        }
        if (due(week) && place.hours().take(Hours.Use.ROADMAP, RoadmapRules.roundHours(roadmap))) {
            round(week);
        }
        if (rounds > 0) {
            govern(week);
        }
    }

    private boolean due(int week) {
        boolean elapsed = rounds == 0 || week - lastRound >= roadmap.interval().whole();
        return switch (roadmap.version()) {
            case NONE -> false;
            case FIXED -> rounds == 0;
            case CALENDAR -> elapsed;
            case TRIGGERED -> elapsed && (rounds == 0 || metrics.measured(week) < roadmap.aspiration());
        };
    }

    private void round(int week) {
        rounds++;
        lastRound = week;
        Draws draws = world.streams().open(Purpose.ROADMAP, EntityType.FIRM, place.firm(), week);
        int asked = (int) StrictMath.min(place.staff().size(), StrictMath.floor(roadmap.auditHours() / 2));
        double gap = 0;
        if (world.has(Mechanism.BELIEFS)) {
            gap = asked > 0 ? askPeople(asked, draws) : 0;
            setPriorities(draws);
            place.direction()
                    .setOffVisionQuota(
                            StrictMath.min(1, gap / (2 * place.direction().reach())));
        }
        Governance governance = place.direction().governance();
        governance.nameOwners();
        governance.answerOpenly();
        governance.fillPot(roadmap.culture().cents());
        knowledge.train(roadmap.training());
        world.facts()
                .on(new RoadmapRound(
                        week,
                        place.firm(),
                        rounds,
                        asked,
                        gap,
                        place.direction().offVisionQuota(),
                        RoadmapRules.roundHours(roadmap)));
    }

    /** How far from the vision the mean of a sample's answers lies. Draws a uniform and two normals for each. */
    private double askPeople(int asked, Draws draws) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < asked; i++) {
            Employee person = place.staff().get(draws.index(place.staff().size()));
            place.believing().advance(person, world.calendar().now());
            double sd = ERROR_OF_ANSWER * tasteSpread;
            x += person.belief().x() + sd * draws.normal();
            y += person.belief().y() + sd * draws.normal();
        }
        Point mean = new Point(x / asked, y / asked);
        return StrictMath.sqrt(mean.squaredDistance(place.direction().vision()));
    }

    /** The segments that the ledger shows to buy most become the themes. Draws a normal for each segment. */
    private void setPriorities(Draws draws) {
        double[] values = new double[world.market().customers().segments().count()];
        for (int b = 0; b < place.brand().buyerCount(); b++) {
            values[world.market().customers().segment(place.brand().buyer(b))] -= 1;
        }
        double error = LEDGER_ERROR / StrictMath.sqrt(roadmap.auditHours() / 2) + metrics.error() / 2;
        for (int s = 0; s < values.length; s++) {
            values[s] *= StrictMath.exp(error * draws.normal());
        }
        themes.name(values);
    }

    /** Only in the weeks in which the committee meets, and has the hours, may projects be started. */
    private void govern(int week) {
        boolean meets = (week - lastRound) % roadmap.committeeMeets().whole() == 0;
        double hours = RoadmapRules.meetingHours(roadmap, place.staff().size());
        boolean met = meets && place.hours().take(Hours.Use.ROADMAP, hours);
        place.direction().governance().setMayStart(met);
    }
}
