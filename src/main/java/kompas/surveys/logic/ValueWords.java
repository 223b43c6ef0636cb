package kompas.surveys.logic;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kompas.shared.text.Text;

/** Says what an answer is held against. */
final class ValueWords {

    /** Up to here a number may be a year, which has no separators. */
    private static final BigDecimal NO_YEAR = BigDecimal.valueOf(10_000);

    private static final int DECIMALS = 6;

    private final Text t;
    private final QuestionWords question;
    private final Function<String, Optional<QuestionWords>> words;

    ValueWords(Text t, QuestionWords question, Function<String, Optional<QuestionWords>> words) {
        this.t = t;
        this.question = question;
        this.words = words;
    }

    /** "A", "A or B". */
    String anyOf(List<String> values) {
        List<String> said = values.stream().map(this::answer).toList();
        return ListFormatter.getInstance(ULocale.forLocale(t.locale()), ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                .format(said);
    }

    /** What an answer is: a choice by its label. */
    private String answer(String value) {
        boolean chosen = question.kind() == QuestionWords.Kind.CHOICE || question.kind() == QuestionWords.Kind.CHOICES;
        if (chosen && Value.question(value).isEmpty()) {
            return choice(value);
        }
        boolean bare = question.kind() == QuestionWords.Kind.NUMBER || question.kind() == QuestionWords.Kind.DATE;
        return bare || Value.isCounted(value) || Value.question(value).isPresent() ? amount(value) : quoted(value);
    }

    String choice(String name) {
        return quoted(question.choices().getOrDefault(name, name));
    }

    /** What an answer is more or less than: a number, a day, another answer. */
    String amount(String value) {
        Optional<String> other = Value.question(value);
        if (other.isPresent()) {
            QuestionWords asked = words.apply(other.get()).orElseGet(() -> QuestionWords.named(other.get()));
            return asked.number() > 0
                    ? t.say("logic.value.numbered", "number", asked.number())
                    : t.say("logic.value.answer", "question", asked.label());
        }
        return switch (value) {
            case Value.TODAY -> t.say("logic.value.today");
            case Value.NOW -> t.say("logic.value.now");
            case Value.THIS_YEAR -> t.say("logic.value.this-year");
            default -> Value.date(value).map(t::date).orElseGet(() -> number(value));
        };
    }

    private String number(String value) {
        if (!Value.isNumber(value)) {
            return quoted(value);
        }
        BigDecimal number = new BigDecimal(value);
        boolean maybeYear =
                number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(NO_YEAR) < 0;
        return maybeYear ? number.toBigInteger().toString() : t.number(number.doubleValue(), DECIMALS);
    }

    private String quoted(String text) {
        return t.say("logic.quoted", "text", text);
    }
}
