package kompas.surveys.reviewing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.surveys.collecting.FlatAnswers;
import kompas.surveys.xlsform.FormQuestion;
import tools.jackson.databind.JsonNode;

/** Puts the answers of a response beside the questions of its form. */
final class AnswerWords {

    private final List<FormQuestion> questions;
    private final String language;

    /** @param language of the reader */
    AnswerWords(List<FormQuestion> questions, String language) {
        this.questions = questions;
        this.language = language;
    }

    /** Question in words to answers in words, in the form's order; what it does not know of follows under its path. */
    Map<String, Said> of(JsonNode answers) {
        Map<String, List<String>> raw = FlatAnswers.of(answers);
        Map<String, Said> said = new LinkedHashMap<>();
        for (FormQuestion question : questions) {
            List<String> given =
                    Optional.ofNullable(raw.remove(question.path())).orElse(List.of());
            said.put(
                    question.path(),
                    new Said(
                            question.label(language),
                            question.labels().isEmpty(),
                            given.stream()
                                    .filter(answer -> !answer.isEmpty())
                                    .map(answer -> question.words(answer, language))
                                    .toList()));
        }
        raw.forEach((path, given) -> {
            if (!path.startsWith("meta/") && given.stream().anyMatch(answer -> !answer.isEmpty())) {
                said.put(path, new Said(path, false, given));
            }
        });
        return said;
    }

    /**
     * A question and what was answered, both in words.
     *
     * @param silent whether nobody is asked it: the phone notes it, or the form reckons it
     */
    record Said(String question, boolean silent, List<String> answers) {}
}
