package kompas.directory.erasing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.TraceHolder;
import kompas.directory.erasing.KnownContacts.Known;
import kompas.directory.erasing.Petitions.Petition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Contacts of organisations, and those who added or claimed one: people who need no account to stand here. */
@Component
class DirectoryTraces implements TraceHolder {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KnownContacts contacts;
    private final Petitions petitions;
    private final Restrictions restrictions;
    private final Clock clock;

    DirectoryTraces(KnownContacts contacts, Petitions petitions, Restrictions restrictions, Clock clock) {
        this.contacts = contacts;
        this.petitions = petitions;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    @Override
    public List<Trace> find(String words, String language) {
        return Stream.concat(
                        contacts.find(words, language).stream().map(this::trace),
                        petitions.find(words).stream().map(this::trace))
                .toList();
    }

    private Trace trace(Known known) {
        JsonNode contact = JSON.readTree(known.contact());
        String said = contact.valueStream().map(JsonNode::asString).collect(Collectors.joining(" · "));
        return new Trace(
                known.key(),
                known.kind(),
                known.name(),
                said,
                known.slug().isEmpty() ? Optional.empty() : Optional.of("/organisations/" + known.slug()),
                Optional.ofNullable(contact.path("email").asString(null)),
                new Subject("organisation", known.organisation()),
                by -> contacts.erase(known),
                known.stands()
                        ? Optional.of(by -> restrictions.restrict(known, by, LocalDate.now(clock)))
                        : Optional.empty());
    }

    private Trace trace(Petition petition) {
        return new Trace(
                petition.id().toString(),
                "directory.trace." + petition.kind(),
                petition.about(),
                Stream.of(petition.person(), petition.email())
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(" · ")),
                Optional.empty(),
                Optional.of(petition.email()).filter(email -> !email.isEmpty()),
                new Subject(petition.kind(), petition.id()),
                by -> petitions.erase(petition, Optional.of(by)),
                Optional.empty());
    }
}
