package org.plumbline.sim.innovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.fact.FavouriteHeard;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.Structure;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.ScriptedDraws;
import org.plumbline.sim.simulation.Worlds;

/** The decisions at the gate, each on both sides of its threshold, with draws written down. */
class GateRulesTest {
    /** The owner's noise for an idea of domains 0 and 1, in which her depth is 0.2. */
    private static final double OWNERS_NOISE = 0.84;

    private final List<Idea> passed = new ArrayList<>();

    private static Worlds hierarchy() {
        return Workshop.plain()
                .with("capacity.structure", Structure.HIERARCHICAL)
                .with("levers.measurement", 0.0);
    }

    private Gate gate(Workshop firm, double load) {
        return new Gate(firm.world(), firm.place(), (idea, score) -> passed.add(idea), () -> load);
    }

    private IdeaJudged judged(Workshop firm, Idea idea, double load) {
        gate(firm, load).submit(idea);
        firm.passTo(5);
        firm.requireUsedUp();
        return firm.facts(IdeaJudged.class).get(0);
    }

    private static void script(Workshop firm, double[] uniforms, double... normals) {
        firm.script(Purpose.GATE, EntityType.IDEA, ScriptedDraws.of(uniforms).withNormals(normals));
    }

    private static final double[] NONE = {};
    /** Two further seats, each with a draw to mix and one to pick. */
    private static final double[] TWO_SEATS = {0.9, 0, 0.9, 0};

    @ParameterizedTest
    @CsvSource({
        "HIERARCHICAL, 0.01, 0, 0, true",
        "HIERARCHICAL, 0, 0, 0, false",
        "HIERARCHICAL, -0.01, 0, 0, false",
        "FLAT, -1, -1, 0.01, true",
        "FLAT, -1, -1, -0.01, false",
        "MATRIX, 0.01, -1, 0.01, true",
        "MATRIX, 0.01, -1, -0.01, false"
    })
    void theStructureSaysWhoMustAgree(Structure structure, double owner, double second, double third, boolean yes) {
        Workshop firm = new Workshop(Workshop.plain().with("capacity.structure", structure));
        double glance = 0;
        double keepsNoFavourite = -1;
        if (structure == Structure.HIERARCHICAL) {
            script(firm, NONE, yes ? new double[] {glance, owner} : new double[] {glance, owner, keepsNoFavourite});
        } else {
            script(
                    firm,
                    TWO_SEATS,
                    yes
                            ? new double[] {glance, owner, second, third}
                            : new double[] {glance, owner, second, third, keepsNoFavourite});
        }
        assertThat(judged(firm, firm.product(0), 0).accepted()).isEqualTo(yes);
        assertThat(passed).hasSize(yes ? 1 : 0);
    }

