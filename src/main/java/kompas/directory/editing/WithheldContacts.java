package kompas.directory.editing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kompas.directory.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Contacts that are kept and not used at their own wish: the database lets nobody type them in again, and whoever tries is
 * told instead of wondering where the line went.
 */
@Component
class WithheldContacts {

    private static final String RESTRICTED = """
            select typed.contact::text from jsonb_array_elements(cast(:contacts as jsonb)) with ordinality typed (contact, place)
            where exists (select from directory.restricted_contact r
                          where r.organisation_id = :organisation and directory.same_contact(r.contact, typed.contact))
            order by typed.place limit 1
            """;

    private final JdbcClient database;

    WithheldContacts(JdbcClient database) {
        this.database = database;
    }

    /** Why the first such contact cannot be saved, at the field that says who it is. */
    Optional<Problem> among(OrganisationId organisation, ObjectNode wanted, Typed typed) {
        return first(organisation, wanted)
                .map(contact -> Problem.of(field(Stored.JSON.readTree(contact), typed), "restricted"));
    }

    /** Whether there is such a contact among those that would be written. */
    boolean among(OrganisationId organisation, ObjectNode wanted) {
        return first(organisation, wanted).isPresent();
    }

    private Optional<String> first(OrganisationId organisation, ObjectNode wanted) {
        JsonNode contacts = wanted.path("contacts");
        return contacts.isEmpty()
                ? Optional.empty()
                : database.sql(RESTRICTED)
                        .param("organisation", organisation.value())
                        .param("contacts", contacts.toString())
                        .query(String.class)
                        .optional();
    }

    private static String field(JsonNode contact, Typed typed) {
        return Stream.of("email", "name", "phone")
                .filter(contact::has)
                .flatMap(part -> IntStream.range(0, typed.rows("contacts"))
                        .mapToObj(row -> List.of("contacts", String.valueOf(row), part))
                        .map(name -> String.join(".", name))
                        .filter(name -> Spelling.clean(typed.get(name))
                                .equals(contact.path(part).asString(""))))
                .findFirst()
                .orElse("contacts.0.email");
    }
}
