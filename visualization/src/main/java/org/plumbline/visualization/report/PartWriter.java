package org.plumbline.visualization.report;

import java.util.List;

/** Writes the ten parts. */
final class PartWriter {
    private static final String NOTHING_RAN =
            "No experiment was run that varies the conditions. This command makes one:";

    private final Html html;
    private final ReportModel model;
    private final FigureWriter figures;
    private final TableWriter tables;

    PartWriter(Html html, ReportModel model) {
        this.html = html;
        this.model = model;
        this.figures = new FigureWriter(html);
        this.tables = new TableWriter(html);
    }

    void write(Part part) {
        html.open("section", "id", part.id(), "aria-labelledby", part.id() + "-heading");
        html.element("h2", part.heading(), "id", part.id() + "-heading");
        switch (part) {
            case VERDICT -> verdict();
            case COMPARED -> compared();
            case FUTURES -> futures();
            case WHY -> why();
            case CERTAINTY -> certainty();
            case WHAT_IF -> whatIf();
            case DISCUSS -> discuss();
            case NUMBERS -> numbers();
            case METHODS -> methods();
            case GLOSSARY -> glossary();
        }
        html.close();
    }

    private void verdict() {
        boolean folded = model.audience() == Audience.CLASS;
        html.element(
                "p",
                "Write down your guess before you read on: which one, in how many of 100 futures?",
                "class",
                "guess");
        html.open("details", "class", "answer", "open!", String.valueOf(!folded));
        html.element("summary", "Show the answer");
        ReportModel.Verdict verdict = model.verdict();
        html.open("div", "class", "outcome", "data-outcome", "profit");
        html.element("p", verdict.sentences().get(0), "class", "lead");
        if (!verdict.howMuch().isEmpty()) {
            html.element("p", verdict.howMuch());
        }
        paragraphs(verdict.sentences().subList(1, verdict.sentences().size()));
        verdict.warnings().forEach(warning -> html.element("p", warning, "class", "warning"));
        html.element("p", verdict.howSure(), "class", "sure");
        figures(Part.VERDICT, "");
        html.close();
        others(verdict.others());
        html.close();
    }

    /** The answers on other outcomes, folded; the script makes a switch of them. */
    private void others(List<ReportModel.Answer> others) {
        if (others.isEmpty()) {
            return;
        }
        html.open("details", "class", "others");
        html.element("summary", "The answer on other outcomes");
        for (ReportModel.Answer answer : others) {
            html.open("div", "class", "outcome", "data-outcome", answer.outcome());
            html.element("p", answer.sentence(), "class", "lead");
            figures.small(answer.chart());
            html.close();
        }
        html.close();
    }

    private void futures() {
        figures(Part.FUTURES, "No weekly values were recorded for this page.");
        model.play().futures().ifPresent(new FuturesWriter(html)::write);
    }

    private void compared() {
        html.element("p", model.story().text());
        html.open("dl", "class", "strategies");
        for (ReportModel.Strategy strategy : model.story().strategies()) {
            html.open("div")
                    .element("dt", strategy.label())
                    .element("dd", strategy.description())
                    .close();
        }
        html.close();
        if (!model.story().without().isEmpty()) {
            html.element(
                    "p",
                    "Switched off for all: " + String.join(", ", model.story().without())
                            + ". What the model says here it says without that.",
                    "class",
                    "warning");
        }
        if (model.differs().rows().isEmpty()) {
            html.element("p", "The strategies differ in nothing.");
        } else {
            tables.table("What differs", model.differs());
            html.element("p", "Everything else is the same for all, chance included.");
        }
    }

    private void figures(Part part, String otherwise) {
        List<ReportModel.Figure> here =
                model.figures().stream().filter(figure -> figure.part() == part).toList();
        here.forEach(this::figure);
        if (here.isEmpty() && !otherwise.isEmpty()) {
            html.element("p", otherwise);
        }
    }

    private void figure(ReportModel.Figure figure) {
        figures.figure(figure.chart());
        figure.reading().filter(table -> !table.rows().isEmpty()).ifPresent(table -> {
            html.open("details", "class", "readable").element("summary", "The values of this chart");
            tables.table(figure.chart().title(), table);
            html.close();
        });
    }

    private void why() {
        if (model.why().isEmpty()) {
            html.element("p", "Nothing in the course of the paired futures differs clearly enough to name.");
        } else {
            list(model.why());
        }
        model.play().replay().ifPresent(new ReplayWriter(html)::write);
        figures(Part.WHY, "");
    }

    private void certainty() {
        doubt("Chance", model.certainty().sampling(), "Nothing was computed on chance.");
        doubt("Assumptions", model.certainty().assumptions(), "How the answer depends on assumptions was not tested.");
        doubt(
                "Patterns the model misses",
                model.certainty().patterns(),
                "Which published patterns the model meets is not said here.");
        figures(Part.CERTAINTY, "");
    }

    private void doubt(String heading, List<String> lines, String otherwise) {
        html.element("h3", heading);
        list(lines.isEmpty() ? List.of(otherwise) : lines);
    }

    private void whatIf() {
        figures(Part.WHAT_IF, "");
        if (model.whatIf().lines().isEmpty()) {
            html.element("p", NOTHING_RAN);
            html.open("pre").element("code", model.whatIf().command()).close();
        } else {
            list(model.whatIf().lines());
        }
    }

    private void discuss() {
        if (model.discuss().isEmpty()) {
            html.element(
                    "p", "The scenario brings no questions of its own. Which of its assumptions would you change?");
        } else {
            list(model.discuss());
        }
    }

    private void numbers() {
        if (model.numbers().isEmpty()) {
            html.element("p", "There are no tables.");
        }
        model.numbers().forEach(numbers -> {
            html.element("h3", numbers.title());
            tables.table(numbers.title(), numbers.table());
            tables.download(numbers.file(), numbers.table());
        });
        figures(Part.NUMBERS, "");
    }

    private void methods() {
        html.element("p", model.methods().paragraph(), "class", "copy");
        html.element("h3", "How to cite");
        html.element("p", model.methods().citation(), "class", "copy");
        figures(Part.METHODS, "");
    }

    private void glossary() {
        html.open("dl");
        for (ReportModel.Term term : model.glossary()) {
            html.open("div")
                    .element("dt", term.name())
                    .element("dd", term.text())
                    .close();
        }
        html.close();
    }

    private void paragraphs(List<String> sentences) {
        sentences.forEach(sentence -> html.element("p", sentence));
    }

    private void list(List<String> lines) {
        html.open("ul");
        lines.forEach(line -> html.element("li", line));
        html.close();
    }
}
