package kompas.surveys.writing.web;

import kompas.shared.kernel.Typed;

/**
 * Where a question goes.
 *
 * @param how {@code up}, {@code down}, or where it goes seen from {@code target}
 */
record MoveForm(String token, String at, String how, String target) {

    MoveForm {
        token = Typed.asSent(token);
        at = Typed.asSent(at);
        how = Typed.asSent(how);
        target = Typed.asSent(target);
    }
}
