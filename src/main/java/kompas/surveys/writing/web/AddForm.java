package kompas.surveys.writing.web;

import org.jspecify.annotations.Nullable;

/** A new question: what is asked, what kind of answer it takes, and beside which other it stands. */
public record AddForm(
        @Nullable String token,
        @Nullable String at,
        @Nullable String where,
        @Nullable String kind,
        @Nullable String words) {

    @Override
    public String token() {
        return token == null ? "" : token;
    }

    @Override
    public String at() {
        return at == null ? "" : at;
    }

    @Override
    public String where() {
        return where == null ? "" : where;
    }

    @Override
    public String kind() {
        return kind == null ? "" : kind;
    }

    @Override
    public String words() {
        return words == null ? "" : words;
    }
}
