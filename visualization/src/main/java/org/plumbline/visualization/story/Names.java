package org.plumbline.visualization.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names under which a story tells of people and ideas: people by first names, ideas by numbers in order of birth. */
final class Names {
    private static final List<String> FIRST_NAMES = List.of(
            "Anna", "Ben", "Clara", "David", "Emma", "Felix", "Greta", "Hanna", "Ivan", "Julia", "Karl", "Lena",
            "Milan", "Nora", "Oskar", "Paula", "Quirin", "Rosa", "Simon", "Thea", "Umut", "Vera", "Wanda", "Xaver",
            "Yara", "Zoe");
    private static final long PEOPLE = 1 << 24;

    private final Map<Long, Integer> ideas = new TreeMap<>();

    /** The name of a person: the owner is the owner. */
    String person(long id) {
        int ordinal = (int) (id % PEOPLE);
        if (ordinal == 0) {
            return "the owner";
        }
        String name = FIRST_NAMES.get((ordinal - 1) % FIRST_NAMES.size());
        int round = (ordinal - 1) / FIRST_NAMES.size();
        return round == 0 ? name : name + " " + (round + 1);
    }

    /** The number of an idea, in the order in which ideas are first told of. */
    int idea(long id) {
        return ideas.computeIfAbsent(id, key -> ideas.size() + 1);
    }
}