    @Test
    void noVerdictIsGivenInHoursThatAreKeptForProjects() {
        Workshop firm = new Workshop(hierarchy());
        script(firm, NONE, 0);
        firm.place().hours().reserveForProjects(firm.place().hours().left());
        gate(firm, 0).submit(firm.product(0));
        firm.passTo(5);
        assertThat(firm.facts(IdeaJudged.class)).isEmpty();
        assertThat(firm.place().hours().total(Hours.Use.JUDGING)).isZero();
        assertThat(passed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0.01, true", "1, 0.59, false", "1, 0.60, true"})
    void aFullBacklogRaisesTheBarByHalf(double load, double z, boolean yes) {
        Workshop firm = new Workshop(hierarchy());
        script(firm, NONE, yes ? new double[] {0, z} : new double[] {0, z, -1});
        assertThat(OWNERS_NOISE * 0.59).isLessThan(0.5);
        assertThat(judged(firm, firm.product(0), load).accepted()).isEqualTo(yes);
    }

    @ParameterizedTest
    @CsvSource({"0.85, true", "0.83, false"})
    void whatACustomerAnswersTipsTheOwnersDoubt(double answer, boolean yes) {
        Workshop firm = new Workshop(hierarchy()
                .with("innovation.misfitWeight", 0.0)
                .with("innovation.listening.asked", 1)
                .with("innovation.listening.askedWeight", 1.0));
        script(firm, NONE, yes ? new double[] {0, -1} : new double[] {0, -1, -1});
        firm.script(
                Purpose.CUSTOMER_ANSWERS, EntityType.IDEA, ScriptedDraws.of(0.5).withNormals(answer));
        assertThat(judged(firm, firm.product(0), 0).accepted()).isEqualTo(yes);
    }

    @ParameterizedTest
    @CsvSource({"0, 9, 0", "0.25, 2.01, 1", "0.25, 1.99, 0", "0.49, 2.01, 1"})
    void theMostPromisingOfThoseGlancedAtGoesFirst(double ideaProcess, double promise, int first) {
        Workshop firm = new Workshop(Workshop.plain().with("levers.ideaProcess", ideaProcess));
        Triage triage = new Triage(firm.world(), firm.place());
        assertThat(triage.next(new double[] {2, promise, 9})).isEqualTo(first);
    }

    @Test
    void aGlanceErrsTwiceAsWidelyAsALayman() {
        Workshop firm = new Workshop(Workshop.plain());
        script(firm, NONE, 0.25);
        double seen = new Triage(firm.world(), firm.place()).glance(firm.product(0.1));
        assertThat(seen).isCloseTo(0.1 + 2 * 0.25, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.01, 1", "0, 0", "-0.01, 0"})
    void anAuthorWhoWouldHaveAcceptedKeepsHerFavourite(double z, int kept) {
        Workshop firm = new Workshop(Workshop.plain());
        Favourites favourites = new Favourites(firm.world(), firm.place());
        script(firm, NONE, z);
        favourites.overruled(firm.product(0));
        assertThat(favourites.takeAll()).hasSize(kept);
        firm.requireUsedUp();
    }

    @ParameterizedTest
    @CsvSource({"0.01, true", "-0.01, false"})
    void aFavouriteThatPassesWhenItIsHeardIsAccepted(double z, boolean yes) {
        Workshop firm = new Workshop(hierarchy());
        double liked = 1;
        script(firm, NONE, liked, z);
        Gate gate = gate(firm, 0);
        gate.favourites().overruled(firm.product(0));
        gate.hearFavourites();
        assertThat(firm.facts(FavouriteHeard.class).get(0).accepted()).isEqualTo(yes);
        assertThat(passed).hasSize(yes ? 1 : 0);
        firm.requireUsedUp();
    }

    /** At half of the hours, with half the noise: 0.5 x 0.84 z against the threshold less patience, -0.5. */
    @ParameterizedTest
    @CsvSource({"-1.20, true", "-1.19, false"})
    void aSecondLookStopsWhatFallsShortByMoreThanPatience(double z, boolean stops) {
        Workshop firm = new Workshop(hierarchy());
        script(firm, NONE, z);
        assertThat(secondLook(firm).stops(begun(firm, 50))).isEqualTo(stops);
        firm.requireUsedUp();
    }

    /** At a fifth of the hours, with a tenth of the noise. */
    @ParameterizedTest
    @CsvSource({"-5.96, true", "-5.95, false"})
    void anEarlyTestStopsWhatFallsShortByMoreThanPatience(double z, boolean stops) {
        Workshop firm = new Workshop(hierarchy().with("capacity.failFast", 1.0));
        script(firm, NONE, z);
        assertThat(secondLook(firm).stops(begun(firm, 20))).isEqualTo(stops);
        firm.requireUsedUp();
    }

    @Test
    void nothingIsLookedAtBeforeItsTime() {
        Workshop firm = new Workshop(hierarchy());
        script(firm, NONE);
        assertThat(secondLook(firm).stops(begun(firm, 49))).isFalse();
    }

    private SecondLook secondLook(Workshop firm) {
        return new SecondLook(firm.world(), firm.place(), gate(firm, 0));
    }

    private static Project begun(Workshop firm, double hours) {
        Project project = new Project(firm.product(0), List.of(firm.person(0)), 0, ScriptedDraws.of());
        project.work(hours, hours);
        return project;
    }

    /** Domains 0 and 1 belong to persons 0 and 1; person 3 has learned a little less or more than person 1 knows. */
    @ParameterizedTest
    @CsvSource({"0.39, 1", "0.41, 3"})
    void theDeepestSitOnANamedPanel(double learned, int second) {
        Workshop firm = new Workshop(Workshop.plain());
        firm.person(3).learnFrom(0, learned, 1);
        assertThat(NamedPanel.of(firm.place(), firm.product(0), 2))
                .containsExactly(firm.person(0), firm.person(second));
    }

    /** What is refused, or answered later than six weeks after the spark, counts as refused. */
    @ParameterizedTest
    @CsvSource({"2.1, true, 0.25", "1.9, true, 0.5", "1.9, false, 0.25"})
    void sixWeeksOfSilenceCountAsRefusal(double judgedAt, boolean accepted, double learned) {
        Workshop firm = new Workshop(Workshop.plain().with("levers.ideaProcess", 0.0));
        firm.passTo(judgedAt);
        new Answering(firm.world(), firm.place()).answer(firm.at(Point.ORIGIN, 0), accepted);
        firm.passTo(judgedAt + 4.01);
        assertThat(firm.person(0).learnedAcceptance()).isCloseTo(learned, within(1e-12));
    }
}
