package org.plumbline.experiments.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.experiments.calibration.MarketHistory.Innovation;
import org.plumbline.experiments.calibration.MarketHistory.Kind;
import org.plumbline.experiments.calibration.MarketHistory.Return;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.fact.FirmEntered;
import org.plumbline.sim.fact.FirmExited;
import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.fact.ImprovementMade;
import org.plumbline.sim.fact.OfferingJudged;
import org.plumbline.sim.fact.OfferingLaunched;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.market.Market;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.simulation.Census;

/** Writes down what the patterns need of one market: facts as they happen, firms at the end of each year. */
final class MarketRecorder implements FactListener, Census {
    private final int years;
    private final Map<Integer, Double> entered = new TreeMap<>();
    private final Map<Integer, Double> exited = new TreeMap<>();
    private final Map<Integer, Standing> before = new TreeMap<>();
    private final List<FirmYear> firmYears = new ArrayList<>();
    private final List<Innovation> innovations = new ArrayList<>();
    private final List<Double> ideas = new ArrayList<>();
    private final List<Return> returns = new ArrayList<>();
    private final List<MarketHistory.Minds> minds = new ArrayList<>();

    private record Standing(double revenue, double inputs, double profit, int staff) {
        static Standing of(Firm firm) {
            long inputs = firm.ledger().balance(Account.WAGES)
                    + firm.ledger().balance(Account.MATERIAL)
                    + firm.ledger().balance(Account.RENT)
                    + firm.ledger().balance(Account.OTHER_FIXED);
            return new Standing(
                    firm.revenue() / 100.0,
                    -inputs / 100.0,
                    firm.ledger().profit() / 100.0,
                    firm.staff().size());
        }
    }

    MarketRecorder(int years) {
        this.years = years;
    }

    @Override
    public void on(Fact fact) {
        if (fact instanceof FirmEntered entry) {
            entered.put(entry.firm(), entry.at());
        } else if (fact instanceof FirmExited exit) {
            exited.put(exit.firm(), exit.at());
        } else if (fact instanceof IdeaSparked) {
            ideas.add(fact.at());
        } else if (fact instanceof OfferingLaunched) {
            innovations.add(new Innovation(fact.firm(), fact.at(), Kind.PRODUCT));
        } else if (fact instanceof ImprovementMade made && made.kind().family() == IdeaKind.Family.PROCESS) {
            innovations.add(new Innovation(fact.firm(), fact.at(), Kind.PROCESS));
        } else if (fact instanceof OfferingJudged verdict) {
            returns.add(new Return(fact.at(), verdict.margin().units(), verdict.success()));
        }
    }

    @Override
    public void look(int week, List<Firm> firms, Market market) {
        if (week % Weeks.PER_YEAR != 0) {
            return;
        }
        int year = week / Weeks.PER_YEAR;
        for (Firm firm : firms) {
            Standing now = Standing.of(firm);
            Standing then = before.put(firm.number(), now);
            if (then != null) {
                firmYears.add(firmYear(firm.number(), year, then, now));
            }
            minds.add(Priorities.read(firm, market.customers().segments(), year));
        }
    }

    private FirmYear firmYear(int firm, int year, Standing then, Standing now) {
        Double entry = entered.get(firm);
        double start = (year - 1.0) * Weeks.PER_YEAR;
        int age = entry == null ? FirmYear.FROM_THE_START : (int) StrictMath.floor((start - entry) / Weeks.PER_YEAR);
        return new FirmYear(
                firm,
                year,
                age,
                now.staff(),
                then.staff(),
                now.revenue() - then.revenue(),
                now.inputs() - then.inputs(),
                now.profit() - then.profit());
    }

    MarketHistory history() {
        List<Lifetime> lives = new ArrayList<>();
        double end = years * (double) Weeks.PER_YEAR;
        entered.forEach((firm, at) -> {
            Double exit = exited.get(firm);
            lives.add(new Lifetime(at, (exit == null ? end : exit) - at, exit != null, end - at));
        });
        return new MarketHistory(years, lives, firmYears, innovations, ideas, returns, minds);
    }
}
