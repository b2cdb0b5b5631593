package org.plumbline.scenarios.fault;

/** What can be wrong before a value is looked at: files, encodings, YAML and JSON. */
public enum ReadingFault implements FaultKind {
    /** The file is not there. */
    MISSING_FILE(
            "S001",
            Severity.ERROR,
            "The file is not there",
            "There is no file of this name in the folder. A name without a dot is taken for a bundled case; a name with one, such as my.yaml, for a file.",
            "plumbline compare my-bakery.yaml"),
    /** Not an ordinary file. */
    NOT_A_FILE(
            "S002",
            Severity.ERROR,
            "Not an ordinary file",
            "A scenario must be an ordinary file. Folders, devices and pipes are not read, because reading them might never end. To read from a pipe write - in place of the name.",
            "cat my.yaml | plumbline validate -"),
    /** The file cannot be read. */
    UNREADABLE(
            "S003",
            Severity.ERROR,
            "The file cannot be read",
            "The computer refuses to open the file, mostly because it belongs to somebody else or the disk has a fault.",
            "Check the permissions of the file, or copy it into your own folder."),
    /** The file is too large. */
    TOO_LARGE(
            "S004",
            Severity.ERROR,
            "The file is too large",
            "A scenario file is small: the limit is one megabyte. A larger file is probably something else.",
            "Check the name: is this the scenario, or a table of results?"),
    /** The file is not plain text in UTF-8. */
    ENCODING(
            "S005",
            Severity.ERROR,
            "The file is not plain text in UTF-8",
            "Scenario files are plain text in the encoding UTF-8. Word processors save other things under the same name: rich text, UTF-16, or letters of an older encoding.",
            "In the editor choose Save as, plain text, encoding UTF-8."),
    /** The file says nothing. */
    EMPTY_FILE(
            "S006",
            Severity.ERROR,
            "The file says nothing",
            "The file is empty, or holds nothing but comments. The shortest scenario extends a bundled case.",
            "extends: bakery"),
    /** The text cannot be read as YAML or JSON. */
    SYNTAX(
            "S007",
            Severity.ERROR,
            "The text cannot be read as YAML or JSON",
            "The text breaks the rules of YAML (or of JSON, if its first character is a brace), so that what follows has no certain meaning. Often an indentation is off, or a quote or bracket is not closed on an earlier line.",
            "firm: { employees: 9 }      every bracket and quote closed"),
    /** A tab where spaces are needed. */
    TAB(
            "S008",
            Severity.ERROR,
            "A tab where spaces are needed",
            "YAML indents with spaces only. A tab looks the same on the screen but has no fixed width.",
            "Indent with two spaces; most editors can turn tabs into spaces."),
    /** No space after the colon. */
    MISSING_SPACE(
            "S009",
            Severity.ERROR,
            "No space after the colon",
            "A colon ends a key only if a space follows. Without it, key and value are one word.",
            "firm: { employees: 9 }      not { employees:9 }"),
    /** The same key twice. */
    DUPLICATE_KEY(
            "S010",
            Severity.ERROR,
            "The same key twice",
            "Each key stands once in its group. Of two values one would be dropped without a word.",
            "Delete one of the two lines."),
    /** A key without a value. */
    EMPTY_VALUE(
            "S022",
            Severity.ERROR,
            "A key without a value",
            "A key needs a value. Only the word null goes back to the default; nothing at all, or ~, may be an oversight.",
            "cash: null      goes back to the default"),
    /** Anchors and aliases are not used here. */
    ANCHOR(
            "S023",
            Severity.ERROR,
            "Anchors and aliases are not used here",
            "YAML can name a value with & and repeat it with *. Scenario files do not use that: each value is to stand where it is read, and repeated aliases can blow up a small file. A word that begins with & or * needs quotes.",
            "label: \"*new*\""),
    /** Tags are not used here. */
    TAG(
            "S024",
            Severity.ERROR,
            "Tags are not used here",
            "YAML can give a value a type with an exclamation mark. Types come from the parameter here. A word that begins with ! needs quotes.",
            "label: \"!new\""),
    /** More than one document in the file. */
    SECOND_DOCUMENT(
            "S025",
            Severity.ERROR,
            "More than one document in the file",
            "Three dashes begin another document. A scenario file holds exactly one.",
            "Delete the line --- or move what follows to another file."),
    /** Groups within groups within groups. */
    TOO_DEEP(
            "S026",
            Severity.ERROR,
            "Groups within groups within groups",
            "The file nests deeper than 32 levels, which no scenario needs.",
            "Look for brackets that are opened and not closed."),
    /** Too many values. */
    TOO_MANY_VALUES(
            "S027",
            Severity.ERROR,
            "Too many values",
            "The file holds more than 200,000 values, which no scenario needs.",
            "Is this the scenario, or a table?"),
    /** What it extends is not known. */
    UNKNOWN_BASE(
            "S028",
            Severity.ERROR,
            "What it extends is not known",
            "extends names a bundled case, or a file with its ending (.yaml) in the same folder or below.",
            "extends: bakery"),
    /** Files that extend each other. */
    EXTENDS_CYCLE(
            "S029",
            Severity.ERROR,
            "Files that extend each other",
            "A file extends another, which in the end extends the first: nobody could say whose values count. Chains of more than eight files are refused too.",
            "Delete extends from one of them."),
    /** A file outside the folder. */
    BASE_OUTSIDE(
            "S030",
            Severity.ERROR,
            "A file outside the folder",
            "A scenario may only extend files in its own folder or below, so that a file from somebody else reads nothing it should not.",
            "Copy the file next to the scenario: extends: base.yaml");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final FaultPage page;

    ReadingFault(String code, Severity severity, String title, String explanation, String example) {
        this.page = new FaultPage(code, severity, title, explanation, example);
    }

    @Override
    public FaultPage page() {
        return page;
    }
}
