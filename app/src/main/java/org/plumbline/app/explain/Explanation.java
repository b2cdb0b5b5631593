package org.plumbline.app.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.experiments.comparison.Words;

/**
 * What one thing means, in plain words.
 *
 * @param name what it is called in files and commands
 * @param kind what kind of thing it is, with its article: "a parameter"
 * @param meaning paragraphs
 * @param facts what is known about it, by a short word: unit, range, default
 * @param example what one would write
 */
public record Explanation(String name, String kind, List<String> meaning, Map<String, String> facts, String example) {
    /** Copies paragraphs and facts; facts that say nothing are left out. */
    public Explanation {
        meaning = List.copyOf(meaning);
        Map<String, String> said = new LinkedHashMap<>();
        facts.forEach((word, fact) -> {
            if (!fact.isEmpty()) {
                said.put(word, fact);
            }
        });
        facts = Collections.unmodifiableMap(said);
    }

    /** A sentence with its capital letter and its full stop. */
    static String sentence(String phrase) {
        if (phrase.isEmpty()) {
            return "";
        }
        String start = Words.capital(phrase);
        return start.matches(".*[.?!]") ? start : start + ".";
    }
}
