package kompas.directory.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;

/** How many organisations there are, and how many each answer would leave. */
public record Counted(long total, Map<Question, List<Answer>> answers) {

    /** @param name where an answer has a name of its own */
    public record Answer(String value, long count, Optional<LocalizedText> name) {}

    public List<Answer> of(Question question) {
        return answers.getOrDefault(question, List.of());
    }
}
