package org.plumbline.sim.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.ScriptedDraws;
import org.plumbline.sim.random.ScriptedStreams;
import org.plumbline.sim.simulation.Worlds;

/** How much things weigh between firms and partners: what is learned, who is introduced, who takes part, who knows the way. */
class PartnerWeightsTest {
    private static final double NEVER = 0.999;
    private static final int PARTNERS = 10;

    private final ScriptedStreams streams = new ScriptedStreams();

    private static Worlds ten() {
        return Worlds.usual()
                .with("ecosystem.partners", PARTNERS)
                .with("ecosystem.density", 0.0)
                .with("ecosystem.engagement.links", 1)
                .with("ecosystem.exchange.ideas", 0.0)
                .with("ecosystem.governance.leakage", 0.0)
                .with("ecosystem.governance.disputes", 0.0);
    }

    private Alliances firm(Worlds worlds) {
        return Ecosystems.firm(Ecosystems.of(worlds, FactListener.NONE, streams), 0, 10_000_000_00L);
    }

    private static Tie tie(Alliances firm, PartnerKind kind, ScriptedDraws draws) {
        Partner partner = new Partner(3, kind, Point.ORIGIN, new double[8], 40, 0, 0.1, 0, 1_000_000_00);
        partner.startWeek();
        Tie tie = new Tie(partner, kind.contract(), 0, 0.5, 1e9, draws);
        firm.add(tie);
        return tie;
    }

    /** What a partner who knew nothing has learned is worth four times a year near its goal for each unit of depth. */
    @Test
    void aPartnerIsPleasedByWhatItLearns() {
        Alliances firm = firm(ten());
        Tie tie = tie(firm, PartnerKind.UNIVERSITY, ScriptedDraws.of(0, NEVER, NEVER, 0, NEVER));
        new TieKeeping(firm).week(1);
        double learned = Arrays.stream(tie.partner().profile()).sum();
        assertThat(learned).isPositive();
        assertThat(tie.received())
                .isEqualTo(Math.round(4 * learned * tie.partner().worth()));
    }

    /** A hundred hours pull the new standard half the way from where it would lie to where those want it who took part. */
    @ParameterizedTest
    @CsvSource({"100, 0.5", "300, 0.75", "0, 0"})
    void hoursOfTakingPartPullTheStandard(double hours, double share) {
        streams.script(Purpose.RULES, EntityType.WORLD, ScriptedDraws.of(0).withNormals(0, 0));
        Ecosystem ecosystem =
                Ecosystems.of(ten().with("ecosystem.governance.ruleChanges", 1.0), FactListener.NONE, streams);
        Point middle = ecosystem.rules().standard();
        Point aim = middle.plus(2, 0);
        if (hours > 0) {
            ecosystem.rules().takePart(hours, aim);
        }
        ecosystem.rules().week(1);
        assertThat(ecosystem.rules().standard().x()).isCloseTo(middle.x() + share * 2, within(1e-12));
    }

    /** A reach of 0.1 over a tie of strength 0.3: a tenth of it, all of it under co-marketing and for a connector, 0.02 more on a platform. */
    @ParameterizedTest
    @CsvSource({
        "UNIVERSITY, PARTNER, 0.003",
        "PLATFORM, PARTNER, 0.03",
        "UNIVERSITY, MARKET_CONNECTOR, 0.03",
        "UNIVERSITY, PLATFORM_ORCHESTRATOR, 0.023"
    })
    void partnersReachByContractAndRole(PartnerKind kind, EcosystemRole role, double rate) {
        Alliances firm = firm(ten());
        tie(firm, kind, ScriptedDraws.of());
        firm.play(role);
        assertThat(new Outreach(firm).rate()).isCloseTo(rate, within(1e-12));
    }

    /** Who knows the way takes a third off ten weeks. */
    @ParameterizedTest
    @CsvSource({"REGULATOR, 7, true", "PLATFORM, 7, true", "REGULATOR, 6, false", "UNIVERSITY, 7, false"})
    void aPartnerWhoKnowsTheWayShortensIt(PartnerKind kind, int week, boolean held) {
        Alliances firm = firm(ten().with("ecosystem.governance.licenceTime", Weeks.of(10)));
        tie(firm, kind, ScriptedDraws.of());
        streams.script(
                Purpose.PARTNER_LUCK, EntityType.PARTNER, ScriptedDraws.of().withNormals(0));
        Licence licence = new Licence(firm);
        licence.seek();
        licence.week(week);
        assertThat(licence.held()).isEqualTo(held);
    }

    /** By opportunity the noise that makes up for what one candidate lacks against another puts it first. */
    @ParameterizedTest
    @CsvSource({"1e-6, 3", "-1e-6, 5"})
    void opportunityWeighsKnowledgeReachAndCapital(double beside, int first) {
        Alliances firm = firm(ten().with("ecosystem.engagement.choice", PartnerChoice.OPPORTUNITY));
        double lead = opportunity(firm, 5) - opportunity(firm, 3);
        double[] found = new double[PARTNERS];
        Arrays.fill(found, NEVER);
        found[3] = 0;
        found[5] = 0;
        double[] noises = new double[PARTNERS];
        noises[3] = lead / 0.3 + beside;
        streams.script(
                Purpose.PARTNER_CHOICE, EntityType.FIRM, ScriptedDraws.of(found).withNormals(noises));
        assertThat(new Candidates(firm).ranked(1).get(0).number()).isEqualTo(first);
    }

    /** Four times what can be learned a domain, the reach, a fifth of the logarithm of capital. */
    private static double opportunity(Alliances firm, int number) {
        Partner partner = firm.ecosystem().pool().partners().get(number);
        double[] own = firm.profile();
        double lacking = 0;
        for (int domain = 0; domain < own.length; domain++) {
            lacking += Math.max(0, partner.depth(domain) - own[domain]) / own.length;
        }
        double understood = KnowledgeExchange.understanding(
                KnowledgeExchange.distance(own, partner.profile()),
                firm.party().capacity().absorptiveCapacity());
        return 4 * lacking * understood + partner.reach() + 0.2 * Math.log(1.0 + partner.capital());
    }

    /** An orchestrator collects the fees of three months, once a quarter. */
    @ParameterizedTest
    @CsvSource({"13, 300", "12, 0"})
    void anOrchestratorCollectsThreeMonthsFees(int week, double fees) {
        Alliances firm = firm(ten().with("ecosystem.sharing.fee", Money.of(100)));
        Ecosystems.tie(firm, Point.ORIGIN, ScriptedDraws.of());
        firm.play(EcosystemRole.PLATFORM_ORCHESTRATOR);
        new RolePlay(firm).week(week);
        assertThat(firm.party().ledger().balance(Account.PARTNER_FEES))
                .isEqualTo(Money.of(fees).cents());
    }

    /** An investor gets its share of a year's profit, and of a loss nothing. */
    @ParameterizedTest
    @CsvSource({"1000, 100", "-1000, 0"})
    void anInvestorGetsItsShareOfProfit(double profit, double share) {
        Alliances firm = firm(ten().with("ecosystem.sharing.equity", 0.1));
        Tie tie = tie(firm, PartnerKind.INVESTOR, ScriptedDraws.of());
        Investment.begin(firm, tie, 0);
        firm.party().ledger().book(Account.SALES, Money.of(profit).cents());
        Investment.year(firm, tie, 52);
        assertThat(firm.party().ledger().balance(Account.INVESTORS))
                .isEqualTo(-Money.of(share).cents());
        assertThat(tie.received()).isEqualTo(Money.of(share).cents());
    }
}
