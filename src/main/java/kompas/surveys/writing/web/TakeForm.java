package kompas.surveys.writing.web;

import java.util.List;
import java.util.Set;
import kompas.shared.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which questions of which questionnaire are taken over.
 *
 * @param leaning what becomes of conditions that look at what stays behind: {@code with} takes that along, {@code without} leaves
 *     the conditions out; nothing while nobody was asked
 */
record TakeForm(String token, String from, @Nullable List<String> keys, String leaning) {

    static final String WITH = "with";

    TakeForm {
        token = Typed.asSent(token);
        from = Typed.asSent(from);
        leaning = Typed.asSent(leaning);
    }

    Set<String> chosen() {
        return keys == null ? Set.of() : Set.copyOf(keys);
    }
}
