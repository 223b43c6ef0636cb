package kompas.surveys.writing.web;

import kompas.shared.kernel.Typed;

/** A new question: what is asked, what kind of answer it takes, and beside which other it stands. */
public record AddForm(String token, String at, String where, String kind, String words) {

    public AddForm {
        token = Typed.asSent(token);
        at = Typed.asSent(at);
        where = Typed.asSent(where);
        kind = Typed.asSent(kind);
        words = Typed.asSent(words);
    }
}
