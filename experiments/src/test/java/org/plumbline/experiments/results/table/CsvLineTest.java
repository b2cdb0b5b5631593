package org.plumbline.experiments.results.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Behaviour under test: any text comes back through another reader of RFC 4180. */
class CsvLineTest {
    private static String text(CsvLine line) {
        return new String(line.toBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void knownLines() {
        assertThat(text(new CsvLine().text("a").text("b,c").text("say \"hi\"").end()))
                .isEqualTo("a,\"b,c\",\"say \"\"hi\"\"\"\n");
        assertThat(text(new CsvLine()
                        .number(-3)
                        .number(0.5)
                        .empty()
                        .number(OptionalDouble.empty())
                        .end()))
                .isEqualTo("-3,0.5,,\n");
        assertThat(text(new CsvLine().empty().text("Bäckerei").end())).isEqualTo(",Bäckerei\n");
        assertThat(text(new CsvLine()
                        .text("x")
                        .end()
                        .clear()
                        .number(Long.MIN_VALUE)
                        .end()))
                .isEqualTo("-9223372036854775808\n");
    }

    @Test
    void randomTextsComeBack() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 500; i++) {
            List<String> cells = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(c -> "k" + text(random))
                    .toList();
            String line = text(new CsvLine().texts(cells).end());
            assertThat(CsvReader.builder().ofCsvRecord(line).stream())
                    .singleElement()
                    .satisfies(found -> assertThat(found.getFields()).isEqualTo(cells));
        }
    }

    private static String text(SplittableRandom random) {
        String alphabet = "ab,\"\r\n ;é€=";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
