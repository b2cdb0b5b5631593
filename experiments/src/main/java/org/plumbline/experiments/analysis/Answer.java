package org.plumbline.experiments.analysis;

import java.util.List;

/**
 * An answer in words and tables.
 *
 * @param question what was asked
 * @param method how it was found, in words
 * @param sentences the answer, the most important first
 * @param tables what it rests on, at least one; the first is the main one
 * @param cautions what must be known with it
 */
public record Answer(
        Question question, String method, List<String> sentences, List<AnswerTable> tables, List<String> cautions) {
    /** Copies the lists. */
    public Answer {
        sentences = List.copyOf(sentences);
        tables = List.copyOf(tables);
        cautions = List.copyOf(cautions);
        if (tables.isEmpty() || sentences.isEmpty()) {
            throw new IllegalArgumentException("an answer needs a sentence and a table");
        }
    }
}
