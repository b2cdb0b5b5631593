package org.plumbline.sim.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.ScriptedDraws;
import org.plumbline.sim.random.ScriptedStreams;
import org.plumbline.sim.simulation.Worlds;

/**
 * What customers come to know, choose and say, each decision on both sides of its threshold, with draws written down. Four
 * customers in a ring: 0 and 2 want (-1, 0), 1 and 3 want (1, 0). Two firms sell one thing each, the first at the left, the
 * second at the right; at first nobody knows them.
 */
class CustomerRulesTest {
    private static final int COUNT = 4;
    private static final Point LEFT = new Point(-1, 0);
    private static final Point RIGHT = new Point(1, 0);

    private final ScriptedStreams streams = new ScriptedStreams();
    private final List<Brand> brands = new ArrayList<>();
    private MarketParameters parameters = plain().build().market();
    private Customers customers;
    private Neighbours neighbours;

    CustomerRulesTest() {
        neighbours = Neighbours.of(new int[][] {{1, 3}, {0, 2}, {1, 3}, {0, 2}});
        customers = new Customers(parameters, new Segments(parameters, streams, false), COUNT, streams);
    }

    private static Worlds plain() {
        return Worlds.twoTastes()
                .with("market.advertisingReach", 0.2)
                .with("market.disappointment", 0.5)
                .with("market.launchReach", 0.3);
    }

    @BeforeEach
    void twoFirms() {
        for (int firm = 0; firm < 2; firm++) {
            Brand brand = new Brand(firm, customers.memory());
            brand.add(new Offering(firm, firm == 0 ? LEFT : RIGHT, 0, 100, -52));
            brand.setAssets(0.5);
            brands.add(brand);
        }
    }

    private Market market() {
        Market market = new Market(parameters, customers, neighbours, streams, 100, mechanism -> true);
        brands.forEach(market::enter);
        return market;
    }

    private Perception perception() {
        Technology technology = new Technology(parameters.disruption(), customers, streams);
        return new Perception(parameters, customers.memory(), technology, streams, 100, true, true);
    }

    private Awareness awareness(double wordOfMouth) {
        return new Awareness(parameters, wordOfMouth, customers, neighbours, perception(), brands);
    }

    private void buys(int customer, int firm) {
        brands.get(firm).meet(customer, neighbours);
        perception().observe(brands.get(firm), offering(firm), customer, 0);
        customers.choose(customer, brands.get(firm), offering(firm));
    }

    private Offering offering(int firm) {
        return brands.get(firm).offerings().get(0);
    }

    @Test
    void whoIsReachedComesToKnowAFirm() {
        market().introduceWidely(brands.get(0), 0.3, ScriptedDraws.of(0.29, 0.31, 0.99, 0));
        assertThat(known(0)).containsExactly(true, false, false, true);
    }

    private boolean[] known(int firm) {
        boolean[] known = new boolean[COUNT];
        for (int c = 0; c < COUNT; c++) {
            known[c] = brands.get(firm).knownTo(c);
        }
        return known;
    }

    /** With usual assets 0.3 of those who know the firm see what it launches. */
    @Test
    void whoIsReachedAndKnowsTheFirmSeesALaunch() {
        Market market = market();
        for (int c : new int[] {0, 1, 2}) {
            brands.get(0).meet(c, neighbours);
        }
        Offering fresh = new Offering(9, LEFT, 0, 100, 0);
        brands.get(0).add(fresh);
        market.show(brands.get(0), fresh, ScriptedDraws.of(0.29, 0.31, 0, 0));
        assertThat(new boolean[] {fresh.knownTo(0), fresh.knownTo(1), fresh.knownTo(2), fresh.knownTo(3)})
                .containsExactly(true, false, true, false);
    }

    /**
     * A left customer could hear of the left firm at 0.2 + 0.6 a year, and of the right one at e^-4 of that. Nobody talks of
     * either, so that the first 0.2 of her draw bring the left firm, the next the right one.
     */
    @ParameterizedTest
    @CsvSource({"-0.001, 0", "0.001, 1"})
    void effortsMakeAFirmKnown(double beside, int firm) {
        Awareness awareness = awareness(0.6);
        double most = awareness.prepare()[0];
        assertThat(most).isCloseTo(0.8 * (1 + Math.exp(-4)), within(1e-12));
        assertThat(awareness.learn(0, (0.2 + beside) / most, 0)).isTrue();
        assertThat(known(firm)[0]).isTrue();
        assertThat(known(1 - firm)[0]).isFalse();
    }

