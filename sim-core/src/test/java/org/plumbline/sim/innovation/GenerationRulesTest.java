package org.plumbline.sim.innovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.ecosystem.Proposal;
import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.fact.IdeaSubmitted;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.ScriptedDraws;
import org.plumbline.sim.simulation.Worlds;

/** How ideas come about and whether they are handed in, each decision on both sides of its threshold. */
class GenerationRulesTest {
    private final List<Idea> submitted = new ArrayList<>();

    private Sparks sparks(Workshop firm) {
        return new Sparks(firm.world(), firm.place(), library(firm), 1, 0.5, submitted::add);
    }

    private static DesignLibrary library(Workshop firm) {
        return new DesignLibrary(firm.world().innovation().reuse());
    }

    /** 52 x 4^0.35 sparks a year are 1.6245 a week: none up to e^-1.6245 = 0.1970. */
    @ParameterizedTest
    @CsvSource({"0.196, 0", "0.198, 1"})
    void sparksOccurByPoisson(double draw, int sparks) {
        Workshop firm = new Workshop(Workshop.plain().with("innovation.sparks", 52.0));
        firm.script(
                Purpose.IDEA_ARRIVAL,
                EntityType.FIRM,
                sparks == 0 ? ScriptedDraws.of(draw) : ScriptedDraws.of(draw, 0.5));
        sparks(firm).plan(1);
        firm.passTo(2);
        assertThat(firm.facts(IdeaSparked.class)).hasSize(sparks);
        firm.requireUsedUp();
    }

