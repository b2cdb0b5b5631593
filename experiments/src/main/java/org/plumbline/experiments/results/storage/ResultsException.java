package org.plumbline.experiments.results.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.fault.FaultKind;
import org.plumbline.scenarios.fault.FaultPage;

/** A fault of a results directory: what happened, where, and what to do about it. */
public final class ResultsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient Path where;
    private final String what;
    private final String help;

    /** What went wrong. Codes are never reused. */
    public enum Kind implements FaultKind {
        /** The directory belongs to another experiment, or to something else altogether. */
        OTHER_EXPERIMENT(
                "R001",
                "A folder of another experiment",
                "The folder holds results of another experiment, or something else altogether. Results are never"
                        + " overwritten, and runs of two experiments are never mixed.",
                "plumbline sweep my.yaml --out results/new"),
        /** The directory was made by another version of the model. */
        OTHER_MODEL_VERSION(
                "R002",
                "A folder made by another version of the model",
                "The rows of one table must come from one model. This folder was begun by a version of the model whose"
                        + " runs differ from today's.",
                "plumbline sweep my.yaml --out results/new"),
        /** The directory was made with another seed. */
        OTHER_SEED(
                "R003",
                "A folder made with another seed",
                "The same experiment was begun in this folder with another seed, so that its futures are others.",
                "plumbline sweep my.yaml --seed 1"),
        /** Somebody else is writing to the directory. */
        LOCKED(
                "R004",
                "A folder in use",
                "Another Plumbline is writing to this folder. The lock goes with that program, even when it is killed.",
                "Wait for it, or choose another folder with --out."),
        /** The file system has no locks. */
        NO_LOCKS(
                "R005",
                "A file system without locks",
                "Two programs could write to the same results, for this file system cannot lock files; some network"
                        + " drives are like that.",
                "--out a folder on a local disk"),
        /** The disk is full. */
        DISK_FULL(
                "R006",
                "The disk is full",
                "What was finished before is kept; the same command goes on where it stopped once there is room.",
                "Make room, then give the same command again."),
        /** Writing is not allowed there. */
        NOT_WRITABLE(
                "R007",
                "Writing is not allowed there",
                "The folder or a file in it may not be written or read by you.",
                "--out a folder of your own"),
        /** A file is damaged. */
        DAMAGED(
                "R008",
                "A damaged file",
                "A file of the results does not hold what was written to it: the disk failed, or somebody changed it."
                        + " Finished runs carry checksums, so that no damaged row is taken for a result.",
                "Run the experiment again in a new folder."),
        /** The directory has a format that this version does not know. */
        UNKNOWN_FORMAT(
                "R009",
                "A format that this version does not know",
                "The folder was written by a newer version of Plumbline.",
                "Use the newer version."),
        /** Two directories hold different rows for the same run. */
        CONFLICT(
                "R010",
                "Two rows for the same run",
                "Two folders that are to be joined hold different results for the same run, though the same experiment"
                        + " gives the same rows everywhere. One of them was changed or damaged.",
                "plumbline verify DIR for both"),
        /** Something that should be there is not. */
        MISSING(
                "R011",
                "Something that should be there is not",
                "A folder or one of its files is missing: the name is misspelt, the sweep has not begun, or a shard"
                        + " has not been copied yet.",
                "plumbline status DIR"),
        /** The disk or the file system failed in some other way. */
        DISK_FAILED(
                "R012",
                "The disk failed",
                "Reading or writing failed for a reason that the system names. What was finished before is kept.",
                "Check the disk, then give the same command again."),
        /** A file where a folder should be. */
        NOT_A_FOLDER(
                "R013",
                "A file where a folder should be",
                "Results go into a folder, and --out names it. There is a file of that name, or a part of the name is a"
                        + " file.",
                "plumbline compare bakery --out results/bakery"),
        /** A folder where a file should be. */
        NOT_A_FILE(
                "R014",
                "A folder where a file should be",
                "One file is written here, and the name given for it is that of a folder.",
                "plumbline chart results paired --out results/paired.png");

        @SuppressWarnings("ImmutableEnumChecker") // a record of texts
        private final FaultPage page;

        Kind(String code, String title, String explanation, String example) {
            this.page = FaultPage.error(code, title, explanation, example);
        }

        @Override
        public FaultPage page() {
            return page;
        }

        /** Whether the directory belongs to another experiment, model version or seed. */
        public boolean belongsToAnother() {
            return this == OTHER_EXPERIMENT || this == OTHER_MODEL_VERSION || this == OTHER_SEED;
        }

        /** Whether the name that was given is that of nothing, or of the wrong thing. */
        public boolean isMisnamed() {
            return this == MISSING || this == NOT_A_FOLDER || this == NOT_A_FILE;
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
        IOException deepest = deepest(cause);
        String message = String.valueOf(deepest.getMessage()).toLowerCase(Locale.ROOT);
        Kind kind = kindOf(deepest, message);
        String what = doing + " failed, "
                + switch (kind) {
                    case DISK_FULL -> "the disk is full";
                    case NOT_WRITABLE -> "the folder or file may not be written or read";
                    case MISSING -> "there is no such file";
                    case NOT_A_FILE -> "this is a folder, not a file";
                    case NOT_A_FOLDER -> "this is a file, or lies below one, and not a folder";
                    default -> deepest.getClass().getSimpleName() + " (" + deepest.getMessage() + ")";
                };
        return new ResultsException(kind, what, where, helpFor(kind), cause);
    }

    /** What the file system said, below what the writer of a picture makes of it. */
    private static IOException deepest(IOException thrown) {
        IOException deepest = thrown;
        while (deepest.getCause() instanceof IOException below) {
            deepest = below;
        }
        return deepest;
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
        if (cause instanceof FileAlreadyExistsException
                || cause instanceof NotDirectoryException
                || message.contains("not a directory")) {
            return Kind.NOT_A_FOLDER;
        }
        if (message.contains("is a directory")) {
            return Kind.NOT_A_FILE;
        }
        boolean missing = cause instanceof NoSuchFileException || message.contains("no such file");
        return missing ? Kind.MISSING : Kind.DISK_FAILED;
    }

    private static String helpFor(Kind kind) {
        String goOn = "then give the same command again: nothing that was finished is lost";
        return switch (kind) {
            case DISK_FULL -> "make room, " + goOn;
            case NOT_WRITABLE -> "allow writing there, or name another place, as with --out, " + goOn;
            case MISSING -> "check the name of the folder";
            case NOT_A_FILE -> "name a file in it";
            case NOT_A_FOLDER -> "name a folder with --out that is not there yet, or move the file away";
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
