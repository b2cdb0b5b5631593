package org.plumbline.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Properties;
import org.assertj.core.data.Offset;
import org.plumbline.experiments.statistics.Sample;

/** Published or independently computed values in a file of the test resources, with their source. */
public final class ReferenceValues {
    private final Properties properties = new Properties();

    private ReferenceValues() {}

    /** The values of the file beside the package, such as "statistics/paired". */
    public static ReferenceValues of(String name) {
        ReferenceValues values = new ReferenceValues();
        String path = "/org/plumbline/experiments/" + name + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ReferenceValues.class.getResourceAsStream(path), path),
                StandardCharsets.UTF_8)) {
            values.properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }

    /** The text of a key. */
    public String text(String key) {
        return Objects.requireNonNull(properties.getProperty(key), key);
    }

    /** The number of a key. */
    public double number(String key) {
        return Double.parseDouble(text(key));
    }

    /** The numbers of a key, divided by spaces. */
    public double[] numbers(String key) {
        return Arrays.stream(text(key).trim().split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** The sample of a key. */
    public Sample sample(String key) {
        return Sample.of(numbers(key));
    }

    /**
     * Asserts that a value agrees with the reference: to 1e-9 relative, or to half a unit of the last digit that the
     * file gives, whichever is coarser.
     */
    public void agree(double actual, String key) {
        assertThat(actual).as(key).isCloseTo(number(key), tolerance(key));
    }

    /** As {@link #agree(double, String)}; the value must be there. */
    public void agree(OptionalDouble actual, String key) {
        assertThat(actual).as(key).isPresent();
        agree(actual.getAsDouble(), key);
    }

    private Offset<Double> tolerance(String key) {
        String text = text(key);
        int exponent = text.toLowerCase(Locale.ROOT).indexOf('e');
        String digits = exponent < 0 ? text : text.substring(0, exponent);
        double unit = exponent < 0 ? 1 : Double.parseDouble("1e" + text.substring(exponent + 1));
        int point = digits.indexOf('.');
        double last = point < 0 ? 0 : Math.pow(10, -(digits.length() - point - 1)) * unit;
        return Offset.offset(Math.max(1e-9 * Math.abs(number(key)), 0.5000001 * last));
    }
}
