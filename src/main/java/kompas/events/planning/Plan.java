package kompas.events.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.directory.OrganisationId;
import kompas.events.Activity.Contact;
import kompas.events.Activity.Host;
import kompas.events.Activity.SignUp;
import kompas.events.Activity.Traits;
import kompas.events.ActivityKind;
import kompas.events.HostRole;
import kompas.libraries.LibraryId;
import kompas.shared.kernel.LocalizedText;

/**
 * An activity as the form describes it.
 *
 * @param library whose desk it lies on; empty for the network's own
 * @param title empty while a draft has none
 */
record Plan(
        ActivityKind kind,
        Optional<LocalizedText> title,
        Optional<LocalizedText> summary,
        Optional<LocalizedText> description,
        Optional<LibraryId> library,
        Timing timing,
        Place place,
        Traits traits,
        SignUp signUp,
        Contact contact,
        List<Host> hosts) {

    Plan {
        hosts = List.copyOf(hosts);
    }

    /** The same, organised by the organisation that proposes it, with the library as its partner. */
    Plan by(OrganisationId organisation) {
        List<Host> more = new ArrayList<>();
        more.add(new Host(
                HostRole.ORGANISER,
                Optional.empty(),
                Optional.of(organisation),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        hosts.stream()
                .filter(host -> host.organisation().filter(organisation::equals).isEmpty())
                .map(host -> host.library().isPresent() && host.role() == HostRole.ORGANISER ? partner(host) : host)
                .forEach(more::add);
        return new Plan(kind, title, summary, description, library, timing, place, traits, signUp, contact, more);
    }

    private static Host partner(Host host) {
        return new Host(
                HostRole.PARTNER,
                host.library(),
                host.organisation(),
                host.name(),
                host.url(),
                host.sentence(),
                host.logo());
    }
}
