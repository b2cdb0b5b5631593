package org.plumbline.visualization.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths in few letters: tenths of a unit, each point of a line relative to the one before. */
final class SvgPath {
    private static final Pattern STEP = Pattern.compile("([MLZCQ])((?:\\s*-?[0-9.]+)*)");
    private static final Pattern STRAIGHT = Pattern.compile("[MLZ\\s0-9.-]*");

    private final StringBuilder text = new StringBuilder();
    private long x;
    private long y;

    private SvgPath() {}

    /** The same path in fewer letters; a path with curves stays as it is. */
    static String compact(String path) {
        if (!STRAIGHT.matcher(path).matches()) {
            return path;
        }
        SvgPath compact = new SvgPath();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            compact.step(step.group(1), step.group(2).strip());
        }
        return compact.text.toString();
    }

    private void step(String command, String numbers) {
        if (numbers.isEmpty()) {
            text.append('Z');
            return;
        }
        int gap = numbers.indexOf(' ');
        long nextX = tenths(numbers.substring(0, gap));
        long nextY = tenths(numbers.substring(gap + 1));
        if (command.equals("M")) {
            text.append('M').append(number(nextX)).append(' ').append(number(nextY));
        } else {
            String down = number(nextY - y);
            text.append('l')
                    .append(number(nextX - x))
                    .append(down.startsWith("-") ? "" : " ")
                    .append(down);
        }
        x = nextX;
        y = nextY;
    }

    private static long tenths(String number) {
        return new BigDecimal(number.strip())
                .movePointRight(1)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static String number(long tenths) {
        return BigDecimal.valueOf(tenths, 1).stripTrailingZeros().toPlainString();
    }
}