    /** Half of her neighbours know the left firm, which is worth 0.2 + 0.6 / 2; the right one is worth 0.2 e^-4. */
    @ParameterizedTest
    @CsvSource({"-0.001, true", "0.001, false"})
    void neighboursSpreadTheWord(double beside, boolean learns) {
        brands.get(0).meet(1, neighbours);
        Awareness awareness = awareness(0.6);
        double most = awareness.prepare()[0];
        double hazards = 0.5 + 0.2 * Math.exp(-4);
        assertThat(awareness.learn(0, (hazards + beside) / most, 0)).isEqualTo(learns);
    }

    @ParameterizedTest
    @CsvSource({"0.49, true", "0.51, false"})
    void aNeighbourTellsOfWhatSheBuys(double draw, boolean told) {
        buys(1, 1);
        brands.get(1).meet(0, neighbours);
        awareness(0.6).hear(0, draw, 0);
        assertThat(offering(1).knownTo(0)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"0.49, true, true", "0.51, true, false"})
    void aCustomerForgetsAFirmSheDoesNotBuyFrom(double draw, boolean left, boolean right) {
        buys(0, 0);
        brands.get(1).meet(0, neighbours);
        awareness(0.6).forget(0, draw);
        assertThat(known(0)[0]).isEqualTo(left);
        assertThat(known(1)[0]).isEqualTo(right);
    }

    /** Half of those who are not served, here of all, leave; one in five of these forgets the firm. */
    @ParameterizedTest
    @CsvSource({"0.09, false, false", "0.11, false, true", "0.49, false, true", "0.51, true, true"})
    void whoIsNotServedMayLeaveAndForget(double draw, boolean stays, boolean knows) {
        Market market = market();
        buys(0, 0);
        market.disappoint(brands.get(0), 1, ScriptedDraws.of(draw));
        assertThat(customers.brand(0) != null).isEqualTo(stays);
        assertThat(known(0)[0]).isEqualTo(knows);
    }

    /** The nest of the left firm weighs e^V at first sight, where the outside option weighs 1; V is half a unit here. */
    @ParameterizedTest
    @CsvSource({"-1e-6, true", "1e-6, false"})
    void aCustomerChoosesByTheWeightsOfWhatSheKnows(double beside, boolean buys) {
        Perception perception = perception();
        brands.get(0).meet(0, neighbours);
        perception.observe(brands.get(0), offering(0), 0, 0);
        Choice choice = new Choice(perception, customers, 1);
        choice.prepare(brands);
        double utility = utility(perception);
        brands.get(0).setStanding(0.5 - utility);
        choice.prepare(brands);
        double share = Math.exp(0.5) / (1 + Math.exp(0.5));
        choice.choose(0, 0, share + beside);
        assertThat(choice.chosenBrand() != null).isEqualTo(buys);
    }

    private double utility(Perception perception) {
        perception.expect(brands.get(0).place(), 0);
        double appeal = perception.appeal(brands.get(0), offering(0));
        return perception.utility(appeal, offering(0), 0, offering(0).at(0), -1, 0);
    }

    /** One buyer, who thinks her choice over in the first week; a business model binds her, so that she does so half as often. */
    @ParameterizedTest
    @CsvSource({"0.49, 1", "0.51, 0"})
    void aBoundCustomerKeepsToHerHabit(double draw, int firm) {
        double[] never = new double[COUNT];
        Arrays.fill(never, 1e9);
        never[0] = 0;
        streams.script(
                Purpose.CUSTOMER_DEMAND,
                EntityType.CUSTOMER,
                ScriptedDraws.of(draw, 0.5).withExponentials(never).withExponentials(1e9));
        double[] nothing = new double[4 * COUNT];
        Arrays.fill(nothing, 1e9);
        streams.script(
                Purpose.CUSTOMER_AWARENESS,
                EntityType.CUSTOMER,
                ScriptedDraws.of().withExponentials(nothing));
        Market market = market();
        buys(0, 0);
        brands.get(0).bindBuyers(1);
        brands.get(1).meet(0, neighbours);
        perception().observe(brands.get(1), offering(1), 0, 0);
        brands.get(1).setStanding(100);
        market.week(1);
        assertThat(customers.brand(0)).isSameAs(brands.get(firm));
        streams.requireUsedUp();
    }

