package kompas.events.fairs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.LocalizedText;

/**
 * Somebody invited to a fair.
 *
 * @param slug of the organisation's page; empty for others, and for one that is not public
 * @param field code of what the organisation does first of all, empty for others
 * @param language in which they are written to
 * @param way how the invitation went: none, mail, letter, phone
 * @param reply empty while they are silent
 * @param standCode of the address where visitors leave a slip
 */
public record Guest(
        UUID id,
        GuestKind kind,
        Optional<OrganisationId> organisation,
        String slug,
        String field,
        LocalizedText name,
        Contact contact,
        String language,
        Asked asked,
        Optional<Reply> reply,
        Optional<String> standCode,
        Optional<Stand> stand,
        Optional<Instant> arrived) {

    public boolean has(FairAnswer answer) {
        return reply.filter(given -> given.answer() == answer).isPresent();
    }

    /** The name in a language, marked with the one it is in. */
    public LocalizedText.Shown shown(String reader) {
        return name.in(reader);
    }

    /** How much room its stand takes. */
    public Footprint footprint() {
        return Footprint.of(reply.map(Reply::tables).orElse(1));
    }

    /** @param phones of an organisation those on file, for staff alone */
    public record Contact(String name, String email, List<String> phones) {

        public Contact {
            phones = List.copyOf(phones);
        }
    }

    /** @param alone it wants nobody to write to it or phone it */
    public record Asked(
            String way, Optional<LocalDate> invitedOn, Optional<LocalDate> remindedOn, int reminders, boolean alone) {}
}
