package kompas.surveys.questionnaires;

import java.util.List;
import java.util.Map;

/**
 * A question as its author wrote it.
 *
 * @param path of element names below the root of an answer: {@code people/name}
 * @param type first word of its type: {@code select_one}
 * @param labels by the language the column names, "" for a column that names none
 * @param choices what can be chosen, in order; empty for other kinds
 * @param repeats whether it stands in a group that repeats
 */
public record FormQuestion(
        String path, String type, Map<String, String> labels, List<Choice> choices, boolean repeats) {

    public FormQuestion {
        labels = Map.copyOf(labels);
        choices = List.copyOf(choices);
    }

    /** @param name as it stands in an answer */
    public record Choice(String name, Map<String, String> labels) {

        public Choice {
            labels = Map.copyOf(labels);
        }
    }

    /** What is asked, in this language or any other; its name where it has no words. */
    public String label(String language) {
        return words(labels, language, path.substring(path.lastIndexOf('/') + 1));
    }

    /** An answer in words: the labels of what was chosen, or the answer itself. */
    public String words(String answer, String language) {
        if (!type.startsWith("select") && !type.equals("rank")) {
            return answer;
        }
        List<String> chosen = type.equals("select_one") ? List.of(answer) : List.of(answer.split("\\s+"));
        return String.join(
                ", ",
                chosen.stream()
                        .map(name -> choices.stream()
                                .filter(choice -> choice.name().equals(name))
                                .findFirst()
                                .map(choice -> words(choice.labels(), language, name))
                                .orElse(name))
                        .toList());
    }

    private static String words(Map<String, String> texts, String language, String otherwise) {
        return texts.entrySet().stream()
                .filter(text -> FormLanguages.tag(text.getKey()).equals(language))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> texts.values().stream().findFirst())
                .orElse(otherwise);
    }
}
