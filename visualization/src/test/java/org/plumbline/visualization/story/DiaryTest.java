package org.plumbline.visualization.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FirmEntered;
import org.plumbline.sim.fact.FirmExited;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.fact.IdeaKept;
import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.fact.IdeaSubmitted;
import org.plumbline.sim.fact.MarketTested;
import org.plumbline.sim.fact.OfferingLaunched;
import org.plumbline.sim.fact.OfferingRetired;
import org.plumbline.sim.fact.ProjectDropped;
import org.plumbline.sim.fact.Vote;
import org.plumbline.sim.market.AxisParameters;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;

/** Behaviour under test: facts become sentences, each of the focal firm once, in order and under its date. */
class DiaryTest {
    private static final List<AxisParameters> AXES =
            List.of(new AxisParameters("everyday", "indulgent"), new AxisParameters("plain", "healthy"));

    private static List<Diary.Line> told(Fact... facts) {
        Diary diary = new Diary(AXES, List.of(), "EUR");
        List.of(facts).forEach(diary::on);
        return diary.lines();
    }

    private static Fact spark(double at, int firm, long idea) {
        return new IdeaSparked(at, firm, idea, 1, IdeaKind.PRODUCT, IdeaSource.CUSTOMER, new Point(-0.6, 0.2), 0);
    }

    private static Fact judged(double at, long idea, boolean accepted, int yes) {
        List<Vote> votes = List.of(new Vote(0, 0, yes > 0), new Vote(2, 0, yes > 1), new Vote(3, 0, yes > 2));
        return new IdeaJudged(at, 0, idea, accepted, yes, 3, 0.2, 1, 0.5, votes, 1, 0.4);
    }

    private static Fact launched(double at, long idea, long offering) {
        return new OfferingLaunched(at, 0, idea, offering, new Point(0, 0.5), 0, Money.ofCents(50_000), 14, 1, 6, 5);
    }

    @Test
    void whatFollowsASparkAtOnceIsToldInTheSameBreath() {
        assertThat(told(spark(3.1, 0, 77), new IdeaSubmitted(3.6, 0, 77, 2), spark(4, 0, 78), new IdeaKept(6, 0, 78)))
                .extracting(Diary.Line::text)
                .containsExactly(
                        "Anna has idea 1, from a customer's remark: a product, clearly everyday and rather healthy."
                                + " It is written down and handed in.",
                        "Anna has idea 2, from a customer's remark: a product, clearly everyday and rather healthy.",
                        "Idea 2 stays in the head it came from.");
    }

    @Test
    void aVerdictNamesWhoWasForItWhereNotAllAgree() {
        assertThat(told(judged(1, 5, false, 1), judged(2, 6, true, 3)))
                .extracting(Diary.Line::text)
                .containsExactly(
                        "The panel turns idea 1 down, 1 of 3 for it (the owner); a customer who is asked likes it"
                                + " better than they did.",
                        "The panel takes idea 2 on, 3 of 3 for it; a customer who is asked likes it better than they did.");
    }

    @Test
    void whatComesOffTheShelfIsCalledByTheIdeaItCameFrom() {
        assertThat(told(
                        launched(52.2, 9, 400),
                        new OfferingRetired(110, 0, 400, 57.8, Money.ofCents(123_400)),
                        new OfferingRetired(111, 0, 2, 111, Money.ofCents(0))))
                .extracting(Diary.Line::text)
                .containsExactly(
                        "Idea 1 goes on sale, clearly healthy, 6 weeks after the spark, for 500 EUR and 14 hours, 1"
                                + " change of design undone on the way.",
                        "Idea 1 comes off the shelf after 58 weeks; it sold for 1.2k EUR in all.",
                        "Something that was on sale before the start comes off the shelf after 111 weeks; it sold for"
                                + " 0 EUR in all.");
    }

    @Test
    void aMarketTestClaimsNoBarThatTheFirmDoesNotHave() {
        assertThat(told(tested(0.004, 88, true), tested(0.12, 1200, true), tested(0, 3, false)))
                .extracting(Diary.Line::text)
                .containsExactly(
                        "Customers of others try idea 1: fewer than 1 of 100 say they would change for it. That"
                                + " promises 88 EUR; launch and upkeep cost 900 EUR; it goes on all the same.",
                        "Customers of others try idea 1: 12 of 100 say they would change for it. That promises 1.2k"
                                + " EUR; launch and upkeep cost 900 EUR; it goes on.",
                        "Customers of others try idea 1: 0 of 100 say they would change for it. That promises 3 EUR;"
                                + " launch and upkeep cost 900 EUR; it stops here.");
    }

    private static Fact tested(double takers, long promised, boolean passed) {
        return new MarketTested(
                1, 0, 9, takers, Money.ofCents(100 * promised), Money.ofCents(90_000), passed, Point.ORIGIN);
    }

    @Test
    void oneIsNotToldAsMany() {
        assertThat(told(
                        new FirmEntered(1, 5, 1),
                        new ProjectDropped(2, 0, 9, "nobody knows", 1, Money.ofCents(100), 0),
                        new FirmExited(3, 0, "its owner closed it", Money.ofCents(0))))
                .extracting(Diary.Line::text)
                .containsExactly(
                        "A new rival opens, with 1 person.",
                        "Idea 1 is given up after 1 hour and 1 EUR: nobody knows.",
                        "The firm is no more: its owner closed it. 0 EUR is left in the bank.");
    }

    @Test
    void linesAreDatedAndOtherFirmsIdeasAreTheirs() {
        List<Diary.Line> lines = told(launched(52.2, 9, 400), spark(53, 4, 900));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).year()).isEqualTo(2);
        assertThat(lines.get(0).weekOfYear()).isEqualTo(1);
    }
}
