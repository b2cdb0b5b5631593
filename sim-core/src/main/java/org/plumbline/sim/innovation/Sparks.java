package org.plumbline.sim.innovation;

import java.util.function.Consumer;
import org.plumbline.sim.ecosystem.Proposal;
import org.plumbline.sim.fact.IdeaKept;
import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.fact.IdeaSubmitted;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.schedule.Phase;

/**
 * Generation: sparks occur by a Poisson process of rate k n^0.35 a year (n staff), less where people have no slack. The
 * numbers that decide how many sparks there are, when and with which traits are drawn by the firm and the week alone, so that
 * strategies meet the same sparks as far as staff and slack are the same.
 * An author writes an idea down if she gets round to it, and hands it in when the chance of acceptance as she has learned
 * it, times what acceptance is worth to her, exceeds the hours it takes.
 */
final class Sparks {
    private static final double GROWTH_WITH_STAFF = 0.35;
    private static final int SPARKS_A_WEEK = 1 << 10;
    private static final int FIRST_OUTSIDE = 1 << 9;

    private final World world;
    private final Workplace place;
    private final double rate;
    private final double usualSlack;
    private final Origins origins;
    private final Conception conception;
    private final Consumer<Idea> submit;
    private final Consequences consequences;

    /**
     * The sparks of a firm.
     *
     * @param library designs finished before
     * @param activity factor on the usual flow of sparks
     * @param usualSlack share of hours that is slack at the usual load, in (0, 1)
     * @param submit where ideas are handed in
     */
    Sparks(
            World world,
            Workplace place,
            DesignLibrary library,
            double activity,
            double usualSlack,
            Consumer<Idea> submit) {
        this.world = world;
        this.place = place;
        this.rate = world.innovation().sparks() * activity;
        this.usualSlack = usualSlack;
        this.origins = new Origins(world, place);
        this.conception = new Conception(world, place, library);
        this.submit = submit;
        this.consequences = new Consequences(place);
    }

    /** Plans the sparks of the week to come. Draws one uniform, and one more for each spark. */
    void plan(int week) {
        Draws draws = world.streams().open(Purpose.IDEA_ARRIVAL, EntityType.FIRM, place.firm(), week);
        double slack = place.hours().left()
                / StrictMath.max(place.staff().size() * world.people().hoursPerWeek(), 1);
        double mean = rate / Weeks.PER_YEAR * power(place.staff().size()) * StrictMath.min(1, slack / usualSlack);
        int count = draws.poisson(mean);
        for (int ordinal = 0; ordinal < count; ordinal++) {
            long id = ((long) place.firm() << 32) | ((long) week * SPARKS_A_WEEK + ordinal);
            double time = week + draws.uniform();
            if (time > week) {
                world.calendar().at(time, Phase.SPARK, place.firm(), () -> spark(id));
            }
        }
    }

    private static double power(int staff) {
        return StrictMath.exp(GROWTH_WITH_STAFF * StrictMath.log(staff));
    }

    private void spark(long id) {
        if (place.staff().isEmpty()) {
            return;
        }
        double now = world.calendar().now();
        Draws traits = world.streams().open(Purpose.IDEA_TRAITS, EntityType.IDEA, id, 0);
        Draws more = world.streams().open(Purpose.IDEA_TRAITS, EntityType.IDEA, id, 1);
        Employee author = place.staff().get(traits.index(place.staff().size()));
        place.believing().advance(author, now);
        IdeaKind kind = conception.kind(more);
        Idea idea = conception.conceive(id, kind, author, origins.of(kind, author, traits, more), traits);
        world.facts()
                .on(new IdeaSparked(
                        now,
                        place.firm(),
                        id,
                        author.id(),
                        kind,
                        idea.source(),
                        idea.position(),
                        kind.offering() ? idea.potential() : idea.gain()));
        NewCurve.consider(world, place, idea);
        consider(idea, traits);
    }

    /** Something from outside becomes an idea of somebody in the firm. Draws as a spark does, from a stream of its own. */
    void hear(Proposal proposal, int week, int ordinal) {
        long id = ((long) place.firm() << 32) | ((long) week * SPARKS_A_WEEK + FIRST_OUTSIDE + ordinal);
        double now = world.calendar().now();
        Draws traits = world.streams().open(Purpose.OUTSIDE_IDEA, EntityType.IDEA, id, 0);
        Employee author = place.staff().get(traits.index(place.staff().size()));
        place.believing().advance(author, now);
        Double leaked = proposal.potential();
        IdeaSource source = leaked == null ? IdeaSource.PARTNER : IdeaSource.LEAK;
        Origins.Origin origin = new Origins.Origin(source, proposal.position(), null);
        Idea drawn = conception.conceive(id, IdeaKind.PRODUCT, author, origin, traits);
        Idea idea = leaked == null ? drawn : drawn.at(proposal.position(), leaked);
        world.facts()
                .on(new IdeaSparked(
                        now,
                        place.firm(),
                        id,
                        author.id(),
                        IdeaKind.PRODUCT,
                        source,
                        idea.position(),
                        idea.potential()));
        NewCurve.consider(world, place, idea);
        consider(idea, traits);
    }

    private void consider(Idea idea, Draws traits) {
        double captureDraw = traits.uniform();
        double pride = world.innovation().pride() * traits.exponential();
        double ease = place.policy().levers().ideaProcess();
        boolean captured = captureDraw < (1 + ease) / 2;
        double hours = world.innovation().writingHours();
        Employee author = idea.author();
        double gain = pride + consequences.bonusHours(author) - consequences.sanctionHours(author);
        boolean worthIt = author.learnedAcceptance() * gain > hours;
        double now = world.calendar().now();
        if (captured && worthIt && place.hours().take(Hours.Use.WRITING, hours)) {
            world.facts().on(new IdeaSubmitted(now, place.firm(), idea.id(), hours));
            submit.accept(idea);
        } else {
            world.facts().on(new IdeaKept(now, place.firm(), idea.id()));
        }
    }
}
