package org.plumbline.scenarios.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.Place;
import org.plumbline.scenarios.fault.Quoting;
import org.plumbline.scenarios.fault.ReadingFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Builds the tree from the tokens of a JSON parser, bounded while it reads. */
final class JsonTree {
    private static final Map<String, String> MEANINGS = Map.of(
            "Non-standard token", "NaN and Infinity are no numbers",
            "Leading zero", "a number must not begin with a zero",
            "end-of-input", "it ends before a brace, bracket or quote is closed",
            "Unexpected character", "a character is out of place",
            "Unrecognized token", "a word without quotes");

    private final Source source;
    private final Faults faults;
    private final JsonParser parser;
    private final Bounds bounds = new Bounds();

    private JsonTree(Source source, JsonParser parser, Faults faults) {
        this.source = source;
        this.parser = parser;
        this.faults = faults;
    }

    /** The tree of a text, or null if nothing can be made of it. */
    static @Nullable Node read(Source source, String text, Faults faults) {
        try (JsonParser parser = JsonMapper.shared().createParser(text)) {
            JsonTree tree = new JsonTree(source, parser, faults);
            parser.nextToken();
            Node root = tree.value("");
            tree.requireEnd();
            return root;
        } catch (Refusal refusal) {
            faults.add(refusal.fault());
        } catch (JacksonException e) {
            faults.add(
                    ReadingFault.SYNTAX,
                    place(source, e.getLocation()),
                    "",
                    "",
                    "the text cannot be read as JSON: " + meaning(e.getOriginalMessage()),
                    "a file whose first character is { is read as JSON; YAML may begin with a comment line");
        }
        return null;
    }

    private static String meaning(String problem) {
        return MEANINGS.entrySet().stream()
                .filter(entry -> problem.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> Quoting.quote(problem));
    }

    private void requireEnd() {
        if (parser.nextToken() != null) {
            throw new Refusal(
                    ReadingFault.SECOND_DOCUMENT,
                    place(),
                    "something follows after the closing brace",
                    "a scenario file holds one object");
        }
    }

    private Node value(String path) {
        Place place = place();
        bounds.value(place);
        JsonToken token = parser.currentToken();
        if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
            return scalar(place, token == JsonToken.VALUE_STRING);
        }
        bounds.enter(place);
        Node node = token == JsonToken.START_OBJECT ? mapping(place, path) : sequence(place, path);
        bounds.leave();
        return node;
    }

    private ScalarNode scalar(Place place, boolean quoted) {
        return new ScalarNode(source, place.line(), place.column(), parser.getString(), quoted);
    }

    private Node sequence(Place place, String path) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(path));
        }
        return new SequenceNode(source, place.line(), place.column(), items);
    }

    private Node mapping(Place place, String path) {
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            ScalarNode key = scalar(place(), true);
            bounds.value(key.place());
            String keyPath = path.isEmpty() ? key.text() : path + "." + key.text();
            parser.nextToken();
            MappingNode.Entry first = entries.putIfAbsent(key.text(), new MappingNode.Entry(key, value(keyPath)));
            if (first != null) {
                DuplicateKeys.report(first.key(), key, keyPath, faults);
            }
        }
        return new MappingNode(source, place.line(), place.column(), entries);
    }

    private Place place() {
        return place(source, parser.currentTokenLocation());
    }

    private static Place place(Source source, @Nullable TokenStreamLocation location) {
        if (location == null || location.getLineNr() < 1) {
            return source.place(1, 1);
        }
        Place place = source.place(location.getLineNr(), Math.max(1, location.getColumnNr()));
        int units = Math.min(place.column() - 1, place.text().length());
        return source.place(place.line(), place.text().codePointCount(0, units) + 1);
    }
}
