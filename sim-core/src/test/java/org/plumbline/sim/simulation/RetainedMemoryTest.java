package org.plumbline.sim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Streams;

/**
 * What a run keeps does not grow with the horizon: live objects are counted, class by class, at the end of a short and of
 * a long run in which firms neither come nor go. People and offerings may have become more; each brings a few objects.
 */
class RetainedMemoryTest {
    private static final int SLACK = 60;
    private static final int OF_EACH = 4;
    /** Our own, MASON's, and what a growing collection would hold. */
    private static final Pattern WATCHED = Pattern.compile(
            "org[.]plumbline|sim[.]|\\[[DZ]|java[.]lang[.](Double|Long)" + "|java[.]util[.](ArrayList|ArrayDeque)");

    @Test
    void aLongRunKeepsNoMoreThanAShortOne() throws JMException {
        Map<String, Long> brief = liveAfter(15);
        Map<String, Long> lengthy = liveAfter(60);
        assertThat(brief).containsKey("org.plumbline.sim.firm.Firm");
        long state = growth(brief, lengthy, "org.plumbline.sim.people.Employee")
                + growth(brief, lengthy, "org.plumbline.sim.market.Offering");
        for (String type : lengthy.keySet()) {
            assertThat(growth(brief, lengthy, type)).as(type).isLessThan(SLACK + OF_EACH * StrictMath.max(0, state));
        }
    }

    private static long growth(Map<String, Long> brief, Map<String, Long> lengthy, String type) {
        return lengthy.getOrDefault(type, 0L) - brief.getOrDefault(type, 0L);
    }

    private static Map<String, Long> liveAfter(double years) throws JMException {
        ModelParameters parameters = Worlds.usual()
                .years(years)
                .without(Mechanism.ENTRY)
                .with("background.rivals", 3)
                .with("background.closing", 0.0)
                .with("background.lossClosing", 0.0)
                .with("background.ownerReserve", 60.0)
                .with("innovation.sparks", 60.0)
                .with("innovation.tolerance", Weeks.of(4))
                .with("firm.capacityReserve", 2.0)
                .with("firm.cash", Money.of(1e9))
                .with("firm.credit", Money.of(1e9))
                .build();
        Model model = new Model(parameters, Streams.common(4, 0), FactListener.NONE, Probe.NONE);
        try {
            model.run();
            assertThat(model.firms()).hasSize(4);
            return counts();
        } finally {
            Reference.reachabilityFence(model);
        }
    }

    /** Live objects of our own classes by name, after a full collection. */
    private static Map<String, Long> counts() throws JMException {
        Object answer = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        Map<String, Long> counts = new TreeMap<>();
        for (String line : answer.toString().split("\n", -1)) {
            String[] words = line.trim().split(" +", -1);
            if (words.length >= 4 && WATCHED.matcher(words[3]).lookingAt()) {
                String type = words[3].replaceAll("(Lambda)[^ ]*", "$1");
                counts.merge(type, Long.parseLong(words[1]), Long::sum);
            }
        }
        return counts;
    }
}
