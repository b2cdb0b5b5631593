package org.plumbline.sim.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.fact.DisputeBrokeOut;
import org.plumbline.sim.fact.EventVisited;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FundsSought;
import org.plumbline.sim.fact.LicenceGranted;
import org.plumbline.sim.fact.PartnerClosed;
import org.plumbline.sim.fact.PartnerDeclined;
import org.plumbline.sim.fact.PartnerEntered;
import org.plumbline.sim.fact.PartnerSigned;
import org.plumbline.sim.fact.RulesChanged;
import org.plumbline.sim.fact.SecretLeaked;
import org.plumbline.sim.fact.TieEnded;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.ScriptedDraws;
import org.plumbline.sim.random.ScriptedStreams;
import org.plumbline.sim.simulation.Worlds;

/** What firms and partners decide about each other, each decision on both sides of its threshold, draws written down. */
class PartnerRulesTest {
    private static final double NEVER = 0.999;

    private final ScriptedStreams streams = new ScriptedStreams();
    private final List<Fact> facts = new ArrayList<>();

    /** Ten partners without ties, of whom the firm wants one. */
    private static Worlds ten() {
        return Worlds.usual()
                .with("ecosystem.partners", 10)
                .with("ecosystem.density", 0.0)
                .with("ecosystem.engagement.links", 1)
                .with("ecosystem.exchange.decay", 0.0)
                .with("ecosystem.governance.formality", 0.0);
    }

    private Alliances firm(Worlds worlds) {
        return firm(Ecosystems.of(worlds, facts::add, streams), 0);
    }

    private static Alliances firm(Ecosystem ecosystem, int number) {
        return Ecosystems.firm(ecosystem, number, 10_000_000_00L);
    }

    private long count(Class<? extends Fact> kind) {
        return facts.stream().filter(kind::isInstance).count();
    }

