package kompas.surveys.writing.web;

import java.util.List;
import kompas.shared.web.Choice;
import kompas.surveys.writing.Writing;

/**
 * Questions to take over.
 *
 * @param chosen the questionnaire they come from; "" before one is
 * @param from the questionnaires there are
 * @param questions of the chosen one
 * @param leanings what has to be decided first
 * @param problem key of what must be mended in what was chosen, "" for nothing
 */
public record TakeView(
        Writing writing,
        String token,
        String chosen,
        List<Choice> from,
        List<Line> questions,
        List<Leaning> leanings,
        String problem) {

    /**
     * A question or section one can take.
     *
     * @param choice its words, with what kind of answer it takes
     */
    public record Line(Choice choice, int depth, boolean holds) {}

    /** @param what is shown only by the answer to {@code on}, which stays behind */
    public record Leaning(String what, String on) {}

    public String path() {
        return writing.questionnaire().path() + "/write";
    }

    TakeView wrong(String key) {
        return new TakeView(writing, token, chosen, from, questions, leanings, key);
    }

    TakeView asking(List<Leaning> what) {
        return new TakeView(writing, token, chosen, from, questions, what, problem);
    }

    /** Those that were chosen, while it is decided what they lean on. */
    public List<String> keys() {
        return questions.stream()
                .map(Line::choice)
                .filter(Choice::chosen)
                .map(Choice::value)
                .toList();
    }
}
