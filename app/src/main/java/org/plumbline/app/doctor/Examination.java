package org.plumbline.app.doctor;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.Version;

/** Everything that is looked at, in order. */
public final class Examination {
    private Examination() {}

    /** Looks at everything. Reads, draws one small picture in memory and writes nothing. */
    public static List<Finding> examine(Version version) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.good("Plumbline", version.line().replace("plumbline ", "")));
        findings.add(JavaRuntime.version());
        findings.add(JavaRuntime.resources());
        findings.add(Libraries.present());
        findings.add(Drawing.possible());
        findings.add(Folders.current());
        findings.add(Folders.temporary());
        findings.add(Start.how());
        return List.copyOf(findings);
    }
}
