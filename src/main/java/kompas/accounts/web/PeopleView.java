package kompas.accounts.web;

import java.util.List;
import java.util.Map;
import kompas.accounts.PersonId;
import kompas.accounts.domain.Holder;

/**
 * The people somebody looks after.
 *
 * @param query words searched; empty for none
 * @param words what each holds, in words
 * @param invited address of somebody just invited; empty for nobody
 */
public record PeopleView(
        String query, List<Holder> people, Map<PersonId, List<String>> words, String invited, boolean more) {

    public List<String> of(Holder holder) {
        return words.getOrDefault(holder.id(), List.of());
    }
}
