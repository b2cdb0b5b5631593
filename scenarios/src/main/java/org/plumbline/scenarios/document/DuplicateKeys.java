package org.plumbline.scenarios.document;

import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.ReadingFault;

/** Reports a key that stands twice in its group. */
final class DuplicateKeys {
    private DuplicateKeys() {}

    static void report(ScalarNode first, ScalarNode second, String path, Faults faults) {
        faults.add(
                ReadingFault.DUPLICATE_KEY,
                second.place(),
                path,
                second.quoted(),
                "the key " + second.quoted() + " stands here a second time",
                "the first is in line " + first.line() + "; delete one of the two");
    }
}
