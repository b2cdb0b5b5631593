package org.plumbline.app.option;

import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;

/**
 * One {@code --set path=value}.
 *
 * @param path the key, such as {@code market.turbulence}; never empty
 * @param value the text after the first equals sign; may be empty
 */
public record Setting(String path, String value) {
    /** Checks that there is a path. */
    public Setting {
        if (path.isBlank()) {
            throw new IllegalArgumentException("the path of a setting must not be empty");
        }
    }

    /**
     * Reads {@code path=value}.
     *
     * @throws UsageException if there is no equals sign, or nothing before it
     */
    static Setting parse(String text) {
        int sign = text.indexOf('=');
        if (sign < 0 || text.substring(0, sign).isBlank()) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE,
                    "--set " + text + " does not say which value to set",
                    "write --set path=value, for example --set market.turbulence=0.1");
        }
        return new Setting(
                text.substring(0, sign).strip(), text.substring(sign + 1).strip());
    }
}
