package kompas.directory.domain;

import java.util.List;
import kompas.directory.domain.OrganisationProfile.Contact;

/**
 * Somebody to turn to, as one reader sees them.
 *
 * @param members parts (name, email, phone) that only people who are signed in see
 * @param staff parts that only those see who look after the organisation
 */
public record SeenContact(Contact contact, List<String> members, List<String> staff) {

    /** What everybody sees. */
    public static SeenContact open(Contact contact) {
        return new SeenContact(contact, List.of(), List.of());
    }
}
