package kompas.accounts.requests.web;

import java.util.Optional;
import kompas.accounts.requests.DataRequest.Outcome;
import kompas.shared.kernel.Coded;
import org.jspecify.annotations.Nullable;

/** How a request is answered, or why it takes longer, as it was typed. */
record AnswerForm(
        @Nullable String outcome,
        @Nullable String answer,
        @Nullable String because) {

    static final AnswerForm EMPTY = new AnswerForm(null, null, null);

    Optional<Outcome> chosen() {
        return outcome == null ? Optional.empty() : Coded.find(Outcome.class, outcome);
    }

    String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
}
