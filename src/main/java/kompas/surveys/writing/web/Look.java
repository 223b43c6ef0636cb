package kompas.surveys.writing.web;

import org.jspecify.annotations.Nullable;

/**
 * What of a draft somebody looks at.
 *
 * @param at the question that is open
 * @param show the one on the phone
 * @param seen the language on the phone
 * @param did what has just been done
 */
record Look(
        @Nullable String at,
        @Nullable String show,
        @Nullable String seen,
        @Nullable String did) {

    @Override
    public String at() {
        return at == null ? "" : at;
    }

    @Override
    public String show() {
        return show == null ? "" : show;
    }

    @Override
    public String seen() {
        return seen == null ? "" : seen;
    }

    @Override
    public String did() {
        return did == null ? "" : did;
    }
}
