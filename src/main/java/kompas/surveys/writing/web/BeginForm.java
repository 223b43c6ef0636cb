package kompas.surveys.writing.web;

import java.util.List;
import java.util.UUID;
import kompas.shared.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A new questionnaire: what it is called, for which library, made of what, in which languages.
 *
 * @param id it will have: pressed twice it is one
 */
public record BeginForm(
        String id,
        String title,
        String library,
        String from,
        @Nullable List<String> languages) {

    public BeginForm {
        id = Typed.asSent(id);
        title = Typed.asSent(title);
        library = Typed.asSent(library);
        from = Typed.asSent(from);
    }

    @Override
    public List<String> languages() {
        return languages == null ? List.of() : List.copyOf(languages);
    }

    BeginForm with(UUID other, List<String> spoken) {
        return new BeginForm(other.toString(), title, library, from, spoken);
    }
}
