package org.plumbline.visualization.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The page used with keys alone, in a real browser. Skipped aloud where that is missing. */
@Tag("full")
class PageByKeyboardTest extends OpenedPage {
    private static final int MOST_STOPS = 150;

    /** Everything shown that can be used, in the order of the page. */
    private static final String USABLE =
            "Array.from(document.querySelectorAll('a[href],button,input,summary,[tabindex=\"0\"]')).filter(function(e){"
                    + "return e.checkVisibility();})";

    @BeforeEach
    void fresh() {
        browser.media("screen", "light");
        browser.width(1200);
        browser.open(page);
    }

    private static String text(String expression) {
        return browser.run("return " + expression).asString();
    }

    /** Tabs on to the next element that a selector names. */
    private static void tabTo(String selector) {
        for (int i = 0; i < MOST_STOPS; i++) {
            browser.press(Chromium.Key.TAB);
            if (browser.run("return document.activeElement.matches('" + selector + "')")
                    .asBoolean()) {
                return;
            }
        }
        throw new AssertionError("no key leads to " + selector);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1200})
    void tabReachesEverythingInTheOrderOfThePageWithAVisibleFocus(int width) {
        browser.width(width);
        browser.open(page);
        int usable = browser.run("return " + USABLE + ".length").asInt();
        assertThat(usable).isGreaterThan(20);
        for (int i = 0; i < usable; i++) {
            browser.press(Chromium.Key.TAB);
            JsonNode stop =
                    browser.run("var e=document.activeElement,s=getComputedStyle(e),b=e.getBoundingClientRect();"
                            + "return {place:" + USABLE + ".indexOf(e),what:e.outerHTML.slice(0,120),"
                            + "outline:s.outlineStyle==='none'?0:parseFloat(s.outlineWidth),"
                            + "seen:b.width>0&&b.bottom>0&&b.top<innerHeight&&b.right>0&&b.left<innerWidth}");
            String what = stop.path("what").asString();
            assertThat(stop.path("place").asInt()).as(what).isEqualTo(i);
            assertThat(stop.path("outline").asDouble()).as(what).isGreaterThanOrEqualTo(2);
            assertThat(stop.path("seen").asBoolean()).as(what).isTrue();
        }
    }

    @Test
    void theFirstKeySkipsToTheAnswer() {
        browser.press(Chromium.Key.TAB);
        assertThat(text("document.activeElement.className")).isEqualTo("skip");
        browser.press(Chromium.Key.ENTER);
        browser.press(Chromium.Key.TAB);
        assertThat(browser.run("return document.getElementById('main').contains(document.activeElement)")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theAudienceIsSwitchedAndTheFocusStays() {
        tabTo("[data-audience=researcher]");
        browser.press(Chromium.Key.SPACE);
        assertThat(text("document.querySelector('main>section').id"))
                .isEqualTo(Audience.RESEARCHER.order().get(0).id());
        assertThat(text("document.activeElement.dataset.audience")).isEqualTo("researcher");
        assertThat(text("document.activeElement.getAttribute('aria-pressed')")).isEqualTo("true");
    }

    @Test
    void aClassOpensTheAnswer() {
        tabTo("button[data-audience=class]");
        browser.press(Chromium.Key.ENTER);
        tabTo(".answer>summary");
        browser.press(Chromium.Key.ENTER);
        assertThat(browser.run("return document.querySelector('.answer').open").asBoolean())
                .isTrue();
    }

    @Test
    void theOutcomeIsChosen() {
        tabTo(".choice button[aria-pressed=false]");
        browser.press(Chromium.Key.SPACE);
        assertThat(text("document.querySelector('.answer').innerText")).contains("launches more in 91");
        assertThat(text("document.activeElement.getAttribute('aria-pressed')")).isEqualTo("true");
    }

    @Test
    void aTableIsSortedUpAndDown() {
        tabTo("#replay-figure th:nth-child(2) button");
        browser.press(Chromium.Key.ENTER);
        String order = "document.activeElement.parentNode.getAttribute('aria-sort')";
        assertThat(text(order)).isEqualTo("ascending");
        browser.press(Chromium.Key.SPACE);
        assertThat(text(order)).isEqualTo("descending");
    }

    @Test
    void futuresAreSteppedThroughForthAndBack() {
        String said = "document.querySelector('#futures-player output').textContent";
        tabTo("#futures-player button:nth-child(2)");
        browser.press(Chromium.Key.ENTER);
        assertThat(text(said)).startsWith("Future 2 of 2");
        browser.press(Chromium.Key.SPACE);
        assertThat(text(said)).startsWith("Future 1 of 2");
    }

    @Test
    void theReplayGoesWeekByWeek() {
        tabTo("#replay input");
        browser.press(Chromium.Key.HOME);
        assertThat(text("document.querySelector('#replay output').textContent")).startsWith("week 1 of");
        browser.press(Chromium.Key.RIGHT);
        assertThat(text("document.activeElement.getAttribute('aria-valuetext')"))
                .startsWith("week 2,");
        browser.press(Chromium.Key.LEFT);
        assertThat(text("document.activeElement.getAttribute('aria-valuetext')"))
                .startsWith("week 1,");
    }

    @Test
    void aPlayIsStoppedByTheKeyThatBeganIt() {
        tabTo("#replay button");
        browser.press(Chromium.Key.ENTER);
        assertThat(text("document.activeElement.textContent")).isEqualTo("Stop");
        browser.press(Chromium.Key.ENTER);
        assertThat(text("document.activeElement.textContent")).isEqualTo("Play");
    }

    @Test
    void withReducedMotionEverythingButPlayIsReached() {
        browser.devTools(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        browser.open(page);
        tabTo("#futures-player button:nth-child(2)");
        tabTo("#replay input");
        browser.press(Chromium.Key.HOME);
        assertThat(text("document.querySelector('#replay output').textContent")).startsWith("week 1 of");
        assertThat(browser.run("return document.getAnimations().length").asInt())
                .isZero();
    }
}
