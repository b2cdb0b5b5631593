package org.plumbline.app.failure;

/** Kinds of wrong usage. The codes are a contract: append-only, none is ever used again for something else. */
public enum UsageFault {
    /** There is no such command. */
    UNKNOWN_COMMAND("U001"),
    /** The command has no such option. */
    UNKNOWN_OPTION("U002"),
    /** Something required is missing: an argument, or the value of an option. */
    MISSING_ARGUMENT("U003"),
    /** A value that cannot be read as what it should be. */
    UNREADABLE_VALUE("U004"),
    /** An argument that the command has no place for. */
    SURPLUS_ARGUMENT("U005"),
    /** An option that may be given once only was given twice. */
    REPEATED_OPTION("U006"),
    /** Options that exclude one another. */
    CONFLICTING_OPTIONS("U007");

    private final String code;

    UsageFault(String code) {
        this.code = code;
    }

    /** The code: U and three digits. */
    public String code() {
        return code;
    }
}
