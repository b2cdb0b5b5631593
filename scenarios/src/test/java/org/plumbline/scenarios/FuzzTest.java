package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.scenarios.catalog.Catalog;
import org.plumbline.scenarios.fault.FaultReport;
import org.plumbline.scenarios.fault.ScenarioFaults;

/** Behaviour under test: whatever becomes of a file's bytes, it is accepted or refused with faults, and nothing else. */
class FuzzTest {
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

    @Test
    void twoThousandMutations() {
        mutate(1, 2000);
    }

    @Test
    @Tag("full")
    void tenThousandMutations() {
        mutate(2, 10_000);
    }

    private static void mutate(long seed, int times) {
        Random random = new Random(seed);
        int accepted = 0;
        for (int i = 0; i < times; i++) {
            byte[] bytes = Catalog.open(
                    Catalog.names().get(random.nextInt(Catalog.names().size())));
            int mutations = 1 + random.nextInt(4);
            for (int m = 0; m < mutations; m++) {
                bytes = mutated(bytes, random);
            }
            accepted += accepts(bytes, seed + "/" + i) ? 1 : 0;
        }
        assertThat(accepted).isBetween(1, times - 1);
    }

    private static boolean accepts(byte[] bytes, String which) {
        try {
            Scenarios.read("fuzz.yaml", bytes, List.of());
            return true;
        } catch (ScenarioFaults e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(FaultReport.text(e.faults()).length()).as(which).isLessThanOrEqualTo(6000);
            assertThat(FaultReport.json(e.faults())).startsWith("{");
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            return fail("mutation " + which + " of\n" + new String(bytes, StandardCharsets.UTF_8), e);
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
