package org.plumbline.app.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.file.WholeFiles;
import org.plumbline.app.option.FormatOption;
import org.plumbline.app.option.OutOption;
import org.plumbline.app.screen.AnswerScreen;
import org.plumbline.app.screen.CommandText;
import org.plumbline.experiments.analysis.Answer;
import org.plumbline.experiments.analysis.AnswerTable;
import org.plumbline.experiments.analysis.Question;
import org.plumbline.experiments.analysis.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a results directory questions. */
@Command(
        name = "analyze",
        header = {
            "Answers questions from a results directory.",
            "",
            "Examples:",
            "  plumbline analyze results/bakery-1a2b3c4d",
            "  plumbline analyze results/bakery-1a2b3c4d --question flip --format csv",
            ""
        })
final class AnalyzeCommand implements org.plumbline.app.command.Command {
    @Parameters(index = "0", paramLabel = "DIR", description = "The folder that sweep or compare --out wrote.")
    private Path folder = Path.of("");

    @Option(
            names = "--question",
            paramLabel = "NAME",
            description = "inputs, best, flip, possible or enough; all of them where none is named.")
    private @Nullable Question question;

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            description = "Which outcome; the primary one by default, else the first.")
    private @Nullable String outcome;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private OutOption out = new OutOption();

    @Override
    public ExitCode execute(Session session) {
        Study study = study();
        List<Question> asked = question == null ? Arrays.asList(Question.values()) : List.of(question);
        List<Answer> answers = asked.stream().map(q -> q.answer(study)).toList();
        session.terminal().print(text(study, answers));
        if (out.folder().isPresent()) {
            write(session, out.folder().get(), study, answers);
        }
        return ExitCode.DONE;
    }

    private Study study() {
        try {
            return Study.open(folder, Optional.ofNullable(outcome));
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE, String.valueOf(e.getMessage()), "choose another --outcome");
        }
    }

    private String text(Study study, List<Answer> answers) {
        return switch (format.format()) {
            case TABLE -> AnswerScreen.text(study, answers) + "Next: " + new CommandText("cite").add(folder) + "\n";
            case JSON -> AnswerScreen.json(study, answers);
            case CSV -> AnswerScreen.csv(answers.get(0).tables().get(0));
        };
    }

    /** Every table as CSV and as JSON. */
    private static void write(Session session, Path target, Study study, List<Answer> answers) {
        WholeFiles.makeFolder(target);
        for (Answer answer : answers) {
            for (AnswerTable table : answer.tables()) {
                String name = answer.question() + "-" + table.name();
                WholeFiles.write(target.resolve(name + ".csv"), AnswerScreen.csv(table));
            }
            WholeFiles.write(target.resolve(answer.question() + ".json"), AnswerScreen.json(study, List.of(answer)));
        }
        session.terminal().message("Wrote the tables into " + target + ".");
    }
}
