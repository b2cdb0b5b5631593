package org.plumbline.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.simulation.LocalMarket;
import org.plumbline.sim.simulation.ModelParameters;
import org.plumbline.sim.simulation.Simulation;

/**
 * How the work of a run grows with the number of customers, rivals, employees, partners and weeks: processor time of one
 * thread at three sizes, each twice the one before, taken in turns; the least of several rounds counts. The exponent is the
 * slope of the logarithm of time on the logarithm of size. Rivals are more firms for the same customers; market is more firms
 * each with customers of its own, so that pairs of a customer and a firm grow with the square. Reads no clock on the wall; still, a loaded machine scatters.
 *
 * <p>Firms are all drawn and none is followed, so that every run lives to its horizon, except where partners are measured,
 * which only the firm that is followed has; there time is taken a week lived through.
 */
public final class Growth {
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 2;
    private static final int FUTURES = 4;
    private static final long SEED = 5;
    private static final int CUSTOMERS = 390;

    private static final String BASE = """
        name: Growth
        horizon: %d weeks
        firm: { employees: %d, sales: %dk, cash: %s, credit: 1M }
        background: { rivals: %d }
        market: { simulatedCustomers: %d }
        ecosystem: { partners: %d, engagement: { links: 6 } }
        strategies: { steady: { alignment: 0.5, capacity: { linkBudget: %d } } }
        """;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private Growth() {}

    private record Size(int weeks, int employees, int rivals, int customers, int partners) {
        private static final Size USUAL = new Size(260, 12, 12, 30, 20);

        ModelParameters parameters(boolean withPartners) {
            String text = BASE.formatted(
                    weeks,
                    employees,
                    100 * employees,
                    withPartners ? "100M" : "250k",
                    rivals,
                    customers,
                    partners,
                    withPartners ? 36 : 0);
            return Scenarios.read("growth", text.getBytes(StandardCharsets.UTF_8), List.of())
                    .parameters("steady");
        }
    }

    /** Measures all of them, or those whose names are given. */
    public static void main(String[] names) {
        Size usual = Size.USUAL;
        Growth growth = new Growth();
        List<String> wanted = Arrays.asList(names);
        growth.report(wanted, "weeks", false, 130, 260, 520, n -> new Size(n, 12, 12, 30, 20));
        growth.report(wanted, "customers", false, 15, 30, 60, n -> new Size(usual.weeks(), 12, 12, n, 20));
        growth.report(wanted, "employees", false, 8, 16, 32, n -> new Size(usual.weeks(), n, 12, 30, 20));
        growth.report(wanted, "rivals", false, 6, 12, 24, n -> new Size(usual.weeks(), 12, n, CUSTOMERS / (1 + n), 20));
        growth.report(wanted, "market", false, 6, 12, 24, n -> new Size(usual.weeks(), 12, n, 30, 20));
        growth.report(wanted, "partners", true, 20, 40, 80, n -> new Size(usual.weeks(), 12, 12, 30, n));
    }

    private interface Sizing {
        Size of(int number);
    }

    private void report(List<String> wanted, String what, boolean partners, int a, int b, int c, Sizing sizing) {
        if (!wanted.isEmpty() && !wanted.contains(what)) {
            return;
        }
        int[] numbers = {a, b, c};
        List<ModelParameters> sizes = new ArrayList<>();
        for (int number : numbers) {
            sizes.add(sizing.of(number).parameters(partners));
        }
        double[] least = least(sizes, partners);
        System.out.printf(
                Locale.ROOT,
                "%-10s %4d %4d %4d   %8.2f %8.2f %8.2f ms   exponent %.2f (%.2f then %.2f)%n",
                what,
                a,
                b,
                c,
                least[0],
                least[1],
                least[2],
                exponent(least[0], least[2], (double) c / a),
                exponent(least[0], least[1], (double) b / a),
                exponent(least[1], least[2], (double) c / b));
    }

    private static double exponent(double before, double after, double ratio) {
        return Math.log(after / before) / Math.log(ratio);
    }

    private double[] least(List<ModelParameters> sizes, boolean partners) {
        double[] least = new double[sizes.size()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int i = 0; i < least.length; i++) {
                double spent = partners ? followed(sizes.get(i)) : drawn(sizes.get(i));
                least[i] = round < 0 ? least[i] : Math.min(least[i], spent);
            }
        }
        return least;
    }

    /** Milliseconds of processor time a run. */
    private double drawn(ModelParameters parameters) {
        long start = threads.getCurrentThreadCpuTime();
        for (int future = 0; future < FUTURES; future++) {
            LocalMarket.live(parameters, SEED, future, FactListener.NONE, (week, firms, market) -> {});
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e6 / FUTURES;
    }

    /** Milliseconds of processor time a run, if it had lived to its horizon. */
    private double followed(ModelParameters parameters) {
        long start = threads.getCurrentThreadCpuTime();
        double weeks = 0;
        for (int future = 0; future < FUTURES; future++) {
            weeks += Simulation.run(parameters, SEED, future).weeksRun();
        }
        return (threads.getCurrentThreadCpuTime() - start)
                / 1e6
                / weeks
                * parameters.horizon().whole();
    }
}
