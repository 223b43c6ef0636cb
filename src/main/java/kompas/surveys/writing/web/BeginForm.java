package kompas.surveys.writing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new questionnaire: what it is called, for which library, made of what, in which languages. */
public record BeginForm(
        @Nullable String title,
        @Nullable String library,
        @Nullable String from,
        @Nullable List<String> languages) {

    @Override
    public String title() {
        return title == null ? "" : title;
    }

    @Override
    public String library() {
        return library == null ? "" : library;
    }

    @Override
    public String from() {
        return from == null ? "" : from;
    }

    @Override
    public List<String> languages() {
        return languages == null ? List.of() : List.copyOf(languages);
    }
}
