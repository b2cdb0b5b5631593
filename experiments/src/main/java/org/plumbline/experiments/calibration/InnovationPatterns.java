package org.plumbline.experiments.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.experiments.calibration.MarketHistory.Innovation;
import org.plumbline.experiments.calibration.MarketHistory.Kind;
import org.plumbline.experiments.calibration.MarketHistory.Return;
import org.plumbline.sim.quantity.Weeks;

/** What comes of ideas, and how many firms innovate. */
final class InnovationPatterns {
    private static final int WARM_UP = 2;
    private static final int WINDOW = 3;
    private static final int SMALLEST = 10;
    private static final int LARGEST = 49;
    private static final String WINDOWS =
            "over firms open throughout a window of three calendar years (the windows follow each other from the end"
                    + " of year 2) with 10 to 49 people at its end: the share with at least one ";

    private InnovationPatterns() {}

    static List<Pattern> all() {
        return List.of(
                new Pattern(
                        "share of returns captured by the top tenth of innovations",
                        "over launches judged after year 2, at three years or when they were dropped or closed: the"
                                + " margin earned by the tenth (rounded up) that earned most, over that of all",
                        InnovationPatterns::topTenth),
                new Pattern(
                        "success of launched products",
                        "over launches judged after year 2: the share whose margin exceeded direct spend and upkeep",
                        InnovationPatterns::success),
                new Pattern(
                        "raw ideas for one success",
                        "sparks after year 2 over successes judged after year 2, in all firms together",
                        InnovationPatterns::ideas),
                new Pattern(
                        "small firms innovating within 3 years",
                        WINDOWS + "launch or improvement of a process",
                        markets -> innovators(markets, Set.of(Kind.PRODUCT, Kind.PROCESS))),
                new Pattern(
                        "small firms with a product innovation",
                        WINDOWS + "launch",
                        markets -> innovators(markets, Set.of(Kind.PRODUCT))),
                new Pattern(
                        "small firms with a process innovation",
                        WINDOWS + "improvement of a process",
                        markets -> innovators(markets, Set.of(Kind.PROCESS))));
    }

    private static boolean warm(double at) {
        return at > WARM_UP * Weeks.PER_YEAR;
    }

    private static List<Return> returns(List<MarketHistory> markets) {
        List<Return> returns = new ArrayList<>();
        for (MarketHistory market : markets) {
            market.returns().stream().filter(r -> warm(r.at())).forEach(returns::add);
        }
        return returns;
    }

    private static double topTenth(List<MarketHistory> markets) {
        List<Return> returns = returns(markets);
        returns.sort(Comparator.comparingDouble(Return::margin).reversed());
        double all = 0;
        double top = 0;
        int tenth = (returns.size() + 9) / 10;
        for (int i = 0; i < returns.size(); i++) {
            all += returns.get(i).margin();
            top += i < tenth ? returns.get(i).margin() : 0;
        }
        return all > 0 ? top / all : Double.NaN;
    }

    private static double success(List<MarketHistory> markets) {
        List<Return> returns = returns(markets);
        return returns.isEmpty() ? Double.NaN : (double) successes(returns) / returns.size();
    }

    private static long successes(List<Return> returns) {
        return returns.stream().filter(Return::success).count();
    }

    private static double ideas(List<MarketHistory> markets) {
        long ideas = 0;
        for (MarketHistory market : markets) {
            ideas += market.ideas().stream().filter(InnovationPatterns::warm).count();
        }
        long successes = successes(returns(markets));
        return successes == 0 ? Double.NaN : (double) ideas / successes;
    }

    private static double innovators(List<MarketHistory> markets, Set<Kind> kinds) {
        long firms = 0;
        long innovating = 0;
        for (MarketHistory market : markets) {
            for (int from = WARM_UP; from + WINDOW <= market.years(); from += WINDOW) {
                Set<Integer> present = present(market, from);
                firms += present.size();
                present.retainAll(innovating(market, from, kinds));
                innovating += present.size();
            }
        }
        return firms == 0 ? Double.NaN : (double) innovating / firms;
    }

    /** Firms that lived through the years after {@code from} up to {@code from} + 3 and are small at the end. */
    private static Set<Integer> present(MarketHistory market, int from) {
        Set<Integer> early = new TreeSet<>();
        Set<Integer> present = new TreeSet<>();
        for (FirmYear year : market.firmYears()) {
            if (year.year() == from + 1) {
                early.add(year.firm());
            }
            boolean small = year.staff() >= SMALLEST && year.staff() <= LARGEST;
            if (year.year() == from + WINDOW && small) {
                present.add(year.firm());
            }
        }
        present.retainAll(early);
        return present;
    }

    private static Set<Integer> innovating(MarketHistory market, int from, Set<Kind> kinds) {
        Set<Integer> firms = new TreeSet<>();
        for (Innovation innovation : market.innovations()) {
            double year = innovation.at() / Weeks.PER_YEAR;
            if (year > from && year <= from + WINDOW && kinds.contains(innovation.kind())) {
                firms.add(innovation.firm());
            }
        }
        return firms;
    }
}
