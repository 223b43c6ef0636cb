package kompas.surveys.writing.web;

import org.jspecify.annotations.Nullable;

/**
 * Where a question goes.
 *
 * @param how {@code up}, {@code down}, or where it goes seen from {@code target}
 */
record MoveForm(
        @Nullable String token,
        @Nullable String at,
        @Nullable String how,
        @Nullable String target) {

    @Override
    public String token() {
        return token == null ? "" : token;
    }

    @Override
    public String at() {
        return at == null ? "" : at;
    }

    @Override
    public String how() {
        return how == null ? "" : how;
    }

    @Override
    public String target() {
        return target == null ? "" : target;
    }
}
