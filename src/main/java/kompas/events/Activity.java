package kompas.events;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.files.FileId;
import kompas.libraries.LibraryId;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;

/**
 * Anything with a place and a time. Its dates are {@link Occurrence}s.
 *
 * @param title empty only while it is a draft
 * @param library whose desk it lies on; empty for the network's own
 * @param example invented for a demonstration, and to be marked so wherever it is shown
 */
public record Activity(
        ActivityId id,
        String slug,
        ActivityKind kind,
        ActivityStatus status,
        Optional<LocalizedText> title,
        Optional<LocalizedText> summary,
        Optional<LocalizedText> description,
        Optional<FileId> picture,
        Optional<LibraryId> library,
        Schedule schedule,
        Whereabouts where,
        Traits traits,
        SignUp signUp,
        Contact contact,
        List<Host> hosts,
        boolean example,
        int sequence,
        Instant changed) {

    public Activity {
        hosts = List.copyOf(hosts);
    }

    /** The path of its page behind the language. */
    public String path() {
        return "/activities/" + slug;
    }

    public boolean isPublic() {
        return status == ActivityStatus.PUBLISHED || status == ActivityStatus.CANCELLED;
    }

    public List<Host> hosts(HostRole role) {
        return hosts.stream().filter(host -> host.role() == role).toList();
    }

    /**
     * How its dates come about.
     *
     * @param zone what its people read the clock by
     * @param allDay its times of day mean nothing
     * @param rule RRULE of RFC 5545 without its name; empty when each date was put down by hand
     * @param endless its rule has no end; dates are there for a year ahead
     */
    public record Schedule(ZoneId zone, boolean allDay, Optional<String> rule, boolean endless) {}

    /**
     * Where it takes place. Street, municipality and point are the library's own when it takes place there.
     *
     * @param branch which house of the library; empty for its main one
     * @param name what the place is called, when it is not the library
     * @param region only where nothing finer is known
     * @param onlineUrl where to take part from afar, beside the place or instead of one
     */
    public record Whereabouts(
            Venue venue,
            Optional<Branch> branch,
            Optional<String> room,
            Optional<String> name,
            Optional<String> street,
            Optional<String> postcode,
            Optional<String> locality,
            Optional<AreaId> municipality,
            Optional<AreaId> region,
            Optional<Point> point,
            Optional<String> onlineUrl) {}

    /**
     * A house of the library beside its main one.
     *
     * @param anchor of its part of the library's page
     */
    public record Branch(UUID id, String anchor, LocalizedText name) {}

    /**
     * What it is about and for whom.
     *
     * @param fields ICNP/TSO codes
     * @param audiences codes of whom it is for; none for everyone
     * @param languages BCP-47 tags of what is spoken
     * @param accessibility codes of {@link kompas.directory.AccessibilityFeature}
     * @param goals numbers of the goals for sustainable development
     */
    public record Traits(
            List<String> fields,
            List<String> audiences,
            List<String> languages,
            List<String> accessibility,
            List<Integer> goals,
            Optional<Dimension> dimension) {

        public Traits {
            fields = List.copyOf(fields);
            audiences = List.copyOf(audiences);
            languages = List.copyOf(languages);
            accessibility = List.copyOf(accessibility);
            goals = List.copyOf(goals);
        }
    }

    /**
     * How people say that they come.
     *
     * @param seats of each date that says nothing else; empty for as many as come
     * @param waitingList whether who finds no seat may wait for one
     * @param closes how long before the beginning nobody can sign up any more
     * @param price what it costs, in words; empty when nothing
     */
    public record SignUp(
            SignUpMode mode, OptionalInt seats, boolean waitingList, Duration closes, Optional<LocalizedText> price) {}

    /** Whom to ask, shown to everybody. */
    public record Contact(Optional<String> name, Optional<String> email, Optional<String> phone) {}

    /**
     * Who stands behind it: exactly one of a library, an organisation, or the name of somebody in neither list.
     *
     * @param sentence what a supporter wants to be said wherever the activity is announced
     */
    public record Host(
            HostRole role,
            Optional<LibraryId> library,
            Optional<OrganisationId> organisation,
            Optional<String> name,
            Optional<String> url,
            Optional<LocalizedText> sentence,
            Optional<FileId> logo) {}
}
