package kompas.directory.wishes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.directory.wishes.Wish.Kind;
import kompas.directory.wishes.Wish.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what organisations want of us, at once; every step may be taken twice without harm. */
@Service
public class HeedingWishes {

    private final WishRows rows;
    private final WishMarks marks;
    private final Listing listing;
    private final DirectoryPermissions permissions;
    private final AuditLog audit;
    private final Clock clock;

    HeedingWishes(
            WishRows rows,
            JdbcClient database,
            Listing listing,
            DirectoryPermissions permissions,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.marks = new WishMarks(database);
        this.listing = listing;
        this.permissions = permissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws kompas.shared.kernel.NotPermitted unless this person looks after the organisation */
    @Transactional(readOnly = true)
    public List<Wish> of(OrganisationId organisation, SignedIn who) {
        permissions.require(who, DirectoryAct.WITHDRAW, organisation);
        return rows.of(organisation);
    }

    /** Its own people speak as the organisation, everybody else as the library. */
    @Transactional
    public void heed(OrganisationId organisation, Kind kind, SignedIn who) {
        permissions.require(who, DirectoryAct.WITHDRAW, organisation);
        boolean own = who.in(Scope.Kind.ORGANISATION, Role.ORGANISATION_CONTACT).contains(organisation.value());
        heed(organisation, kind, own ? Origin.ORGANISATION : Origin.LIBRARY, who);
    }

    /** Decided on a report: its own people cannot take this back. */
    @Transactional
    public void withdraw(OrganisationId organisation, SignedIn who) {
        permissions.require(who, DirectoryAct.UNLIST, organisation);
        heed(organisation, Kind.UNLISTED, Origin.REPORT, who);
    }

    private void heed(OrganisationId organisation, Kind kind, Origin origin, SignedIn who) {
        if (kind == Kind.UNLISTED) {
            listing.hide(organisation, who);
        }
        if (rows.add(organisation, kind, origin, who.id(), LocalDate.now(clock))) {
            recorded("directory.wish.heed", organisation, kind, who);
        }
        if (kind == Kind.UNLISTED) {
            marks.keep(organisation.value());
        }
    }

    /**
     * From now on it may be listed or contacted again; one that is still here is shown at once.
     *
     * @throws kompas.shared.kernel.NotPermitted when its own people want back what a library decided
     */
    @Transactional
    public void lift(OrganisationId organisation, Kind kind, SignedIn who) {
        permissions.require(who, DirectoryAct.WITHDRAW, organisation);
        List<Wish> wishes = rows.of(organisation).stream()
                .filter(wish -> wish.kind() == kind)
                .toList();
        if (wishes.stream().anyMatch(wish -> wish.origin() != Origin.ORGANISATION)) {
            permissions.require(who, DirectoryAct.UNLIST, organisation);
        }
        if (wishes.isEmpty()) {
            return;
        }
        rows.lift(organisation, kind);
        recorded("directory.wish.lift", organisation, kind, who);
        if (kind == Kind.UNLISTED) {
            listing.show(organisation, who);
        }
    }

    /** One that a library hid is shown again, unless it wants not to be listed. */
    @Transactional
    public void show(OrganisationId organisation, SignedIn who) {
        permissions.require(who, DirectoryAct.UNLIST, organisation);
        listing.show(organisation, who);
    }

    private void recorded(String action, OrganisationId organisation, Kind kind, SignedIn who) {
        audit.record(new Act(
                Optional.of(who.id().value()),
                action,
                "organisation",
                organisation.value(),
                Map.of("wish", kind.code()),
                Map.of()));
    }
}
