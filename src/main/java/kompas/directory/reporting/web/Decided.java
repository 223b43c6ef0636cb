package kompas.directory.reporting.web;

import java.util.Optional;
import kompas.directory.reporting.Decision.Reason;
import kompas.directory.reporting.Grounds;
import kompas.directory.reporting.Outcome;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** A decision as it was sent. */
record Decided(
        @Nullable String decision,
        @Nullable String grounds,
        @Nullable String reason) {

    Reason why() {
        return new Reason(
                Optional.ofNullable(grounds).flatMap(code -> Coded.find(Grounds.class, code)), Typed.text(reason));
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(decision).flatMap(code -> Coded.find(Outcome.class, code));
    }
}