    private <F extends Fact> F only(Class<F> kind) {
        List<F> found = facts.stream().filter(kind::isInstance).map(kind::cast).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static double[] tenTimes(double value) {
        double[] values = new double[10];
        Arrays.fill(values, value);
        return values;
    }

    /** A firm that wants one of ten sees each with chance 2 / 10. */
    @ParameterizedTest
    @CsvSource({"0.19, 1", "0.21, 0"})
    void aFirmSeesPartOfThePool(double draw, int seen) {
        Alliances firm = firm(ten());
        double[] found = tenTimes(NEVER);
        found[3] = draw;
        streams.script(
                Purpose.PARTNER_CHOICE, EntityType.FIRM, ScriptedDraws.of(found).withNormals(tenTimes(0)));
        assertThat(new Candidates(firm).ranked(1)).hasSize(seen);
        streams.requireUsedUp();
    }

    @ParameterizedTest
    @CsvSource({"100, 3", "-100, 5"})
    void theCandidateWhoLooksBestComesFirst(double noise, int first) {
        Alliances firm = firm(ten());
        double[] found = tenTimes(NEVER);
        found[3] = 0;
        found[5] = 0;
        double[] noises = tenTimes(0);
        noises[3] = noise;
        streams.script(
                Purpose.PARTNER_CHOICE, EntityType.FIRM, ScriptedDraws.of(found).withNormals(noises));
        assertThat(new Candidates(firm).ranked(1).get(0).number()).isEqualTo(first);
    }

    /** A partner joins if what it expects, with its error e^(0.3 z), is not less than its reservation. */
    @ParameterizedTest
    @CsvSource({"1e-6, true", "-1e-6, false"})
    void aPartnerJoinsForItsReservation(double beside, boolean joins) {
        Alliances firm = firm(ten());
        Partner partner = firm.ecosystem().pool().partners().get(3);
        double expected = new Candidates(firm).expects(partner, 0);
        double even = Math.log(partner.reservation() / expected) / 0.3;
        double[] found = tenTimes(NEVER);
        found[3] = 0;
        streams.script(
                Purpose.PARTNER_CHOICE,
                EntityType.FIRM,
                ScriptedDraws.of(found).withNormals(tenTimes(0)).withNormals(even + beside));
        Engagement engagement = new Engagement(firm);
        for (int week = 1; firm.ties().isEmpty() && count(PartnerDeclined.class) == 0; week++) {
            engagement.week(week);
        }
        assertThat(count(PartnerSigned.class)).isEqualTo(joins ? 1 : 0);
        assertThat(count(PartnerDeclined.class)).isEqualTo(joins ? 0 : 1);
        streams.requireUsedUp();
    }

    /** A week of a tie with a university: whether it comes, a dispute, a leak and to whom, a proposal. */
    private Tie week(Alliances firm, double comes, double disputes, double leaks, double rival, double proposes) {
        ScriptedDraws draws = ScriptedDraws.of(comes, disputes, leaks, rival, proposes);
        Tie tie = Ecosystems.tie(firm, new Point(0.3, 0), draws.withNormals(0, 0));
        tie.keepSecret(new Tie.Secret(77, Point.ORIGIN, 1));
        new TieKeeping(firm).week(1);
        return tie;
    }

    /** A university keeps seven appointments in ten. */
    @ParameterizedTest
    @CsvSource({"0.69, 0.3269", "0.71, 0.3"})
    void aPartnerKeepsPartOfItsAppointments(double draw, double strength) {
        Tie tie = week(firm(ten()), draw, NEVER, NEVER, 0, NEVER);
        assertThat(tie.strength()).isCloseTo(strength, within(1e-4));
    }

    @Test
    void aPartnerGivesNoHourToAFirmWhoseHoursAreKeptForProjects() {
        Alliances firm = firm(ten());
        firm.party().hours().reserveForProjects(1000);
        Tie tie = week(firm, 0, NEVER, NEVER, 0, NEVER);
        assertThat(tie.strength()).isEqualTo(0.3);
        assertThat(tie.partner().hoursGiven()).isZero();
    }

    /** One proposal a year at full strength; the tie has 0.3269 of that after the week's meeting. */
    @ParameterizedTest
    @CsvSource({"-1e-6, 1", "1e-6, 0"})
    void aPartnerProposesByStrength(double beside, int proposals) {
        Alliances firm = firm(ten().with("ecosystem.exchange.ideas", 1.0));
        double strength = 0.3 + 0.7 / 26;
        week(firm, 0, NEVER, NEVER, 0, 1 - Math.exp(-strength / 52) + beside);
        assertThat(firm.takeProposals()).hasSize(proposals);
    }

    /** 0.4 leaks a year, of which trust prevents half: 1 - e^(-0.2 / 52) a week. */
    @ParameterizedTest
    @CsvSource({"-1e-6, 1", "1e-6, 0"})
    void trustPreventsLeaks(double beside, int leaks) {
        Alliances firm = firm(ten().with("ecosystem.governance.leakage", 0.4));
        firm(firm.ecosystem(), 1);
        week(firm, NEVER, NEVER, 1 - Math.exp(-0.2 / 52) + beside, 0, NEVER);
        assertThat(count(SecretLeaked.class)).isEqualTo(leaks);
    }

    @ParameterizedTest
    @CsvSource({"0.49, 1", "0.51, 2"})
    void aSecretReachesOneOfTheOthers(double draw, int rival) {
        Ecosystem ecosystem = Ecosystems.of(ten(), facts::add, streams);
        Alliances firm = firm(ecosystem, 0);
        firm(ecosystem, 1);
        firm(ecosystem, 2);
        week(firm, NEVER, NEVER, 0, draw, NEVER);
        assertThat(only(SecretLeaked.class).rival()).isEqualTo(rival);
    }

    /** 0.4 disputes a year, of which trust prevents half; each takes three tenths of the trust. */
    @ParameterizedTest
    @CsvSource({"-1e-6, 0.35", "1e-6, 0.5"})
    void trustPreventsDisputes(double beside, double trust) {
        Alliances firm = firm(ten().with("ecosystem.governance.disputes", 0.4));
        Tie tie = week(firm, NEVER, 1 - Math.exp(-0.2 / 52) + beside, NEVER, 0, NEVER);
        assertThat(tie.trust()).isCloseTo(trust, within(1e-12));
        assertThat(count(DisputeBrokeOut.class)).isEqualTo(beside < 0 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"300000, 0", "299999, 1"})
    void aPartnerWhoGotLessThanItMustLeaves(long received, int ended) {
        Alliances firm = firm(ten());
        Partner partner = new Partner(3, PartnerKind.UNIVERSITY, Point.ORIGIN, new double[8], 9, 0, 0, 300_000, 0);
        ScriptedDraws draws = ScriptedDraws.of(NEVER, NEVER, NEVER, 0, NEVER);
        Tie tie = new Tie(partner, Contract.JOINT_RESEARCH, 0, 0.5, 52, draws);
        tie.give(received);
        firm.add(tie);
        new TieKeeping(firm).week(52);
        assertThat(count(TieEnded.class)).isEqualTo(ended);
    }

    /** A partner takes part in projects up to a squared distance of 1.2 from its goal, in one at a time. */
    @ParameterizedTest
    @CsvSource({"1.095, true", "1.096, false"})
    void aPartnerSharesProjectsNearItsGoal(double away, boolean shares) {
        Alliances firm = firm(ten());
        Tie tie = Ecosystems.tie(firm, Point.ORIGIN, ScriptedDraws.of());
        assertThat(firm.tieFor(new Point(away, 0), 0, 1)).isSameAs(shares ? tie : null);
        tie.keepSecret(new Tie.Secret(77, Point.ORIGIN, 1));
        assertThat(firm.tieFor(Point.ORIGIN, 0, 1)).as("busy with another").isNull();
    }

    /** After a year a firm gives up the tie from which it learned least, if that is little. */
    @ParameterizedTest
    @CsvSource({"0.019, 52, true", "0.021, 52, false", "0.019, 51, false"})
    void aFirmGivesUpWhatBringsTooLittle(double learned, int week, boolean given) {
        Alliances firm = firm(ten());
        Tie tie = Ecosystems.tie(firm, Point.ORIGIN, ScriptedDraws.of());
        tie.learn(learned);
        assertThat(new Candidates(firm).notWorthIt(week)).isSameAs(given ? tie : null);
    }

    /** Four ties make an orchestrator; with fewer it depends on how far apart the goals lie. */
    @ParameterizedTest
    @CsvSource({"4, 0, PLATFORM_ORCHESTRATOR", "3, 0.71, KNOWLEDGE_BROKER", "3, 0.70, MARKET_CONNECTOR"})
    void theRoleFollowsTheSituation(int ties, double away, EcosystemRole role) {
        Alliances firm = firm(ten());
        for (int i = 0; i < ties; i++) {
            Ecosystems.tie(firm, new Point(away, 0), ScriptedDraws.of());
        }
        assertThat(new Candidates(firm).fittingRole()).isEqualTo(role);
    }

    /** An application wins with chance 0.2 alone, and 1 - 0.8 x 0.8 = 0.36 with a partner. */
    @ParameterizedTest
    @CsvSource({"0, 0.19, true", "0, 0.21, false", "1, 0.35, true", "1, 0.37, false"})
    void anApplicationWinsByChance(int partners, double draw, boolean won) {
        Alliances firm = firm(ten().with("ecosystem.sharing.fundingChance", 0.2));
        for (int i = 0; i < partners; i++) {
            Ecosystems.tie(firm, Point.ORIGIN, ScriptedDraws.of());
        }
        streams.script(Purpose.PARTNER_LUCK, EntityType.FIRM, ScriptedDraws.of(draw));
        new Applications(firm).apply(1, 1);
        assertThat(only(FundsSought.class).won()).isEqualTo(won);
        streams.requireUsedUp();
    }

    @ParameterizedTest
    @CsvSource({"-0.01, 1", "0.01, 0"})
    void aLicenceTakesAboutItsTime(double z, int granted) {
        Alliances firm = firm(ten().with("ecosystem.governance.licenceTime", Weeks.of(10)));
        streams.script(
                Purpose.PARTNER_LUCK, EntityType.PARTNER, ScriptedDraws.of().withNormals(z));
        Licence licence = new Licence(firm);
        licence.seek();
        licence.week(10);
        assertThat(licence.held()).isEqualTo(granted == 1);
        assertThat(count(LicenceGranted.class)).isEqualTo(granted);
    }

    /** A partner disappears with chance 1 - e^(-0.52/52) = 0.00995 a week; its place is taken with chance 1/13. */
    @ParameterizedTest
    @CsvSource({"0.0099, 0.076, 1, 1", "0.0099, 0.078, 1, 0", "0.0100, 0.5, 0, 0"})
    void partnersComeAndGo(double fate, double later, int closed, int entered) {
        streams.script(Purpose.PARTNER_LIFE, EntityType.PARTNER, ScriptedDraws.of(fate, NEVER, later, NEVER));
        PartnerPool pool = Ecosystems.of(
                        ten().with("ecosystem.partners", 1).with("ecosystem.turnover", 0.52), facts::add, streams)
                .pool();
        pool.week(1);
        pool.week(2);
        assertThat(count(PartnerClosed.class)).isEqualTo(closed);
        assertThat(count(PartnerEntered.class)).isEqualTo(entered);
        streams.requireUsedUp();
    }

    /** In a ring of five, each tied to two, a tie moves at 1 x 2 / 2 a year: 1 - e^(-1/52) = 0.01905 a week. */
    @ParameterizedTest
    @CsvSource({"0.0190, 2, 4", "0.0191, 1, 4"})
    void partnersMoveTheirTies(double draw, int first, int second) {
        boolean moves = first == 2;
        double[] rest = {NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER};
        double[] firstPlace = moves ? new double[] {NEVER, draw, 0, 0.5} : new double[] {NEVER, draw};
        double[] all = Arrays.copyOf(firstPlace, firstPlace.length + rest.length);
        System.arraycopy(rest, 0, all, firstPlace.length, rest.length);
        streams.script(Purpose.PARTNER_LIFE, EntityType.PARTNER, ScriptedDraws.of(all));
        PartnerPool pool = Ecosystems.of(
                        ten().with("ecosystem.partners", 5)
                                .with("ecosystem.density", 0.5)
                                .with("ecosystem.rewiring", 0.0)
                                .with("ecosystem.rewired", 1.0),
                        facts::add,
                        streams)
                .pool();
        pool.week(1);
        assertThat(pool.neighbours(0)).containsExactlyInAnyOrder(first, second);
        streams.requireUsedUp();
    }

    @ParameterizedTest
    @CsvSource({"0.33, 0", "0.34, 1"})
    void anybodyMayVisitAnEventAndHearOfCustomers(double draw, long visitor) {
        Alliances firm = firm(ten().with("ecosystem.engagement.events", 52.0));
        streams.script(Purpose.PARTNER_LUCK, EntityType.FIRM, ScriptedDraws.of(draw, 0, 0, 0));
        new Gatherings(firm).week(1);
        assertThat(only(EventVisited.class).person()).isEqualTo(visitor);
        streams.requireUsedUp();
    }

    @Test
    void whatIsHeardIsTheIdealOfACustomerDrawn() {
        Alliances firm = firm(ten());
        double x = firm.around().market().customers().idealX(25);
        assertThat(Signals.anybody(firm, ScriptedDraws.of(0.51)).x()).isEqualTo(x);
    }

    /** In a quarter a secret leaks to a consortium with chance 1 - e^(-0.2/4) = 0.0488. */
    @ParameterizedTest
    @CsvSource({"0.0487, 1", "0.0488, 0"})
    void aConsortiumMayLeak(double draw, int leaks) {
        Alliances firm = firm(ten().with("ecosystem.engagement.dues", Money.of(400))
                .with("ecosystem.engagement.events", 0.0)
                .with("ecosystem.governance.leakage", 0.2));
        firm(firm.ecosystem(), 1);
        Ecosystems.tie(firm, Point.ORIGIN, ScriptedDraws.of()).keepSecret(new Tie.Secret(77, Point.ORIGIN, 1));
        streams.script(Purpose.PARTNER_LUCK, EntityType.FIRM, ScriptedDraws.of(0, draw, 0));
        new Gatherings(firm).week(13);
        assertThat(count(SecretLeaked.class)).isEqualTo(leaks);
        streams.requireUsedUp();
    }

    @ParameterizedTest
    @CsvSource({"0.01904, 1", "0.01906, 0"})
    void rulesChangeByPoisson(double draw, int changes) {
        streams.script(Purpose.RULES, EntityType.WORLD, ScriptedDraws.of(draw).withNormals(0, 0));
        Ecosystem ecosystem = Ecosystems.of(ten().with("ecosystem.governance.ruleChanges", 1.0), facts::add, streams);
        ecosystem.rules().week(1);
        assertThat(count(RulesChanged.class)).isEqualTo(changes);
        streams.requireUsedUp();
    }
}
