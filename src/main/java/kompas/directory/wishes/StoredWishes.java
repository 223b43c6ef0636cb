package kompas.directory.wishes;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kompas.directory.OrganisationId;
import kompas.directory.Wishes;
import org.springframework.stereotype.Component;

/** Wishes as they stand in the database. */
@Component
class StoredWishes implements Wishes {

    private final WishRows rows;

    StoredWishes(WishRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean mayBeContacted(OrganisationId organisation) {
        return rows.uncontacted(List.of(organisation)).isEmpty();
    }

    @Override
    public Set<OrganisationId> notToBeContacted(Collection<OrganisationId> among) {
        return rows.uncontacted(among).stream().map(OrganisationId::new).collect(Collectors.toUnmodifiableSet());
    }
}
