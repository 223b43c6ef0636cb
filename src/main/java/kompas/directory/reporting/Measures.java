package kompas.directory.reporting;

import java.time.LocalDate;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.directory.wishes.HeedingWishes;
import kompas.directory.wishes.Listing;
import kompas.directory.wishes.Wish.Kind;
import org.springframework.stereotype.Component;

/** Does to a page what was decided. */
@Component
class Measures {

    private final ClosingOrganisations closing;
    private final HeedingWishes wishes;
    private final Listing listing;
    private final DirectoryPermissions permissions;

    Measures(ClosingOrganisations closing, HeedingWishes wishes, Listing listing, DirectoryPermissions permissions) {
        this.closing = closing;
        this.wishes = wishes;
        this.listing = listing;
        this.permissions = permissions;
    }

    /** What was wrong itself is mended in the editor. */
    void take(Outcome outcome, OrganisationId organisation, SignedIn who) {
        switch (outcome) {
            case CLOSED ->
                closing.close(
                        organisation,
                        new ClosingOrganisations.Closing(Optional.<LocalDate>empty(), Optional.empty()),
                        who);
            case HIDDEN -> {
                permissions.require(who, DirectoryAct.UNLIST, organisation);
                listing.hide(organisation, who);
            }
            case WITHDRAWN -> wishes.withdraw(organisation, who);
            case CORRECTED, NONE, STANDS, RESTORED -> {}
        }
    }

    /** As it was before {@code outcome}. */
    void undo(Outcome outcome, OrganisationId organisation, SignedIn who) {
        switch (outcome) {
            case CLOSED -> closing.reopen(organisation, who);
            case HIDDEN -> {
                permissions.require(who, DirectoryAct.UNLIST, organisation);
                listing.show(organisation, who);
            }
            case WITHDRAWN -> wishes.lift(organisation, Kind.UNLISTED, who);
            case CORRECTED, NONE, STANDS, RESTORED -> {}
        }
    }
}
