package kompas.directory.editing;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was typed, as it would be stored, and what is wrong with it. */
final class Answer {

    private final ObjectNode values = Stored.JSON.createObjectNode();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    static Answer of(String key, JsonNode value) {
        Answer answer = new Answer();
        answer.values.set(key, value);
        return answer;
    }

    static Answer of(ObjectNode values) {
        Answer answer = new Answer();
        answer.values.setAll(values);
        return answer;
    }

    Answer noted(List<Note> more) {
        notes.addAll(more);
        return this;
    }

    Answer wrong(Problem problem) {
        problems.add(problem);
        return this;
    }

    Answer wrong(List<Problem> more) {
        problems.addAll(more);
        return this;
    }

    ObjectNode values() {
        return values;
    }

    List<Note> notes() {
        return notes;
    }

    List<Problem> problems() {
        return problems;
    }

    /** What is wrong that was not wrong already: what a register once brought stops nobody from mending something else. */
    List<Problem> problemsBeside(Answer untouched) {
        return problems.stream()
                .filter(problem -> !untouched.problems.contains(problem))
                .toList();
    }
}
