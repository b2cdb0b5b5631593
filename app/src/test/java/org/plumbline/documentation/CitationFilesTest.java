package org.plumbline.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Version;
import org.plumbline.app.screen.Citation;

/** Behaviour under test: what others read to cite and to index Plumbline says the same as the program and the build. */
class CitationFilesTest {
    @Test
    void allNameTheVersionOfTheProgram() throws IOException {
        String version = Version.current().number();
        assertThat(first("CITATION.cff", "(?m)^version: (.+)$")).isEqualTo(version);
        assertThat(first("codemeta.json", "\"version\": \"(.+?)\"")).isEqualTo(version);
    }

    @Test
    void theTitleIsThatOfTheCitation() throws IOException {
        assertThat(Citation.text("1")).contains(first("CITATION.cff", "(?m)^title: \"(.+)\"$"));
    }

    @Test
    void descriptionAndLicenceAreThoseOfTheBuild() throws IOException {
        String licence = first("pom.xml", "<license>\\s*<name>(.+?)</name>");
        assertThat(first("CITATION.cff", "(?m)^license: (.+)$")).isEqualTo(licence);
        assertThat(first("codemeta.json", "\"license\": \"https://spdx.org/licenses/(.+?)\""))
                .isEqualTo(licence);
        assertThat(first("codemeta.json", "\"description\": \"(.+?)\""))
                .isEqualTo(first("pom.xml", "<description>(.+?)</description>"));
    }

    private static String first(String file, String pattern) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(Pages.read(file));
        assertThat(found.find()).as(file + " has " + pattern).isTrue();
        return found.group(1);
    }
}
