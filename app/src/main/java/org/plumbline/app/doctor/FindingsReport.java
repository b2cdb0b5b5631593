package org.plumbline.app.doctor;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.app.terminal.Style;
import org.plumbline.app.terminal.Terminal;
import org.plumbline.scenarios.fault.Quoting;
import tools.jackson.databind.json.JsonMapper;

/** Findings as text, JSON and CSV. */
public final class FindingsReport {
    private FindingsReport() {}

    /** The findings in one of the forms, with a line end. */
    public static String write(List<Finding> findings, OutputFormat format, Terminal terminal) {
        return switch (format) {
            case TABLE -> text(findings, terminal);
            case JSON -> json(findings);
            case CSV -> csv(findings);
        };
    }

    private static String text(List<Finding> findings, Terminal terminal) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            String word = String.format(Locale.ROOT, "%-8s", finding.condition().word());
            text.append(terminal.styled(style(finding), word))
                    .append(String.format(Locale.ROOT, "%-16s", finding.subject()))
                    .append(Quoting.escape(finding.detail()))
                    .append('\n');
            if (!finding.help().isEmpty()) {
                text.append(" ".repeat(24))
                        .append("help: ")
                        .append(finding.help())
                        .append('\n');
            }
        }
        return text.append('\n').append(verdict(findings)).append('\n').toString();
    }

    private static Style style(Finding finding) {
        return finding.condition() == Finding.Condition.GOOD ? Style.GOOD : Style.BAD;
    }

    private static String verdict(List<Finding> findings) {
        return ready(findings)
                ? "Nothing ever leaves this computer. Ready without network"
                : "Not ready: see what is broken above";
    }

    private static boolean ready(List<Finding> findings) {
        return findings.stream().noneMatch(Finding::isBroken);
    }

    private static String json(List<Finding> findings) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schemaVersion", 1);
        document.put("ready", ready(findings));
        document.put("findings", findings.stream().map(FindingsReport::row).toList());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }

    private static Map<String, Object> row(Finding finding) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("subject", finding.subject());
        row.put("condition", finding.condition().word());
        row.put("detail", finding.detail());
        row.put("help", finding.help());
        return row;
    }

    private static String csv(List<Finding> findings) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("subject", "condition", "detail", "help");
            findings.forEach(finding ->
                    csv.writeRecord(finding.subject(), finding.condition().word(), finding.detail(), finding.help()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
