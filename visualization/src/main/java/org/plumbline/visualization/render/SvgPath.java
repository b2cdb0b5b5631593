package org.plumbline.visualization.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths in few letters: tenths of a unit, each point of a line relative to the one before, no letter said twice. */
final class SvgPath {
    private static final Pattern STEP = Pattern.compile("([MLZCQ])((?:\\s*-?[0-9.]+)*)");
    private static final Pattern STRAIGHT = Pattern.compile("[MLZ\\s0-9.-]*");

    private final StringBuilder text = new StringBuilder();
    private long x;
    private long y;
    private String last = "";

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
            last = "Z";
            return;
        }
        int gap = numbers.indexOf(' ');
        long nextX = tenths(numbers.substring(0, gap));
        long nextY = tenths(numbers.substring(gap + 1));
        if (command.equals("M")) {
            write("M", nextX, nextY);
        } else if (nextY == y && nextX != x) {
            write("h", nextX - x);
        } else if (nextX == x && nextY != y) {
            write("v", nextY - y);
        } else if (nextX != x || last.equals("M")) {
            write("l", nextX - x, nextY - y);
        }
        x = nextX;
        y = nextY;
    }

    /** A command with its numbers; said again, it needs no letter, and a minus parts numbers by itself. */
    private void write(String command, long... numbers) {
        boolean again = command.equals(last) && !command.equals("M");
        text.append(again ? "" : command);
        boolean apart = again;
        for (long tenths : numbers) {
            text.append(apart && tenths >= 0 ? " " : "").append(number(tenths));
            apart = true;
        }
        last = command;
    }

    private static long tenths(String number) {
        return new BigDecimal(number.strip())
                .movePointRight(1)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static String number(long tenths) {
        String plain = BigDecimal.valueOf(tenths, 1).stripTrailingZeros().toPlainString();
        return plain.replaceFirst("^(-?)0\\.", "$1.");
    }
}
