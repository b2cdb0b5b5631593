package org.plumbline.app.option;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.visualization.report.Audience;
import picocli.CommandLine.Option;

/** For whom a page is, and whether it is shown at once. */
public final class PageOptions {
    @Option(
            names = "--audience",
            paramLabel = "owner|class|researcher",
            description = "For whom the page is ordered; nobody is shown less. Default owner.")
    private @Nullable String audience;

    @Option(names = "--open", description = "Show the page in the browser.")
    private boolean open;

    /**
     * For whom the page is ordered.
     *
     * @throws UsageException if there is no such audience
     */
    public Audience audience() {
        if (audience == null) {
            return Audience.OWNER;
        }
        return Arrays.stream(Audience.values())
                .filter(one -> one.key().equals(audience))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        UsageFault.UNREADABLE_VALUE,
                        "--audience " + audience + " is no audience",
                        "write --audience owner, class or researcher"));
    }

    /** Whether the page is shown at once. */
    public boolean open() {
        return open;
    }

    /** Whether anything was said of the page. */
    public boolean given() {
        return open || audience != null;
    }
}
