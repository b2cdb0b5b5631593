package org.plumbline.app.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Everything that can be explained. A new kind of thing is a class and a line here. */
public final class Topics {
    private static final List<Topic> ALL = List.of(
            new ParameterTopic(),
            new OutcomeTopic(),
            new CommandTopic(),
            new FaultTopic(),
            new MechanismTopic(),
            new FactorTopic(),
            new CaseTopic(),
            new SubmodelTopic(),
            new ChartTopic(),
            new ClaimTopic());

    private Topics() {}

    /** All kinds of thing. */
    public static List<Topic> all() {
        return ALL;
    }

    /** The explanations of everything that bears this name; capital letters do not count. */
    public static List<Explanation> find(String name) {
        List<Explanation> found = new ArrayList<>();
        for (Topic topic : ALL) {
            topic.names().stream()
                    .filter(known -> known.equalsIgnoreCase(name))
                    .findFirst()
                    .flatMap(topic::find)
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** The full names whose last part is this name, such as {@code levers.clarity} for clarity. */
    public static List<String> endingIn(String name) {
        String end = "." + name.toLowerCase(Locale.ROOT);
        return names().stream()
                .filter(known -> known.toLowerCase(Locale.ROOT).endsWith(end))
                .toList();
    }

    /** The name that follows this one in the list of its kind; after the last comes the first. */
    public static String after(String name) {
        List<String> siblings = ALL.stream()
                .map(Topic::names)
                .filter(names -> names.contains(name))
                .findFirst()
                .orElseThrow();
        return siblings.get((siblings.indexOf(name) + 1) % siblings.size());
    }

    /** All names. */
    public static Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        ALL.forEach(topic -> names.addAll(topic.names()));
        return names;
    }
}
