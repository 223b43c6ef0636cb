package kompas.settings;

import java.util.List;
import kompas.network.Accent;
import kompas.settings.Question.Kind;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;

/**
 * One question on the screen.
 *
 * @param type of the input, as in HTML; empty where it is none
 */
public record FieldView(Field field, String type, boolean choice, boolean several, List<Choice> choices) {

    static FieldView of(Question question, String section, Answers answers, Text t) {
        String key = "settings." + section + "." + question.key();
        Field field = new Field(
                question.name(),
                question.language()
                        .map(language -> t.say(key) + " · " + t.nameHere(language))
                        .orElseGet(() -> t.say(key)),
                answers.text(question.name()),
                hint(question, key, t),
                error(question, answers, t),
                question.optional(),
                "");
        boolean several = question.kind() == Kind.SEVERAL;
        return new FieldView(
                field,
                type(question.kind()),
                several || question.kind() == Kind.CHOICE,
                several,
                question.options().stream()
                        .map(option -> new Choice(
                                option.value(),
                                option.isKey() ? t.say(option.words()) : t.nameHere(option.words()),
                                answers.all(question.name()).contains(option.value())))
                        .toList());
    }

    /** Once for all languages: beside the first of them. */
    private static String hint(Question question, String key, Text t) {
        return t.knows(key + "-hint") ? t.say(key + "-hint") : "";
    }

    private static String error(Question question, Answers answers, Text t) {
        String key = answers.errors().get(question.name());
        if (key == null) {
            return "";
        }
        return question.kind() == Kind.COLOUR
                ? t.say(
                        key,
                        "darker",
                        Accent.find(answers.text(question.name()))
                                .map(accent -> accent.darkened().hex())
                                .orElse(""))
                : t.say(key);
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case LINE, COLOUR -> "text";
            case EMAIL -> "email";
            case ADDRESS -> "url";
            case NUMBER -> "number";
            case TEXT, LIST, CHOICE, SEVERAL -> "";
        };
    }
}