    /** Of eight people drawn, those who buy from nobody show the gap: here 0 who is served, or 1 who is not. */
    @ParameterizedTest
    @CsvSource({"0.24, false", "0.26, true"})
    void aGapIsWhereSomebodyBuysNothing(double draw, boolean found) {
        buys(0, 0);
        ScriptedDraws draws = ScriptedDraws.of(draw, 0, 0, 0, 0, 0, 0, 0);
        Point gap = Gaps.find(market(), draws);
        assertThat(gap).isEqualTo(found ? RIGHT : null);
        draws.requireUsedUp();
    }

    /** Of two buyers one bought something else; two of eight who bought it must remark on it. */
    @ParameterizedTest
    @CsvSource({"0.49, true", "0.51, false"})
    void twoRemarksCount(double draw, boolean heard) {
        buys(0, 0);
        buys(2, 0);
        Offering other = new Offering(9, LEFT, 0, 100, 0);
        brands.get(0).add(other);
        customers.choose(2, brands.get(0), other);
        ScriptedDraws draws = ScriptedDraws.of(0, draw, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9);
        Point wanted = Remarks.of(market(), brands.get(0), offering(0), draws);
        assertThat(wanted).isEqualTo(heard ? LEFT : null);
        draws.requireUsedUp();
    }

    @ParameterizedTest
    @CsvSource({"0.29, true", "0.31, false"})
    void ideasAndEntrantsBuildOnTheNewTechnologyByChance(double draw, boolean taken) {
        parameters = plain().with("market.disruption.arrival", Weeks.of(1))
                .with("market.disruption.entrants", 0.3)
                .build()
                .market();
        streams.script(Purpose.DISRUPTION, EntityType.IDEA, ScriptedDraws.of(draw));
        streams.script(Purpose.DISRUPTION, EntityType.FIRM, ScriptedDraws.of(draw, draw));
        Technology technology = new Technology(parameters.disruption(), customers, streams);
        assertThat(technology.takenByEntrant(5)).as("before it appears").isFalse();
        technology.advance(1);
        technology.mayTake(3, 0.3);
        assertThat(technology.takenBy(3)).isEqualTo(taken);
        assertThat(technology.takenByEntrant(5)).isEqualTo(taken);
        streams.requireUsedUp();
    }

    /** Two offerings of a rival sell alike: which is copied is drawn; what is protected is left out. */
    @ParameterizedTest
    @CsvSource({"0.49, 0, 1", "0.51, 0, 9", "0.49, 10, 9"})
    void whatSellsIsCopiedByItsSales(double draw, double launched, long copied) {
        Offering one = new Offering(1, RIGHT, 0, 100, launched);
        Offering other = new Offering(9, RIGHT, 0, 100, -52);
        brands.get(1).add(one);
        brands.get(1).add(other);
        Market market = market();
        for (Offering offering : List.of(one, other)) {
            offering.winBuyer(12);
            streams.script(
                    Purpose.CUSTOMER_DEMAND,
                    EntityType.OFFERING,
                    ScriptedDraws.of(0.5).withNormals(0));
            offering.takeOrders(1, streams);
        }
        Offering model = BestSellers.pick(market, 0, 5, draw);
        assertThat(model).isSameAs(copied == 1 ? one : other);
    }

    /** Orders of a week with mean 1: none up to e^-1 = 0.3679. */
    @ParameterizedTest
    @CsvSource({"0.367, 0", "0.369, 1"})
    void ordersArePoisson(double draw, double ordered) {
        buys(0, 0);
        streams.script(
                Purpose.CUSTOMER_DEMAND,
                EntityType.OFFERING,
                ScriptedDraws.of(draw).withNormals(0));
        offering(0).takeOrders(1 / customers.rate(0), streams);
        assertThat(offering(0).ordered()).isEqualTo(ordered);
    }
}
