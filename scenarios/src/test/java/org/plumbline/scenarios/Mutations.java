package org.plumbline.scenarios;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.plumbline.scenarios.catalog.Catalog;
import org.plumbline.scenarios.fault.FaultReport;
import org.plumbline.scenarios.fault.ScenarioFaults;

/** Reads mutations of the bundled files, in a process of its own with little memory. Prints what became of them. */
final class Mutations {
    static final String DONE = "accepted and refused as it should be";
    /** Counts what this thread works, not what a busy machine lets it wait. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final long LONGEST_NANOSECONDS = 2_000_000_000L;
    private static final int MOST_CHARACTERS = 6000;

    private static final List<String> PIECES = List.of(
            ":",
            ": ",
            "\n",
            "\t",
            "{",
            "}",
            "[",
            "]",
            "- ",
            "#",
            "&a ",
            "*a",
            "!!str ",
            "|",
            ">",
            "\"",
            "'",
            "---\n",
            "...",
            "null",
            "~",
            "9e99",
            ".nan",
            "60.000",
            "1,5",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "\uD83C\uDF5E",
            "%YAML 1.1",
            "? ",
            "<<: ",
            "extends: bakery\n",
            "levers: {",
            "5 years",
            "firm:\n",
            "   ",
            "overrides: { a.b.c: 1 }\n",
            "strategies: null\n");

    private Mutations() {}

    /**
     * Reads mutations one after the other.
     *
     * @param arguments the seed and how many
     */
    public static void main(String[] arguments) {
        long seed = Long.parseLong(arguments[0]);
        int times = Integer.parseInt(arguments[1]);
        Random random = new Random(seed);
        PrintStream out = System.out;
        int accepted = 0;
        for (int i = 0; i < times; i++) {
            byte[] bytes = Catalog.open(
                    Catalog.names().get(random.nextInt(Catalog.names().size())));
            int mutations = 1 + random.nextInt(4);
            for (int m = 0; m < mutations; m++) {
                bytes = mutated(bytes, random);
            }
            String wrong = wrong(bytes);
            accepted += wrong.equals("accepted") ? 1 : 0;
            if (!wrong.equals("accepted") && !wrong.equals("refused")) {
                out.println("mutation " + i + " of seed " + seed + ": " + wrong + " in\n"
                        + new String(bytes, StandardCharsets.UTF_8));
                return;
            }
        }
        out.println(accepted > 0 && accepted < times ? DONE : accepted + " of " + times + " were accepted");
    }

    private static String wrong(byte[] bytes) {
        long start = CLOCK.getCurrentThreadCpuTime();
        String outcome = outcome(bytes);
        boolean late = CLOCK.getCurrentThreadCpuTime() - start > LONGEST_NANOSECONDS;
        return late ? "took more than 2 seconds" : outcome;
    }

    private static String outcome(byte[] bytes) {
        try {
            Scenarios.read("fuzz.yaml", bytes, List.of());
            return "accepted";
        } catch (ScenarioFaults e) {
            boolean told = !e.faults().isEmpty()
                    && FaultReport.text(e.faults()).length() <= MOST_CHARACTERS
                    && FaultReport.json(e.faults()).startsWith("{");
            return told ? "refused" : "a report of faults that is empty or too long";
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return "threw " + e;
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int length = Math.min(bytes.length - at, random.nextInt(20));
        byte[] piece = switch (random.nextInt(5)) {
            case 0 -> new byte[0];
            case 1 -> new byte[] {(byte) random.nextInt(256)};
            case 2 -> Arrays.copyOfRange(bytes, 0, random.nextInt(bytes.length));
            default -> PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
        };
        byte[] result = new byte[at + piece.length + bytes.length - at - length];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(piece, 0, result, at, piece.length);
        System.arraycopy(bytes, at + length, result, at + piece.length, bytes.length - at - length);
        return result.length == 0 ? new byte[] {'x'} : result;
    }
}
