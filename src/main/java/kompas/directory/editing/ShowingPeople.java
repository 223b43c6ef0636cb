package kompas.directory.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.accounts.Consent;
import kompas.accounts.Consents;
import kompas.accounts.Consents.NewConsent;
import kompas.accounts.How;
import kompas.accounts.SignedIn;
import kompas.directory.Visibility;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody is shown to everybody only because they agreed: themselves just now, or as whoever shows them says they did. */
@Component
class ShowingPeople {

    /** The text people agree to: the message {@code accounts.consent.text.contact.<version>}. */
    static final String VERSION = "2026-11";

    private static final String PURPOSE = "contact";
    private static final List<String> PARTS = List.of("name", "email", "phone");

    private final Consents consents;
    private final Clock clock;

    ShowingPeople(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    /** What is missing before {@code wanted} may be saved: how and when those agreed who are not its writer. */
    Optional<Problem> missing(SignedIn who, Stored was, ObjectNode wanted, Typed typed) {
        boolean others = opened(was, wanted).anyMatch(contact -> !own(who, contact));
        if (!others) {
            return Optional.empty();
        }
        if (how(typed).isEmpty()) {
            return Optional.of(Problem.of(ConsentInput.HOW, "consent"));
        }
        return day(typed).isEmpty() ? Optional.of(Problem.of(ConsentInput.ON, "date")) : Optional.empty();
    }

    /** Inside the transaction that saves it. */
    void record(SignedIn who, Stored was, ObjectNode wanted, Typed typed, String language) {
        opened(was, wanted).forEach(contact -> {
            boolean own = own(who, contact);
            consents.record(new NewConsent(
                    new Consent.About(PURPOSE, "organisation", was.id().value()),
                    new Consent.Whose(text(contact, "email"), text(contact, "name"), text(contact, "phone")),
                    new Consent.Wording(VERSION, language),
                    own ? How.WEB : how(typed).orElseThrow(),
                    own ? LocalDate.now(clock) : day(typed).orElseThrow(),
                    Optional.of(who.id())));
        });
    }

    /** People of whom something will be seen by everybody that was not before. */
    private static Stream<JsonNode> opened(Stored was, ObjectNode wanted) {
        return wanted.path("contacts")
                .valueStream()
                .filter(contact -> contact.path("person").asBoolean(false))
                .filter(contact -> PARTS.stream()
                        .anyMatch(part -> shows(contact, part)
                                && was.state()
                                        .path("contacts")
                                        .valueStream()
                                        .noneMatch(old -> shows(old, part)
                                                && text(old, part).equals(text(contact, part)))));
    }

    private static boolean shows(JsonNode contact, String part) {
        return text(contact, part).isPresent()
                && contact.path(part + "_visibility").asString("").equals(Visibility.PUBLIC.code());
    }

    private static boolean own(SignedIn who, JsonNode contact) {
        return text(contact, "email").filter(who.email()::equalsIgnoreCase).isPresent();
    }

    private static Optional<String> text(JsonNode contact, String part) {
        return Optional.of(contact.path(part).asString("")).filter(said -> !said.isBlank());
    }

    private static Optional<How> how(Typed typed) {
        return How.told(typed.get(ConsentInput.HOW));
    }

    private Optional<LocalDate> day(Typed typed) {
        try {
            return Optional.of(LocalDate.parse(typed.get(ConsentInput.ON).strip()))
                    .filter(day -> !day.isAfter(LocalDate.now(clock)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
