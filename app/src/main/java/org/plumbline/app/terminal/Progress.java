package org.plumbline.app.terminal;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * Tells how far long work is: share done, rate, time left. Says nothing in the first two seconds; then renews one line on
 * a terminal, and elsewhere writes a plain line every ten seconds. Speaks only when {@link #update} is called.
 */
public final class Progress implements AutoCloseable {
    private static final Duration SILENCE = Duration.ofSeconds(2);
    private static final Duration BETWEEN_RENEWALS = Duration.ofMillis(200);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final Terminal terminal;
    private final String noun;
    private final LongSupplier nanoseconds;
    private final long start;
    private long spoken;

    /**
     * Progress of work that starts now.
     *
     * @param noun what is counted, in the plural: {@code futures}
     * @param nanoseconds a clock that never goes back, such as {@link System#nanoTime}
     */
    public Progress(Terminal terminal, String noun, LongSupplier nanoseconds) {
        this.terminal = terminal;
        this.noun = noun;
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
        this.spoken = start;
    }

    /**
     * Says how far the work is, if it is time to.
     *
     * @param done how many are done
     * @param total how many there will be, where that is known
     */
    public synchronized void update(long done, OptionalLong total) {
        long now = nanoseconds.getAsLong();
        Duration pause = terminal.isAnimated() ? BETWEEN_RENEWALS : BETWEEN_LINES;
        if (now - start >= SILENCE.toNanos() && now - spoken >= pause.toNanos()) {
            terminal.status(describe(done, total, Duration.ofNanos(now - start)));
            spoken = now;
        }
    }

    private String describe(long done, OptionalLong total, Duration elapsed) {
        double perSecond = done / (elapsed.toNanos() / 1e9);
        StringBuilder text = new StringBuilder().append(done);
        total.ifPresent(all -> text.append(" of ").append(all));
        text.append(' ').append(noun);
        total.ifPresent(all -> text.append(String.format(Locale.ROOT, " (%d %%)", all == 0 ? 100 : done * 100 / all)));
        if (done > 0) {
            text.append(", ").append(rate(perSecond));
            total.ifPresent(all -> text.append(", about ")
                    .append(inWords(Math.max(0, (long) Math.ceil((all - done) / perSecond))))
                    .append(" left"));
        }
        return text.toString();
    }

    private static String rate(double perSecond) {
        if (perSecond >= 10) {
            return String.format(Locale.ROOT, "%.0f a second", perSecond);
        }
        return perSecond >= 1
                ? String.format(Locale.ROOT, "%.1f a second", perSecond)
                : String.format(Locale.ROOT, "%.1f a minute", perSecond * 60);
    }

    private static String inWords(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        long minutes = seconds / 60;
        return minutes < 60 ? minutes + " min " + seconds % 60 + " s" : minutes / 60 + " h " + minutes % 60 + " min";
    }

    /** Takes the line away. */
    @Override
    public void close() {
        terminal.clearStatus();
    }
}
