package org.plumbline.scenarios.fault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Faults as text for people and as JSON for programs. */
public final class FaultReport {
    private static final int MOST_FAULTS = 20;
    /** Leaves room for the closing lines within the 6,000 characters that all messages of a file may take. */
    private static final int MOST_CHARACTERS = 5_800;

    private static final int MOST_COLUMNS = 80;
    private static final String GAP = "    ";

    private FaultReport() {}

    /**
     * The faults as text: at most 20 and 6,000 characters for each file, a count of the rest, and a last line that sums
     * up. Ends with a line end.
     */
    public static String text(List<Fault> faults) {
        Map<String, List<Fault>> byFile = new LinkedHashMap<>();
        faults.forEach(fault -> byFile.computeIfAbsent(fault.place().file(), file -> new ArrayList<>())
                .add(fault));
        StringBuilder text = new StringBuilder();
        byFile.values().forEach(ofFile -> appendFile(text, ofFile));
        byFile.remove(Place.ARGUMENT);
        return text.append(summary(faults, byFile.size())).append('\n').toString();
    }

    private static void appendFile(StringBuilder text, List<Fault> faults) {
        int start = text.length();
        for (int i = 0; i < faults.size(); i++) {
            String next = text(faults.get(i));
            if (i == MOST_FAULTS || text.length() - start + next.length() > MOST_CHARACTERS) {
                text.append("and ").append(faults.size() - i).append(" more in this file\n\n");
                return;
            }
            text.append(next).append('\n');
        }
    }

    private static String summary(List<Fault> faults, int files) {
        long errors = faults.stream().filter(Fault::isError).count();
        long warnings = faults.size() - errors;
        String in = files == 0 ? "" : " in " + count(files, "file");
        return errors == 0
                ? count(warnings, "warning") + in
                : count(errors, "fault") + (warnings > 0 ? " and " + count(warnings, "warning") : "") + in
                        + "; nothing was run";
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** One fault as text, with a line end. */
    public static String text(Fault fault) {
        StringBuilder text = new StringBuilder(headline(fault)).append('\n');
        Place place = fault.place();
        text.append(" --> ").append(Quoting.file(place.file()));
        if (place.line() > 0) {
            text.append(':').append(place.line()).append(':').append(Math.max(1, place.column()));
        }
        text.append('\n');
        if (place.column() > 0 && !place.text().isEmpty()) {
            text.append(Excerpt.of(place)).append('\n');
        }
        String more = "more: plumbline explain " + fault.kind().code() + "\n";
        if (fault.help().isEmpty()) {
            return text.append(more).toString();
        }
        String help = "help: " + fault.help();
        boolean fits = help.length() + GAP.length() + more.length() <= MOST_COLUMNS;
        return text.append(help).append(fits ? GAP : "\n").append(more).toString();
    }

    /** The first line of a fault. */
    static String headline(Fault fault) {
        return fault.kind().severity().name().toLowerCase(Locale.ROOT) + "["
                + fault.kind().code() + "]: " + fault.message();
    }

    /** The faults as a JSON object: {@code {"schemaVersion": 1, "faults": [...]}}, all of them, with a line end. */
    public static String json(List<Fault> faults) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schemaVersion", 1);
        document.put("faults", faults.stream().map(FaultReport::row).toList());
        return JsonMapper.shared().writeValueAsString(document) + "\n";
    }

    private static Map<String, Object> row(Fault fault) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", fault.kind().code());
        row.put("severity", fault.kind().severity().name().toLowerCase(Locale.ROOT));
        row.put("file", fault.place().file());
        row.put("line", fault.place().line());
        row.put("column", fault.place().column());
        row.put("path", fault.path());
        row.put("value", fault.value());
        row.put("message", fault.message());
        row.put("help", fault.help());
        return row;
    }
}