    /**
     * Half of the sparks are caught without an idea process, three quarters at half of it; one is handed in if a third, as she
     * has learned, of 12 hours x e of pride exceeds the 4 hours of writing, after a sanction of 9 hours at a third of the time
     * if 12 e - 3 does.
     */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0, 0.74, 1.01, true",
        "0.5, 0, 0.76, 1.01, false",
        "0, 0, 0.49, 1.01, true",
        "0, 0, 0.51, 1.01, false",
        "0.5, 0, 0, 0.99, false",
        "0.5, 9, 0, 1.24, false",
        "0.5, 9, 0, 1.26, true"
    })
    void whoCatchesASparkThatIsWorthItHandsItIn(
            double ideaProcess, double sanction, double capture, double pride, boolean handedIn) {
        Workshop firm = new Workshop(Workshop.plain()
                .with("levers.ideaProcess", ideaProcess)
                .with("capacity.sanction", sanction)
                .with("innovation.pride", 12.0)
                .with("innovation.writingHours", 4.0));
        outside(firm, capture, pride);
        sparks(firm).hear(new Proposal(Point.ORIGIN, null, 1), 1, 0);
        assertThat(submitted).hasSize(handedIn ? 1 : 0);
        assertThat(firm.facts(IdeaSubmitted.class)).hasSize(handedIn ? 1 : 0);
        firm.requireUsedUp();
    }

    /** An idea of person 0, of domains 0 and 0, without luck and a fresh design 0, then whether it is caught. */
    private static void outside(Workshop firm, double capture, double pride) {
        firm.script(
                Purpose.OUTSIDE_IDEA,
                EntityType.IDEA,
                ScriptedDraws.of(0, 0, 0, 0, 0, 0, capture)
                        .withNormals(0, 0, 0, 0, 0)
                        .withExponentials(pride));
    }

    @ParameterizedTest
    @CsvSource({"0.24, 0", "0.26, 1", "0.76, 3"})
    void everybodyIsAsLikelyAnAuthor(double draw, int author) {
        Workshop firm = new Workshop(Workshop.plain());
        firm.script(
                Purpose.OUTSIDE_IDEA,
                EntityType.IDEA,
                ScriptedDraws.of(draw, 0, 0, 0, 0, 0, 0)
                        .withNormals(0, 0, 0, 0, 0)
                        .withExponentials(9));
        sparks(firm).hear(new Proposal(Point.ORIGIN, null, 1), 1, 0);
        assertThat(submitted).extracting(Idea::author).containsExactly(firm.person(author));
    }

    @ParameterizedTest
    @CsvSource({
        "0.29, 0.39, AUTOMATION",
        "0.29, 0.41, PROCESS",
        "0.31, 0.49, REACH",
        "0.31, 0.51, RECURRING",
        "0.49, 0.51, RECURRING",
        "0.51, 0, SERVICE",
        "0.59, 0, SERVICE",
        "0.61, 0, PRODUCT"
    })
    void theKindOfAnIdeaFollowsTheShares(double draw, double variant, IdeaKind kind) {
        Workshop firm = new Workshop(Workshop.plain()
                .with("innovation.kinds.processes", 0.3)
                .with("innovation.kinds.businessModels", 0.2)
                .with("innovation.kinds.services", 0.1)
                .with("innovation.kinds.automation", 0.4));
        Conception conception = new Conception(firm.world(), firm.place(), library(firm));
        ScriptedDraws draws = ScriptedDraws.of(draw, variant);
        assertThat(conception.kind(draws)).isEqualTo(kind);
        draws.requireUsedUp();
    }

    /** 30 % customers' requests; of the rest 20 % copies and 14 % gaps, else what she believes. */
    private static Worlds origins() {
        return Workshop.plain()
                .with("innovation.customerIdeas", 0.3)
                .with("innovation.imitation.share", 0.2)
                .with("innovation.imitation.protection", Weeks.of(0))
                .with("innovation.listening.gaps", 0.14);
    }

    private static Origins.Origin origin(Workshop firm, double draw, double... outside) {
        ScriptedDraws others = ScriptedDraws.of(outside);
        Origins.Origin origin = new Origins(firm.world(), firm.place())
                .of(IdeaKind.PRODUCT, firm.person(0), ScriptedDraws.of(draw, 0.5), others);
        others.requireUsedUp();
        return origin;
    }

    @Test
    void anIdeaStartsFromACustomerARivalAGapOrABelief() {
        Workshop firm = new Workshop(origins());
        firm.world().market().week(1);
        unserved(firm);
        double[] one = {0};
        double[] eight = {0, 0, 0, 0, 0, 0, 0, 0};
        assertThat(origin(firm, 0.29).source()).isEqualTo(IdeaSource.CUSTOMER);
        assertThat(origin(firm, 0.29).place()).isEqualTo(Workshop.LEFT);
        assertThat(origin(firm, 0.31, one).source()).isEqualTo(IdeaSource.RIVAL);
        assertThat(origin(firm, 0.31, one).place()).isEqualTo(Workshop.RIGHT);
        assertThat(origin(firm, 0.43, one).source()).isEqualTo(IdeaSource.RIVAL);
        assertThat(origin(firm, 0.45, eight).source()).isEqualTo(IdeaSource.GAP);
        assertThat(origin(firm, 0.53, eight).source()).isEqualTo(IdeaSource.GAP);
        assertThat(origin(firm, 0.54).source()).isEqualTo(IdeaSource.BELIEF);
        assertThat(origin(firm, 0.54).place()).isEqualTo(Point.ORIGIN);
    }

    /** Customer 0 buys from nobody any more, but knows the firm. */
    private static void unserved(Workshop firm) {
        ScriptedDraws leaves = ScriptedDraws.of(0.9, 0.9, 0.9, 0.9, 0.1);
        firm.world().market().disappoint(firm.place().brand(), 1, leaves);
        assertThat(firm.place().brand().buyerCount()).isEqualTo(4);
    }

    @Test
    void aStrategicFirmFollowsFewerRequests() {
        Workshop firm = new Workshop(origins().with("posture.strategic", 0.5));
        assertThat(origin(firm, 0.14).source()).isEqualTo(IdeaSource.CUSTOMER);
        assertThat(origin(firm, 0.16).source()).isEqualTo(IdeaSource.BELIEF);
    }

    @Test
    void anIdeaStraysFromItsOriginByTheStep() {
        Workshop firm = new Workshop(Workshop.plain().with("innovation.ideaStep", 0.2));
        Conception conception = new Conception(firm.world(), firm.place(), library(firm));
        ScriptedDraws traits = ScriptedDraws.of(0, 0, 0, 0, 0).withNormals(1, -2, 0, 0, 0);
        Idea idea = conception.conceive(
                1, IdeaKind.PRODUCT, firm.person(0), new Origins.Origin(IdeaSource.BELIEF, Point.ORIGIN, null), traits);
        assertThat(idea.position().x()).isCloseTo(0.2, within(1e-12));
        assertThat(idea.position().y()).isCloseTo(-0.4, within(1e-12));
        traits.requireUsedUp();
    }

    @Test
    void aDraftStartsFromTheLastDesignWithTwoElementsAfresh() {
        Workshop firm = new Workshop(Workshop.plain());
        DesignLibrary library = library(firm);
        assertThat(library.draft(0, 1, 10, ScriptedDraws.of(0.5, 0, 0.95))).isEqualTo(512);
        library.add(firm.product(0), 0b1, Point.ORIGIN, 0);
        assertThat(library.draft(0, 1, 10, ScriptedDraws.of(0.5, 0, 0.95))).isEqualTo(0b1000000000);
        assertThat(library.draft(2, 3, 10, ScriptedDraws.of(0.5, 0, 0.95)))
                .as("nothing was finished in these domains")
                .isEqualTo(512);
    }
}
