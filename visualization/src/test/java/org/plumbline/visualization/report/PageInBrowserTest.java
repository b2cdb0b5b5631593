package org.plumbline.visualization.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The page in a real browser. Without Chromium and its driver these tests are skipped, and say so. */
@Tag("full")
class PageInBrowserTest extends OpenedPage {
    private static final String RUN_AXE =
            "var done=arguments[arguments.length-1];axe.run().then(function(r){done(r.violations.map(function(v){"
                    + "return v.id+': '+v.nodes.map(function(n){return n.html.slice(0,160)+' '+n.failureSummary;})"
                    + ".slice(0,3).join(' | ');}));});";

    @BeforeEach
    void fresh() {
        browser.devTools("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        browser.media("screen", "light");
        browser.width(1200);
        browser.console();
        browser.requests();
        browser.open(page);
    }

    @Test
    void saysNothingOnTheConsoleAndAsksForNothingButItself() {
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).containsExactly(page.toUri().toString());
    }

    @ParameterizedTest
    @CsvSource({"screen,light,1600", "screen,dark,1600", "screen,light,320", "screen,dark,320", "print,light,794"})
    void passesAxe(String medium, String scheme, int width) throws IOException {
        browser.media(medium, scheme);
        browser.width(width);
        browser.run(axe());
        assertThat(texts(browser.await(RUN_AXE))).isEmpty();
    }

    private static String axe() throws IOException {
        try (InputStream script = PageInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    @ParameterizedTest
    @CsvSource({"320", "800", "1600"})
    void isNeverWiderThanTheScreen(int width) {
        browser.width(width);
        assertThat(browser.run("return document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(width);
    }

    /** A phone of the smallest kind shows about 570 pixels below its own bars. */
    @Test
    void verdictAndHowMuchStandOnThePhonesFirstScreen() {
        browser.width(320);
        assertThat(browser.run("return document.querySelector('.lead+p').textContent")
                        .asString())
                .isEqualTo(ExampleReport.model(Audience.OWNER).verdict().howMuch());
        assertThat(browser.run("return document.querySelector('.lead+p').getBoundingClientRect().bottom")
                        .asDouble())
                .isLessThan(570);
    }

    @Test
    void withoutScriptEverythingIsThere() {
        browser.devTools("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.open(page);
        String shown = browser.run("return document.body.innerText").asString();
        for (Part part : Part.values()) {
            assertThat(shown).contains(part.heading());
        }
        assertThat(shown)
                .contains(
                        ExampleReport.model(Audience.OWNER)
                                .verdict()
                                .sentences()
                                .get(0),
                        "The answer on other outcomes",
                        "The first 2 futures",
                        "Ideas in this future")
                .doesNotContain("Order this page for");
        assertThat(browser.run("return document.querySelector('.switch').hidden")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theSwitchReordersAndHidesNothing() {
        browser.run("document.querySelector('[data-audience=researcher]').click()");
        List<String> order = texts(browser.run(
                "return Array.from(document.querySelectorAll('main>section')).map(function(s){return s.id;})"));
        assertThat(order)
                .containsExactlyElementsOf(
                        Audience.RESEARCHER.order().stream().map(Part::id).toList());
        browser.run("document.querySelector('button[data-audience=class]').click()");
        assertThat(browser.run("return document.querySelector('.answer').open").asBoolean())
                .isFalse();
    }

    @Test
    void anotherOutcomeIsShownInPlaceOfTheFirst() {
        browser.run("document.querySelectorAll('.choice button')[1].click()");
        String answer = browser.run("return document.querySelector('.answer').innerText")
                .asString();
        assertThat(answer).contains("launches more in 91").doesNotContain("near a toss-up");
    }

    @Test
    void tablesAreSortedByTheirHeadings() {
        String first = "return document.querySelector('#numbers tbody th').innerText";
        browser.run("document.querySelector('#replay-figure th:nth-child(2) button').click()");
        List<String> counts = texts(
                browser.run("return Array.from(document.querySelectorAll('#replay-figure td')).map(function(c){return"
                        + " c.innerText;})"));
        assertThat(counts).isSorted();
        assertThat(browser.run(first).asString()).isNotEmpty();
    }

    @Test
    void singleFuturesAreSteppedThrough() {
        String said = "return document.querySelector('#futures-player output').textContent";
        assertThat(browser.run(said).asString())
                .startsWith("Future 1 of 2: follow-fads \u22124.3, regulars-first +12 (closed) thousand EUR.")
                .endsWith("So far regulars-first is ahead in 1 of 1.");
        browser.run("document.querySelectorAll('#futures-player button')[1].click()");
        assertThat(browser.run(said).asString())
                .contains("Equal.")
                .endsWith("So far regulars-first is ahead in 1 of 2.");
    }

    @Test
    void oneFutureIsPlayedWeekByWeek() {
        String counts = "return Array.from(document.querySelectorAll('#replay .count')).map(function(t){return"
                + " t.textContent;}).join(' ')";
        assertThat(browser.run(counts).asString()).isEqualTo("2 0 0 0 0 0 1");
        browser.run("var s=document.querySelector('#replay input');s.value=1;s.dispatchEvent(new Event('input'))");
        assertThat(browser.run(counts).asString()).isEqualTo("1 0 0 0 0 0 0");
        assertThat(browser.run("return document.querySelector('#replay .own').getAttribute('d')")
                        .asString())
                .startsWith("M");
    }

    @Test
    void nothingMovesForThoseWhoAskForThat() {
        browser.devTools(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        browser.open(page);
        assertThat(browser.run("return Array.from(document.querySelectorAll('button')).filter(function(b){return"
                                + " b.textContent==='Play';}).length")
                        .asInt())
                .isZero();
    }
}
