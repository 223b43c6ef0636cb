package kompas.files.domain;

import kompas.files.Refusal;

/** A picture that is not kept. */
final class RefusedPicture extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal reason;

    RefusedPicture(Refusal reason) {
        this.reason = reason;
    }

    RefusedPicture(Refusal reason, Throwable cause) {
        super(cause);
        this.reason = reason;
    }

    Refusal reason() {
        return reason;
    }
}
