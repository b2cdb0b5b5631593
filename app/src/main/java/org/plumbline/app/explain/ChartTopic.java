package org.plumbline.app.explain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.visualization.results.ChartKind;

/** Charts: what each answers and what it is made from. */
final class ChartTopic implements Topic {
    private static final String KIND = "chart-";

    @Override
    public String plural() {
        return "charts of a results folder";
    }

    /** Their names after {@code chart-}, since outcomes and commands have some of the names too. */
    @Override
    public List<String> names() {
        return ChartKind.keys().stream().map(key -> KIND + key).toList();
    }

    @Override
    public Optional<Explanation> find(String name) {
        return Arrays.stream(ChartKind.values())
                .filter(kind -> name.equals(KIND + kind.key()))
                .findFirst()
                .map(ChartTopic::explain);
    }

    private static Explanation explain(ChartKind kind) {
        return new Explanation(
                KIND + kind.key(),
                "a chart",
                List.of(kind.question()),
                facts(kind),
                "plumbline chart DIR " + kind.key() + (kind.ofOutcome() ? " --outcome profit" : ""));
    }

    private static Map<String, String> facts(ChartKind kind) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("made from", kind.tables());
        facts.put("one for each outcome", kind.ofOutcome() ? "yes" : "");
        return facts;
    }
}
