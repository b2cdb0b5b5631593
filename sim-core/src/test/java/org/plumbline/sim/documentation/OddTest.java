package org.plumbline.sim.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Behaviour under test: each submodel of the description names its classes, and each class is found from there. */
class OddTest {
    private static final String START = "<!-- index -->\n";
    private static final String END = "<!-- end -->";
    private static final Set<String> BEHAVIOUR =
            Set.of("market", "people", "innovation", "ecosystem", "firm", "policy", "finance", "schedule");
    private static final Pattern SENTENCE = Pattern.compile(
            "/\\*\\*(.*?)\\*/\\s*(?:@\\w+\\s*)*(?:public |final |abstract |sealed |non-sealed"
                    + " )*(?:class|record|enum|interface) ",
            Pattern.DOTALL);

    @Test
    void everyClassNamedExists() {
        Set<String> named = Sources.named(text());
        assertThat(Sources.classes().keySet()).containsAll(named);
    }

    @Test
    void everySubmodelNamesItsClasses() {
        for (String submodel : text().split("\n### ", -1)) {
            if (submodel.startsWith("7.")) {
                assertThat(submodel).as(submodel.lines().findFirst().orElse("")).contains("\nClasses: `");
            }
        }
    }

    @Test
    @Tag("documented")
    void theIndexListsEveryClassOfTheModel() throws IOException {
        String page = Sources.read(Sources.ODD);
        String fresh =
                page.substring(0, page.indexOf(START) + START.length()) + index() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("plumbline.accept")) {
            Files.writeString(Sources.ODD, fresh);
        }
        assertThat(Sources.read(Sources.ODD)).isEqualTo(fresh);
    }

    private static String text() {
        String page = Sources.read(Sources.ODD);
        return page.substring(0, page.indexOf(START));
    }

    private static String index() {
        TreeMap<String, List<String>> lines = new TreeMap<>();
        Sources.classes().forEach((name, file) -> {
            String folder = file.getName(file.getNameCount() - 2).toString();
            if (BEHAVIOUR.contains(folder)) {
                lines.computeIfAbsent(folder, key -> new ArrayList<>())
                        .add("| `" + name + "` | " + submodel(name) + " | " + sentence(file) + " |\n");
            }
        });
        StringBuilder index = new StringBuilder();
        lines.forEach((folder, rows) -> {
            index.append("\n### ").append(folder).append("\n\n| class | submodel | what it is |\n|---|---|---|\n");
            rows.forEach(index::append);
        });
        return index.append('\n').toString();
    }

    /** The submodel that names a class; one that none names serves those that stand in its package. */
    private static String submodel(String name) {
        for (String part : text().split("\n### ", -1)) {
            if (part.startsWith("7.") && part.contains("`" + name + "`")) {
                return part.substring(0, part.indexOf(' '));
            }
        }
        return "part of its package";
    }

    private static String sentence(Path file) {
        Matcher matcher = SENTENCE.matcher(Sources.read(file));
        if (!matcher.find()) {
            throw new AssertionError(file + " has no documentation");
        }
        String text = matcher.group(1)
                .replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace("|", "/")
                .strip();
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
