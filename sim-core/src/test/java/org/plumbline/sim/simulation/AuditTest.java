package org.plumbline.sim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.sim.audit.Audit;
import org.plumbline.sim.audit.Auditor;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.fact.IdeaSubmitted;
import org.plumbline.sim.fact.ProjectDropped;
import org.plumbline.sim.fact.ProjectStarted;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.random.Streams;

/** The audit speaks up when something is wrong, and hopeless runs end cleanly. */
class AuditTest {
    private static Model bakery() {
        return Futures.model(Worlds.bakery().years(1).build(), Streams.common(1, 0), FactListener.NONE, Probe.NONE);
    }

    private static Auditor auditor(Audit strictness) {
        return new Auditor(strictness, 34);
    }

    @ParameterizedTest
    @EnumSource(Audit.class)
    void salesThatTheFirmDoesNotKnowOfAreFound(Audit audit) {
        Model model = bakery();
        model.focal().ledger().book(Account.SALES, 1);
        assertThatThrownBy(() -> auditor(audit).runEnded(7, model.focal(), model.tally()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("firm 0 in week 7")
                .hasMessageContaining("-1 cents");
    }

    @Test
    void hoursThatNobodyPaidAreFound() {
        Model model = bakery();
        model.focal().hours().open(40);
        assertThatThrownBy(() -> auditor(Audit.CHEAP).runEnded(7, model.focal(), model.tally()))
                .hasMessageContaining("hours paid exceed hours spent");
    }

    @Test
    void hoursThatNobodyCouldSpendAreFound() {
        Model model = bakery();
        model.focal().hours().close();
        model.focal().hours().takeUpTo(Hours.Use.FIT, -1);
        assertThatThrownBy(() -> auditor(Audit.CHEAP).runEnded(7, model.focal(), model.tally()))
                .hasMessageContaining("-1.0 hours on FIT");
    }

    @Test
    void hoursThatTheWeekDidNotHaveAreFound() {
        Model model = bakery();
        model.focal().hours().close();
        model.focal().hours().open(-5);
        assertThatThrownBy(() -> auditor(Audit.CHEAP).runEnded(7, model.focal(), model.tally()))
                .hasMessageContaining("it spent 5.0 hours more than the week had");
    }

    @Test
    void aFunnelThatDoesNotAddUpIsFound() {
        Model model = bakery();
        model.tally().on(new IdeaSubmitted(1, 0, 1, 1));
        assertThatThrownBy(() -> auditor(Audit.CHEAP).runEnded(7, model.focal(), model.tally()))
                .hasMessageContaining("funnel");
    }

    @Test
    void onlyAStrictAuditLooksAtEveryFirmEachYear() {
        Model model = bakery();
        model.firms().get(3).ledger().book(Account.SALES, 5);
        auditor(Audit.CHEAP).weekEnded(52, model.firms(), model.focal(), model.tally());
        Auditor strict = auditor(Audit.STRICT);
        model.firms().forEach(strict::weekOpened);
        strict.weekEnded(51, model.firms(), model.focal(), model.tally());
        assertThatThrownBy(() -> strict.weekEnded(52, model.firms(), model.focal(), model.tally()))
                .hasMessageContaining("firm 3 in week 52");
        assertThatThrownBy(() -> strict.firmClosed(model.firms().get(3), 9)).hasMessageContaining("firm 3 in week 9");
    }

    @Test
    void hoursThatNobodyWorkedAreFound() {
        Model model = bakery();
        model.focal().hours().close();
        Auditor strict = auditor(Audit.STRICT);
        assertThatThrownBy(() -> strict.runEnded(7, model.focal(), model.tally()))
                .hasMessageContaining("exceed its people's hours by 272");
        strict.weekOpened(model.focal());
        assertThatCode(() -> strict.runEnded(7, model.focal(), model.tally())).doesNotThrowAnyException();
    }

    @Test
    void projectsThatTheFirmHidesAreFound() {
        Model model = bakery();
        model.focal().hours().close();
        Auditor strict = auditor(Audit.STRICT);
        strict.weekOpened(model.focal());
        strict.on(new ProjectStarted(3, 0, 1, 2, 10, Money.ZERO, 0, 0));
        assertThatThrownBy(() -> strict.runEnded(7, model.focal(), model.tally()))
                .hasMessageContaining("exceed their durations by -5");
    }

    @Test
    void aProjectThatEndsButNeverStartedIsFound() {
        ProjectDropped drop = new ProjectDropped(3, 0, 1, "", 10, Money.ZERO, 0);
        assertThatThrownBy(() -> auditor(Audit.STRICT).on(drop)).hasMessageContaining("never started");
    }

    @Test
    void everybodyQuitsAndTheOwnerStays() {
        Futures.Watched run = Futures.watch(
                Worlds.usual().years(3).with("people.leavers", 3.0).with("background.hiring", 0.0), 1);
        assertThat(run.outcome(Outcome.SURVIVAL) == 0 || run.outcome(Outcome.EMPLOYEES) >= 1)
                .isTrue();
    }

    @Test
    void noMoneyAtTheStartEndsCleanly() {
        Futures.Watched run =
                Futures.watch(Worlds.usual().with("firm.cash", Money.ZERO).with("firm.credit", Money.ZERO), 1);
        assertThat(run.outcomes()).containsKey(Outcome.PROFIT);
    }

    @Test
    void everyFirmExitsCleanly() {
        Futures.Watched run = Futures.watch(
                Worlds.usual()
                        .years(5)
                        .with("background.closing", 1.0)
                        .with("background.entryRate", 0.0)
                        .with("background.rivals", 2),
                1);
        assertThat(run.outcome(Outcome.SURVIVAL)).isZero();
        assertThat(run.outcome(Outcome.EXIT_WEEK)).isPositive();
        assertThat(run.outcome(Outcome.EMPLOYEES)).isZero();
    }
}
