package kompas.libraries.rooms.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.libraries.OrganisationsByName;
import kompas.libraries.OrganisationsByName.Named;
import kompas.libraries.rooms.BookableBy;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.domain.RoomRequest.Booker;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds out who asks for a room: which organisation of the Compass somebody means, and how they are reached. */
@Component
class Bookers {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ORGANISATION = 160;
    private static final int LONGEST_PURPOSE = 2_000;
    private static final int MOST_OWN = 10;

    private final ObjectProvider<OrganisationsByName> organisations;

    Bookers(ObjectProvider<OrganisationsByName> organisations) {
        this.organisations = organisations;
    }

    /** The organisations somebody looks after, to choose among. */
    List<Choice> own(Page page, Optional<SignedIn> who, BookForm form) {
        return who.stream()
                .flatMap(known -> known.in(Scope.Kind.ORGANISATION, Role.ORGANISATION_CONTACT).stream())
                .limit(MOST_OWN)
                .flatMap(id -> find(id).stream())
                .map(named -> choice(page, named, form))
                .toList();
    }

    /** Several of the name that was typed, of which none was chosen yet. */
    List<Choice> namesakes(Page page, BookForm form) {
        List<Named> found = named(form);
        return found.size() < 2 || meant(form).isPresent()
                ? List.of()
                : found.stream().map(named -> choice(page, named, form)).toList();
    }

    private Choice choice(Page page, Named named, BookForm form) {
        return new Choice(
                named.id().toString(),
                named.name().in(page.language()).text(),
                RoomTyped.id(form.which()).filter(named.id()::equals).isPresent(),
                named.path());
    }

    /** Who it is, with the organisation of the Compass that was meant. */
    Booker booker(Page page, BookForm form) {
        Booker typed = form.booker(page.language());
        return meant(form)
                .map(named -> new Booker(
                        Optional.of(named.id()),
                        named.name().in(page.language()).text(),
                        typed.person(),
                        typed.email(),
                        typed.phone(),
                        typed.language()))
                .orElse(typed);
    }

    private Optional<Named> meant(BookForm form) {
        Optional<UUID> which = RoomTyped.id(form.which());
        if (which.isPresent()) {
            return find(which.get());
        }
        List<Named> found = named(form);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** What is wrong with what was said of whoever asks, by field. */
    void check(Page page, Room room, BookForm form, boolean staff, Map<String, String> problems) {
        Booker booker = booker(page, form);
        if (booker.person().isEmpty() || booker.person().length() > LONGEST_NAME) {
            say(page, problems, "person", "rooms.ask.person-wrong");
        }
        if (!booker.email().isEmpty() && !RoomTyped.isAddress(booker.email())) {
            say(page, problems, "email", "rooms.ask.email-wrong");
        }
        if (!booker.phone().isEmpty() && !RoomTyped.isPhone(booker.phone())) {
            say(page, problems, "phone", "rooms.ask.phone-wrong");
        }
        if (booker.email().isEmpty() && booker.phone().isEmpty() && !staff) {
            say(page, problems, "email", "rooms.ask.reach-wrong");
        }
        String purpose = form.what().text();
        if (purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE) {
            say(page, problems, "purpose", "rooms.ask.purpose-wrong");
        }
        if (!RoomTyped.line(form.people()).isEmpty() && form.what().people().isEmpty()) {
            say(page, problems, "people", "rooms.ask.people-wrong");
        }
        boolean needed = room.rules().who() == BookableBy.ORGANISATIONS && !staff;
        checkOrganisation(page, form, needed, problems);
    }

    private void checkOrganisation(Page page, BookForm form, boolean needed, Map<String, String> problems) {
        Booker booker = booker(page, form);
        if (!namesakes(page, form).isEmpty()) {
            say(page, problems, "organisation", "rooms.ask.organisation-which");
        } else if (needed && booker.organisationId().isEmpty()) {
            say(page, problems, "organisation", "rooms.ask.organisation-needed");
        } else if (booker.organisation().length() > LONGEST_ORGANISATION) {
            say(page, problems, "organisation", "rooms.ask.organisation-long");
        }
    }

    private List<Named> named(BookForm form) {
        String typed = RoomTyped.line(form.organisation());
        return typed.isEmpty() || typed.length() > LONGEST_ORGANISATION
                ? List.of()
                : Stream.ofNullable(organisations.getIfAvailable())
                        .flatMap(known -> known.find(typed).stream())
                        .toList();
    }

    private Optional<Named> find(UUID id) {
        return Optional.ofNullable(organisations.getIfAvailable()).flatMap(known -> known.find(id));
    }

    private static void say(Page page, Map<String, String> problems, String field, String key) {
        problems.putIfAbsent(field, page.t().say(key));
    }
}
