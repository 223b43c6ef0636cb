package kompas.directory.needed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.needed.NeedReply.Named;
import kompas.directory.needed.NeedReply.Speaker;
import kompas.directory.needed.NeedReply.Voice;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import org.springframework.stereotype.Component;

/** In whose names somebody may speak, and what those are called. */
@Component
class Voices {

    static final Named ONESELF = new Named(Voice.OWN, Optional.empty(), Optional.empty());

    private final OrganisationDirectory directory;
    private final Libraries libraries;

    Voices(OrganisationDirectory directory, Libraries libraries) {
        this.directory = directory;
        this.libraries = libraries;
    }

    /** Oneself, the organisations somebody looks after, the libraries they work for. */
    List<Named> of(SignedIn who) {
        List<Named> voices = new ArrayList<>(List.of(ONESELF));
        directory
                .summaries(who.in(Scope.Kind.ORGANISATION, Role.ORGANISATION_CONTACT).stream()
                        .map(OrganisationId::new)
                        .toList())
                .values()
                .forEach(organisation -> voices.add(named(organisation)));
        libraries.of(who, false).forEach(library -> voices.add(named(library)));
        return voices;
    }

    Named named(Voice voice) {
        return switch (voice.speaker()) {
            case PERSON -> ONESELF;
            case ORGANISATION ->
                voice.id()
                        .map(OrganisationId::new)
                        .map(id -> directory.summaries(List.of(id)))
                        .map(Map::values)
                        .flatMap(found -> found.stream().findFirst())
                        .map(Voices::named)
                        .orElse(ONESELF);
            case LIBRARY ->
                voice.id()
                        .map(LibraryId::of)
                        .flatMap(libraries::find)
                        .map(Voices::named)
                        .orElse(ONESELF);
        };
    }

    private static Named named(OrganisationSummary organisation) {
        return new Named(
                new Voice(Speaker.ORGANISATION, Optional.of(organisation.id().value())),
                Optional.of(organisation.name()),
                Optional.of(organisation.path()));
    }

    private static Named named(LibrarySummary library) {
        return new Named(
                new Voice(Speaker.LIBRARY, Optional.of(library.id().value())),
                Optional.of(library.name()),
                Optional.of(library.path()));
    }
}
