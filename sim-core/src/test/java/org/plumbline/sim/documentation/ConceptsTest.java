package org.plumbline.sim.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.simulation.ModelParameters;

/** Behaviour under test: every concept of the subject has a mechanism, a cost, a switch, a class and a test that exist. */
class ConceptsTest {
    private static final List<String> CONCEPTS = List.of(
            "clarity",
            "communication",
            "goal alignment",
            "cross-functional work",
            "idea process",
            "resourcing",
            "measurement",
            "generation",
            "evaluation and selection",
            "implementation",
            "commercialisation",
            "allocation of resources",
            "organisational structure",
            "knowledge management",
            "risk and experimentation",
            "external collaboration",
            "absorptive capacity",
            "not invented here",
            "posture",
            "adaptive roadmap",
            "supplier",
            "university",
            "platform",
            "peer firm",
            "investor",
            "regulator",
            "customer group",
            "network structure",
            "density",
            "diversity",
            "complementarity",
            "knowledge exchange",
            "resource sharing",
            "trust",
            "leakage",
            "decision delay",
            "disputes",
            "standards",
            "dynamism",
            "joint research",
            "co-marketing",
            "shared infrastructure",
            "co-development",
            "technology provider",
            "platform orchestrator",
            "knowledge broker",
            "market connector",
            "map and assess",
            "choose a role",
            "engage",
            "design joint initiatives",
            "take part in governance",
            "monitor and adapt",
            "partners by alignment or opportunity",
            "win-win",
            "events",
            "consortium",
            "joint funding",
            "S-curves",
            "ceiling of quality",
            "disruption",
            "who bears a failure",
            "who gets the revenue");

    private static List<List<String>> rows() {
        String page = Sources.read(Sources.ROOT.resolve("docs/model/concepts.md"));
        return page.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| concept"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    @Test
    void noConceptIsMissing() {
        assertThat(rows().stream().map(row -> row.get(0)).toList())
                .containsAll(CONCEPTS)
                .doesNotHaveDuplicates();
    }

    @Test
    void everythingNamedExists() {
        for (List<String> row : rows()) {
            assertThat(row.subList(0, 6)).as(row.get(0)).noneMatch(String::isEmpty);
            assertThat(Sources.classes()).as(row.get(0)).containsKey(bare(row.get(4)));
            assertThat(Sources.tests()).as(row.get(0)).containsKey(bare(row.get(5)));
            assertThat(isSwitch(bare(row.get(3))))
                    .as(row.get(0) + ": " + row.get(3))
                    .isTrue();
        }
    }

    @Test
    void everyTestNamesTheSwitchOrTheClass() {
        for (List<String> row : rows()) {
            String path = bare(row.get(3));
            Pattern named = Pattern.compile(
                    "\\b(" + bare(row.get(4)) + "|" + path.substring(path.lastIndexOf('.') + 1) + ")\\b");
            String test = Sources.read(Objects.requireNonNull(Sources.tests().get(bare(row.get(5)))));
            assertThat(named.matcher(test).find())
                    .as(row.get(0) + ": " + row.get(5))
                    .isTrue();
        }
    }

    @Test
    void theTeachersPageNamesWhatExists() {
        String page = Sources.read(Sources.ROOT.resolve("docs/model/why.md"));
        assertThat(Sources.classes().keySet()).containsAll(Sources.named(page));
        assertThat(page.split("\n## ", -1)).allMatch(part -> part.startsWith("# ") || part.contains("\nTry: `"));
    }

    @Test
    void everyParameterSaysWhereItsDefaultComesFrom() {
        for (RecordComponent group : ModelParameters.class.getRecordComponents()) {
            if (group.getType().isRecord()
                    && group.getType().getRecordComponents()[0].isAnnotationPresent(Parameter.class)) {
                assertThat(Declaration.of(group.getType()))
                        .noneMatch(d -> d.parameter().source().isBlank());
            }
        }
    }

    private static String bare(String code) {
        return code.replace("`", "");
    }

    private static boolean isSwitch(String name) {
        return Arrays.stream(Mechanism.values()).anyMatch(m -> m.label().equals(name)) || isPath(name);
    }

    private static boolean isPath(String path) {
        Class<?> type = ModelParameters.class;
        for (String key : path.split("\\.", -1)) {
            RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
            Class<?> found = Arrays.stream(components)
                    .filter(component -> component.getName().equals(key))
                    .<Class<?>>map(RecordComponent::getType)
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                return false;
            }
            type = found;
        }
        return true;
    }
}
