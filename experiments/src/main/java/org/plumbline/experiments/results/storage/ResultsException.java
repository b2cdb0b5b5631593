package org.plumbline.experiments.results.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A fault of a results directory: what happened, where, and what to do about it. */
public final class ResultsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient Path where;
    private final String what;
    private final String help;

    /** What went wrong. Codes are never reused. */
    public enum Kind {
        /** The directory belongs to another experiment, or to something else altogether. */
        OTHER_EXPERIMENT("R001"),
        /** The directory was made by another version of the model. */
        OTHER_MODEL_VERSION("R002"),
        /** The directory was made with another seed. */
        OTHER_SEED("R003"),
        /** Somebody else is writing to the directory. */
        LOCKED("R004"),
        /** The file system has no locks. */
        NO_LOCKS("R005"),
        /** The disk is full. */
        DISK_FULL("R006"),
        /** Writing is not allowed there. */
        NOT_WRITABLE("R007"),
        /** A file is damaged. */
        DAMAGED("R008"),
        /** The directory has a format that this version does not know. */
        UNKNOWN_FORMAT("R009"),
        /** Two directories hold different rows for the same run. */
        CONFLICT("R010"),
        /** Something that should be there is not. */
        MISSING("R011"),
        /** The disk or the file system failed in some other way. */
        DISK_FAILED("R012");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code in messages. */
        public String code() {
            return code;
        }

        /** Whether the directory belongs to another experiment, model version or seed. */
        public boolean belongsToAnother() {
            return this == OTHER_EXPERIMENT || this == OTHER_MODEL_VERSION || this == OTHER_SEED;
        }
    }

    /**
     * A fault.
     *
     * @param what what happened, without the place
     * @param where the file or folder
     * @param help what to do
     */
    public ResultsException(Kind kind, String what, Path where, String help) {
        this(kind, what, where, help, null);
    }

    private ResultsException(Kind kind, String what, Path where, String help, @Nullable Throwable cause) {
        super("error[" + kind.code() + "]: " + what + ": " + where + "\nhelp: " + help, cause);
        this.kind = kind;
        this.where = where;
        this.what = what;
        this.help = help;
    }

    /**
     * The fault behind a failed operation of the file system.
     *
     * @param doing what was being done, as in {@code "writing a table"}
     */
    public static ResultsException of(IOException cause, Path where, String doing) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        Kind kind = kindOf(cause, message);
        String what = doing + " failed, "
                + switch (kind) {
                    case DISK_FULL -> "the disk is full";
                    case NOT_WRITABLE -> "the folder or file may not be written or read";
                    case MISSING -> "there is no such file";
                    default -> cause.getClass().getSimpleName() + " (" + cause.getMessage() + ")";
                };
        return new ResultsException(kind, what, where, helpFor(kind), cause);
    }

    private static Kind kindOf(IOException cause, String message) {
        if (message.contains("no space left") || message.contains("not enough space") || message.contains("quota")) {
            return Kind.DISK_FULL;
        }
        if (cause instanceof AccessDeniedException
                || message.contains("permission denied")
                || message.contains("access is denied")
                || message.contains("read-only")) {
            return Kind.NOT_WRITABLE;
        }
        boolean missing = cause instanceof NoSuchFileException
                || cause instanceof NotDirectoryException
                || message.contains("no such file");
        return missing ? Kind.MISSING : Kind.DISK_FAILED;
    }

    private static String helpFor(Kind kind) {
        String goOn =
                "then give the same command again: it goes on where it stopped, nothing that was finished is lost";
        return switch (kind) {
            case DISK_FULL -> "make room, " + goOn;
            case NOT_WRITABLE -> "allow writing there, or choose another folder with --out, " + goOn;
            case MISSING -> "check the name of the folder";
            default -> "check the disk, " + goOn;
        };
    }

    /** What kind of fault it is. */
    public Kind kind() {
        return kind;
    }

    /** The file or folder. */
    public Path where() {
        return where;
    }

    /** What happened, without the place. */
    public String what() {
        return what;
    }

    /** What to do. */
    public String help() {
        return help;
    }
}
