package org.plumbline.visualization.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.visualization.table.Table;

class ReportTest {
    private static final int BUDGET = 500_000;
    private static final String HOSTILE = "</style><script>alert('\"x\"')</script> & \uD83E\uDD56 \u0627\u0644\u0632";

    private static List<String> all(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everyAudienceGetsAllTenPartsAndTheFooter(Audience audience) {
        String page = Report.html(ExampleReport.model(audience));
        List<String> parts = all("<section id=\"([^\"]+)\"", page);
        assertThat(parts)
                .containsExactlyElementsOf(
                        audience.order().stream().map(Part::id).toList());
        assertThat(new HashSet<>(parts)).hasSize(10);
        assertThat(page).contains("How this page was made", "Scenario hash");
    }

    @Test
    void theOwnerReadsTheVerdictFirstAndAClassHasToOpenIt() {
        String owner = Report.html(ExampleReport.model(Audience.OWNER));
        String classroom = Report.html(ExampleReport.model(Audience.CLASS));
        assertThat(owner).contains("<details class=\"answer\" open>");
        assertThat(classroom).contains("<details class=\"answer\">");
        String verdict =
                ExampleReport.model(Audience.OWNER).verdict().sentences().get(0);
        assertThat(classroom.indexOf(verdict)).isGreaterThan(classroom.indexOf("<details"));
        assertThat(owner.indexOf(verdict)).isLessThan(owner.indexOf("<svg"));
    }

    @Test
    void thePageIsCompleteInItself() {
        String page = Report.html(ExampleReport.model(Audience.OWNER, 12));
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(BUDGET);
        List<String> links = all("(?:href|src)=\"([^\"]*)\"", page);
        assertThat(links).allMatch(link -> link.startsWith("#") || link.startsWith("data:text/csv"));
        assertThat(page).doesNotContain("@import", "url(http", " style=\"", " onclick");
    }

    @Test
    void thePolicyAllowsItsOwnStyleAndScriptAndNothingElse() throws NoSuchAlgorithmException {
        String page = Report.html(ExampleReport.model(Audience.OWNER));
        String policy =
                all("Content-Security-Policy\" content=\"([^\"]+)\"", page).get(0);
        assertThat(policy).startsWith("default-src &#39;none&#39;");
        for (String element : List.of("style", "script")) {
            String text = all("<" + element + ">(.*?)</" + element + ">", page).get(0);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            assertThat(policy)
                    .contains(
                            element + "-src &#39;sha256-" + Base64.getEncoder().encodeToString(digest));
        }
    }

    @Test
    void headingsDescendStepByStepAndNamesAreUnique() {
        String page = Report.html(ExampleReport.model(Audience.RESEARCHER, 12));
        int before = 0;
        for (String level : all("<h([1-6])[ >]", page)) {
            int now = Integer.parseInt(level);
            assertThat(now).isLessThanOrEqualTo(before + 1);
            before = now;
        }
        List<String> ids = all(" id=\"([^\"]+)\"", page);
        Set<String> seen = new HashSet<>();
        assertThat(ids).allMatch(seen::add);
        String markup = page.substring(0, page.lastIndexOf("<script>"));
        for (String target : all("href=\"#([^\"]+)\"", markup)) {
            assertThat(ids).contains(target);
        }
    }

    @Test
    void everyPictureHasAnAlternativeAndEveryTableItsDownload() {
        String page = Report.html(ExampleReport.model(Audience.OWNER));
        assertThat(all("<svg ([^>]*)>", page)).isNotEmpty().allMatch(svg -> svg.contains("aria-label=\""));
        String csv = all("href=\"data:text/csv;charset=utf-8;base64,([^\"]+)\" download=\"estimates.csv\"", page)
                .get(0);
        assertThat(new String(Base64.getDecoder().decode(csv), StandardCharsets.UTF_8))
                .startsWith("outcome,follow-fads,regulars-first,difference,95 % interval\n");
    }

    @Test
    void nothingFromAScenarioIsTakenForMarkup() {
        ReportModel model = ExampleReport.model(Audience.OWNER);
        ReportModel hostile = new ReportModel(
                Audience.OWNER,
                new ReportModel.Story(
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        List.of(new ReportModel.Strategy(HOSTILE, HOSTILE)),
                        List.of(HOSTILE)),
                new ReportModel.Verdict(List.of(HOSTILE, HOSTILE), List.of(HOSTILE), HOSTILE, HOSTILE, List.of()),
                Table.columns(HOSTILE).add(HOSTILE).table(),
                List.of(),
                ExampleReport.play(HOSTILE),
                List.of(HOSTILE),
                new ReportModel.Certainty(List.of(HOSTILE), List.of(HOSTILE), List.of(HOSTILE)),
                new ReportModel.WhatIf(List.of(), HOSTILE),
                List.of(HOSTILE),
                List.of(new ReportModel.Numbers(HOSTILE, model.differs(), HOSTILE)),
                new ReportModel.Methods(HOSTILE, HOSTILE),
                List.of(new ReportModel.Term(HOSTILE, HOSTILE)),
                List.of(new ReportModel.Term(HOSTILE, HOSTILE)));
        String page = Report.html(hostile);
        assertThat(all("(<script)", page)).hasSize(3);
        assertThat(all("(</script)", page)).hasSize(3);
        assertThat(all("(</style)", page)).hasSize(1);
        assertThat(page).contains("&lt;script&gt;alert(&#39;&quot;x&quot;&#39;)&lt;/script&gt; &amp; \uD83E\uDD56");
    }

    @Test
    void whereThereIsNothingThePageSaysSo() {
        ReportModel model = ExampleReport.model(Audience.OWNER);
        ReportModel bare = new ReportModel(
                Audience.OWNER,
                new ReportModel.Story("Bakery", "", "", List.of(), List.of()),
                new ReportModel.Verdict(List.of("Too few runs to say."), List.of(), "", "", List.of()),
                Table.columns("setting").table(),
                List.of(),
                ReportModel.Play.NOTHING,
                List.of(),
                new ReportModel.Certainty(List.of(), List.of(), List.of()),
                new ReportModel.WhatIf(List.of(), "plumbline sweep bakery"),
                List.of(),
                List.of(),
                model.methods(),
                List.of(),
                List.of());
        assertThat(Report.html(bare))
                .contains(
                        "The strategies differ in nothing.",
                        "No weekly values were recorded",
                        "Nothing in the course of the paired futures differs clearly",
                        "Which published patterns the model meets is not said here.",
                        "plumbline sweep bakery",
                        "There are no tables.");
    }

    @Test
    void aVerdictWithoutSentenceIsRefused() {
        assertThatThrownBy(() -> new ReportModel.Verdict(List.of(), List.of(), "", "", List.of()))
                .hasMessage("a verdict needs at least one sentence");
    }

    @Test
    void theSameModelGivesTheSamePage() {
        ReportModel model = ExampleReport.model(Audience.CLASS);
        assertThat(Report.html(model)).isEqualTo(Report.html(model.forAudience(Audience.CLASS)));
    }
}
