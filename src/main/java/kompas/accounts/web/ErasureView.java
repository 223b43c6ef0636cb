package kompas.accounts.web;

import java.util.List;
import java.util.Set;
import kompas.accounts.PersonalDataHolder.Held;

/**
 * What erasing takes and what it leaves.
 *
 * @param address where the link goes
 * @param state empty, {@code sent} or {@code often}
 */
public record ErasureView(
        List<Held> held, Set<String> staying, String address, boolean lastAdministrator, String state) {

    public List<Held> going() {
        return some(false);
    }

    public List<Held> left() {
        return some(true);
    }

    private List<Held> some(boolean stays) {
        return held.stream()
                .filter(kind -> !kind.rows().isEmpty() && staying.contains(kind.title()) == stays)
                .toList();
    }
}
