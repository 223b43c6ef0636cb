package kompas.accounts.domain;

import java.util.List;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;

/**
 * Somebody and what they hold.
 *
 * @param closed whether nobody signs in with this account any more
 * @param grants those the reader may know of; none for a mere member
 */
public record Holder(PersonId id, String name, String email, String language, boolean closed, List<Grant> grants) {

    public Holder {
        grants = List.copyOf(grants);
    }
}
