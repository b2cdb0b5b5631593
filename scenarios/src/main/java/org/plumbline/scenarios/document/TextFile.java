package org.plumbline.scenarios.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.scenarios.fault.FaultKind;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.Place;
import org.plumbline.scenarios.fault.ReadingFault;
import org.plumbline.scenarios.fault.ScenarioFaults;

/** Reads files that are safe to read: ordinary ones, of bounded size. */
public final class TextFile {
    private TextFile() {}

    /**
     * The bytes of an ordinary file of at most one megabyte.
     *
     * @throws ScenarioFaults if it is missing, not ordinary, too large or unreadable
     */
    public static byte[] bytes(Path path) {
        String name = path.toString();
        if (!Files.exists(path)) {
            throw refused(ReadingFault.MISSING_FILE, name, "there is no file " + name, "check the name and the folder");
        }
        if (!Files.isRegularFile(path)) {
            throw refused(
                    ReadingFault.NOT_A_FILE,
                    name,
                    name + (Files.isDirectory(path) ? " is a folder" : " is not an ordinary file"),
                    "name a scenario file");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return checked(stream.readNBytes(Bounds.LARGEST + 1), name);
        } catch (IOException e) {
            throw refused(
                    ReadingFault.UNREADABLE, name, name + " cannot be read", "check who may read it, and the disk");
        }
    }

    /**
     * The bytes themselves, if there are at most a megabyte of them.
     *
     * @throws ScenarioFaults if there are more
     */
    public static byte[] checked(byte[] bytes, String name) {
        if (bytes.length > Bounds.LARGEST) {
            throw refused(
                    ReadingFault.TOO_LARGE,
                    name,
                    name + " is larger than a megabyte",
                    "a scenario takes a few kilobytes; is this another file?");
        }
        return bytes;
    }

    private static ScenarioFaults refused(FaultKind kind, String name, String message, String help) {
        Faults faults = new Faults();
        faults.add(kind, Place.of(name), "", "", message, help);
        return new ScenarioFaults(faults.sorted());
    }
}
