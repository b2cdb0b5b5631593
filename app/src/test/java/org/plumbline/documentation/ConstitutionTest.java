package org.plumbline.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Behaviour under test: each rule of the constitution says what enforces it, and what it names is there. */
class ConstitutionTest {
    private static final String ENFORCED = "Enforced by:";

    private static final Pattern RULE = Pattern.compile("(?ms)^\\d+\\. .*?(?=^\\d+\\. |^## |\\z)");

    private static final Pattern ENFORCER = Pattern.compile("`([A-Z]\\w+|[\\w-]+\\.sh)`");

    @Test
    void everyRuleSaysWhatEnforcesIt() throws IOException {
        assertThat(rules()).hasSizeGreaterThan(20).allMatch(rule -> rule.contains(ENFORCED));
    }

    @Test
    void whatEnforcesARuleExists() throws IOException {
        Set<String> files = names();
        for (String rule : rules()) {
            assertThat(ENFORCER.matcher(rule.substring(rule.indexOf(ENFORCED))).results())
                    .extracting(found -> found.group(1))
                    .filteredOn(name -> !files.contains(name.endsWith(".sh") ? name : name + ".java"))
                    .as(rule)
                    .isEmpty();
        }
    }

    private static List<String> rules() throws IOException {
        return RULE.matcher(Files.readString(Pages.ROOT.resolve("docs/constitution.md")))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The names of all files in the modules' sources. */
    private static Set<String> names() throws IOException {
        try (Stream<Path> files = Files.find(Pages.ROOT, 20, (file, attributes) -> attributes.isRegularFile())) {
            return files.filter(file -> file.toString().contains("/src/"))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }
}
