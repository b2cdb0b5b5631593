package org.plumbline.visualization.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** An owner's page and a browser to open it in. Without Chromium and its driver such tests are skipped, and say so. */
abstract class OpenedPage {
    protected static Chromium browser;
    protected static Path page;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        browser = Chromium.orSkip("the page was not tried in a browser");
        page = folder.resolve("report.html");
        Files.writeString(page, Report.html(ExampleReport.model(Audience.OWNER, 12)), StandardCharsets.UTF_8);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }
}
