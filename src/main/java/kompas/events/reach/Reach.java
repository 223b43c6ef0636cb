package kompas.events.reach;

import java.util.Optional;

/** Who somebody is and how they are reached; all of it may be empty where only heads are counted, or when it was forgotten. */
public record Reach(Optional<String> name, Optional<String> email, Optional<String> phone) {

    /** Of what was typed; what is empty is not there. */
    public static Reach typed(String name, String email, String phone) {
        return new Reach(given(name), given(email), given(phone));
    }

    public boolean reachable() {
        return email.isPresent() || phone.isPresent();
    }

    /** E-mail and phone in one line, for staff. */
    public String line() {
        return email.orElse("") + (email.isPresent() && phone.isPresent() ? " · " : "") + phone.orElse("");
    }

    private static Optional<String> given(String typed) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(typed);
    }
}
