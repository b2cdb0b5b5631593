package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.scenarios.fault.Fault;
import org.plumbline.scenarios.fault.FaultReport;
import org.plumbline.scenarios.fault.Place;
import org.plumbline.scenarios.fault.Quoting;
import org.plumbline.scenarios.fault.ReadingFault;

/** Behaviour under test: the form of faults as text and as JSON. */
class FaultReportTest {
    @Test
    void theTemplate() {
        List<Fault> faults = Texts.faults("extends: bakery\nmarket: { turbulence: 7 }\n");
        assertThat(FaultReport.text(faults)).isEqualTo("""
            error[S012]: market.turbulence is 7, but must lie between 0 and 2 (per square root of a year)
             --> test.yaml:2:23
            2 | market: { turbulence: 7 }
              |                       ^
            help: did you mean 0.7?    more: plumbline explain S012

            1 fault in 1 file; nothing was run
            """);
        assertThat(FaultReport.json(faults))
                .isEqualTo(
                        "{\"schemaVersion\":1,\"faults\":[{\"code\":\"S012\",\"severity\":\"error\",\"file\":\"test.yaml\","
                                + "\"line\":2,\"column\":23,\"path\":\"market.turbulence\",\"value\":\"7\",\"message\":\"market.turbulence"
                                + " is 7, but must lie between 0 and 2 (per square root of a year)\",\"help\":\"did you"
                                + " mean 0.7?\"}]}\n");
    }

    @Test
    void aLongHelpIsALineOfItsOwn() {
        assertThat(FaultReport.text(Texts.faults("extends: bakery\nfoo: 1\n")))
                .containsPattern("\nhelp: keys: format, name, .* and \\d+ others\nmore: plumbline explain S011\n");
    }

    @Test
    void allAtOnceByLineAndAtMostTwenty() {
        StringBuilder text = new StringBuilder("extends: bakery\nlookAt: [luck]\nfirm:\n");
        for (int i = 0; i < 30; i++) {
            text.append("  unknown").append(i).append(": 1\n");
        }
        List<Fault> faults = Texts.faults(text.toString());
        assertThat(faults)
                .hasSize(31)
                .isSortedAccordingTo((a, b) -> a.place().line() - b.place().line());
        String report = FaultReport.text(faults);
        assertThat(report.lines().filter(line -> line.startsWith("error"))).hasSizeLessThanOrEqualTo(20);
        assertThat(report).contains(" more in this file").endsWith("31 faults in 1 file; nothing was run\n");
        assertThat(report.length()).isLessThanOrEqualTo(6000);
    }

    @Test
    void longAndHostileInputIsCutAndEscaped() {
        String text = "extends: bakery\nfirm: { \"" + "x".repeat(500) + "\\e[2J\\u202E\": 1 }\n";
        String report = FaultReport.text(Texts.faults(text));
        assertThat(report.lines()).allMatch(line -> line.length() < 200);
        assertThat(report).doesNotContain("\u001B").doesNotContain("\u202E");
        assertThat(Quoting.quote("\uD83C\uDF5E".repeat(50)))
                .hasSizeLessThanOrEqualTo(60)
                .doesNotContain("?");
    }

    @Test
    void theCaretStandsUnderItsColumnBehindWideLetters() {
        String report =
                FaultReport.text(Texts.faults("extends: bakery\nfirm: { cäsh\u0301: 1, \"\uD83C\uDF5E\": 2 }\n"));
        assertThat(report).contains("test.yaml:2:9").contains("test.yaml:2:19");
    }

    @Test
    void anArgumentIsNoFile() {
        assertThat(FaultReport.text(Texts.faults("extends: bakery", "levers.clarity=0.5", "market.turbulence=7")))
                .contains(" --> argument:2:19\n2 | market.turbulence=7\n")
                .endsWith("\n1 fault; nothing was run\n");
    }

    @Test
    void aLongNameKeepsItsEnd() {
        Place place = Place.of("folder/".repeat(100) + "my-bakery.yaml");
        Fault fault = new Fault(ReadingFault.MISSING_FILE, place, "", "", "m", "h");
        assertThat(FaultReport.text(fault)).contains("/my-bakery.yaml\n").contains(" --> ...");
    }

    @Test
    void overridesAreNumberedLikeLines() {
        assertThat(Texts.faults(
                        "extends: bakery", "levers.clarity=0.5", "market.turbulence=7", "foo", "=", "firm.cash="))
                .extracting(Texts::shortly)
                .containsExactly("S012 2:19", "S039 3:1", "S039 4:1", "S022 5:11");
    }
}
