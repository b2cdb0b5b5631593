package org.plumbline.app.failure;

import org.plumbline.scenarios.fault.FaultKind;
import org.plumbline.scenarios.fault.FaultPage;

/** Kinds of wrong usage. The codes are a contract: append-only, none is ever used again for something else. */
public enum UsageFault implements FaultKind {
    /** There is no such command. */
    UNKNOWN_COMMAND(
            "U001",
            "An unknown command",
            "The first word after plumbline is a command; --help lists them.",
            "plumbline doctor"),
    /** The command has no such option. */
    UNKNOWN_OPTION(
            "U002",
            "An unknown option",
            "Every command lists its options under --help. An argument that begins with a dash is taken for an option.",
            "plumbline doctor --format json"),
    /** Something required is missing: an argument, or the value of an option. */
    MISSING_ARGUMENT(
            "U003",
            "Something is missing",
            "The command needs an argument, or an option needs a value after it.",
            "--seed 7 instead of --seed"),
    /** A value that cannot be read as what it should be. */
    UNREADABLE_VALUE(
            "U004",
            "A value that does not fit",
            "An option takes a number, a word of a short list or a folder, and was given something else, or a number outside its range.",
            "--replications 200 instead of --replications many"),
    /** An argument that the command has no place for. */
    SURPLUS_ARGUMENT(
            "U005",
            "An argument too many",
            "The command does not know what to do with one of its arguments. Names with spaces need quotes.",
            "plumbline validate \"my bakery.yaml\""),
    /** An option that may be given once only was given twice. */
    REPEATED_OPTION(
            "U006",
            "An option given twice",
            "Most options may be given once; two values would contradict one another. Only --set may be repeated.",
            "--seed 7"),
    /** Options that exclude one another. */
    CONFLICTING_OPTIONS(
            "U007",
            "Options that exclude one another",
            "Two options ask for opposite things.",
            "--quiet or --verbose, not both");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final FaultPage page;

    UsageFault(String code, String title, String explanation, String example) {
        this.page = FaultPage.error(code, title, explanation, example);
    }

    @Override
    public FaultPage page() {
        return page;
    }
}
