package kompas.surveys.xlsform;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A question of a form, for whoever shows answers in words.
 *
 * @param path of element names below the root of an answer: {@code people/name}
 * @param labels by the language its column names, "" for a column that names none; empty where nobody is asked
 * @param choices what can be chosen, in order; empty for other kinds, and where the form takes them from elsewhere
 * @param several whether an answer may be several of them, with spaces between
 */
public record FormQuestion(String path, Map<String, String> labels, List<Choice> choices, boolean several) {

    /** {@code Dansk (da)}: how columns name a language. */
    private static final Pattern TAG = Pattern.compile(".*\\(([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\\)\\s*");

    public FormQuestion {
        choices = List.copyOf(choices);
    }

    /** @param name as it stands in an answer */
    public record Choice(String name, Map<String, String> labels) {}

    /** What is asked, in this language or any other; its name where it has no words. */
    public String label(String language) {
        return in(language, labels, path.substring(path.lastIndexOf('/') + 1));
    }

    /** An answer in words: the labels of what was chosen, or the answer itself. */
    public String words(String answer, String language) {
        if (choices.isEmpty()) {
            return answer;
        }
        return Arrays.stream(several ? answer.split("\\s+") : new String[] {answer})
                .map(name -> choice(name, language))
                .collect(Collectors.joining(", "));
    }

    private String choice(String name, String language) {
        return choices.stream()
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .map(choice -> in(language, choice.labels(), name))
                .orElse(name);
    }

    /** The text in this language, or in any other there is. */
    public static String in(String language, Map<String, String> texts, String otherwise) {
        return texts.entrySet().stream()
                .filter(text -> tag(text.getKey()).equals(language))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> texts.values().stream().findFirst())
                .orElse(otherwise);
    }

    /** The tag a column names its language with; "" where it names none. */
    public static String tag(String language) {
        Matcher tag = TAG.matcher(language);
        return tag.matches() ? tag.group(1) : "";
    }
}
