package org.plumbline.scenarios.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.scenarios.fault.Fault;
import org.plumbline.scenarios.fault.FaultKind;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.Place;
import org.plumbline.scenarios.fault.Quoting;
import org.plumbline.scenarios.fault.ReadingFault;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain words where and why a text is not YAML. */
final class YamlSyntax {
    private static final Pattern LEADING_TAB = Pattern.compile("^ *\t[ \t]*[^\\s#]");
    private static final Pattern MISSING_SPACE = Pattern.compile("^(\\s*)[A-Za-z][A-Za-z0-9-]*:[^\\s]");

    private static final String OPEN_QUOTE = "unexpected end of stream";

    /** A phrase of the parser, and what it means in plain words. */
    private record Phrase(String contained, String meaning) {}

    private static final List<Phrase> PHRASES = List.of(
            new Phrase("mapping values are not allowed", "a colon with a space stands where no key can be"),
            new Phrase(OPEN_QUOTE, "a quote is not closed before the file ends"),
            new Phrase("expected <block end>", "the indentation does not match the lines above"),
            new Phrase("expected ',' or", "a bracket or brace is not closed, or a comma is missing"),
            new Phrase("could not find expected ':'", "a key without a colon, or with a wrong indentation"),
            new Phrase("cannot start any token", "a character that must not begin a value"),
            new Phrase("expected alphabetic or numeric", "a value begins with & or * and needs quotes"),
            new Phrase("found unknown escape", "a backslash in double quotes; use single quotes"),
            new Phrase("Version{", "it asks for another version of YAML than 1.2"),
            new Phrase("expected the node content", "a value is missing here"),
            new Phrase("expected '<document start>'", "something is left over after the end, or is indented less"));

    private YamlSyntax() {}

    /** Reports every line that is indented with a tab; true if there is one. */
    static boolean reportTabs(Source source, Faults faults) {
        boolean found = false;
        for (int i = 0; i < source.lines().size(); i++) {
            String line = source.lines().get(i);
            if (LEADING_TAB.matcher(line).find()) {
                found = true;
                faults.add(
                        ReadingFault.TAB,
                        source.place(i + 1, line.indexOf('\t') + 1),
                        "",
                        "\\t",
                        "the line is indented with a tab",
                        "indent with spaces, two for each level");
            }
        }
        return found;
    }

    /** The fault for what the parser says. */
    static Fault fault(Source source, String text, YamlEngineException e) {
        if (e instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            return marked(source, marked, mark(marked));
        }
        if (e instanceof ReaderException reader) {
            return character(source, text, reader);
        }
        String message = "the text cannot be read as YAML: " + meaning(String.valueOf(e.getMessage()));
        return fault(ReadingFault.SYNTAX, source.place(1, 1), message, "");
    }

    /** Where to look: at the start of a quote that is not closed, else where the parser stopped. */
    private static Mark mark(MarkedYamlEngineException e) {
        boolean open = String.valueOf(e.getProblem()).contains(OPEN_QUOTE);
        return (open && e.getContextMark().isPresent() ? e.getContextMark() : e.getProblemMark()).orElseThrow();
    }

    private static Fault marked(Source source, MarkedYamlEngineException e, Mark mark) {
        for (int line = mark.getLine() + 1; line >= mark.getLine() && line >= 1; line--) {
            Matcher matcher = MISSING_SPACE.matcher(source.place(line, 1).text());
            if (matcher.find()) {
                Place place = source.place(line, matcher.group(1).length() + 1);
                return fault(
                        ReadingFault.MISSING_SPACE, place, "there is no space after the colon", "write key: value");
            }
        }
        String message = "the text cannot be read as YAML: " + meaning(String.valueOf(e.getProblem()));
        return fault(
                ReadingFault.SYNTAX,
                source.place(mark.getLine() + 1, mark.getColumn() + 1),
                message,
                "the cause may be on an earlier line: an open quote or bracket, or the indentation");
    }

    private static String meaning(String problem) {
        return PHRASES.stream()
                .filter(phrase -> problem.contains(phrase.contained()))
                .map(Phrase::meaning)
                .findFirst()
                .orElseGet(() -> Quoting.quote(problem));
    }

    private static Fault character(Source source, String text, ReaderException e) {
        int before = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
        String read = text.substring(0, before);
        int line = (int) read.chars().filter(c -> c == '\n').count() + 1;
        int start = read.lastIndexOf('\n') + 1;
        return fault(
                ReadingFault.SYNTAX,
                source.place(line, read.codePointCount(start, read.length()) + 1),
                "a control character (" + String.format(Locale.ROOT, "U+%04X", e.getCodePoint())
                        + ") stands in the text",
                "delete it; the file may have been damaged, or saved by a word processor");
    }

    private static Fault fault(FaultKind kind, Place place, String message, String help) {
        return new Fault(kind, place, "", "", message, help);
    }
}
