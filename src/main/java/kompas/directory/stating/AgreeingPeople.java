package kompas.directory.stating;

import java.time.LocalDate;
import java.util.Optional;
import kompas.accounts.Consent;
import kompas.accounts.Consents;
import kompas.accounts.Consents.NewConsent;
import kompas.directory.OrganisationId;
import kompas.directory.editing.WritingFacts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Puts on record that somebody agreed to be shown, on the day they said so. */
@Component
class AgreeingPeople {

    private final Consents consents;

    AgreeingPeople(Consents consents) {
        this.consents = consents;
    }

    /** Inside the transaction that shows them. */
    void agreed(OrganisationId organisation, Statement statement, Author author) {
        JsonNode day = statement.said().path(ReadingPeople.AGREED);
        if (!statement.fact().equals("contacts") || !day.isString()) {
            return;
        }
        JsonNode contact = statement.value();
        consents.record(new NewConsent(
                new Consent.About("contact", "organisation", organisation.value()),
                new Consent.Whose(text(contact, "email"), text(contact, "name"), text(contact, "phone")),
                new Consent.Wording(
                        WritingFacts.CONTACT_TEXT,
                        statement.said().path(Statement.LANGUAGE).asString("en")),
                author.how(),
                LocalDate.parse(day.asString()),
                author.by()));
    }

    private static Optional<String> text(JsonNode contact, String part) {
        return Optional.of(contact.path(part).asString("")).filter(said -> !said.isBlank());
    }
}
