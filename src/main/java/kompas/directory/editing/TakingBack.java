package kompas.directory.editing;

import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For other features that wrote a change and take it back again, as its line in the history would. */
@Component
public class TakingBack {

    private final RevertingChanges reverting;

    TakingBack(RevertingChanges reverting) {
        this.reverting = reverting;
    }

    /**
     * As long as what it wrote still stands.
     *
     * @return false when it was changed since, or the organisation has become another one, and nothing was taken back
     * @throws kompas.shared.kernel.NotPermitted when it is not theirs to take back
     */
    @Transactional
    public boolean takeBack(SignedIn who, OrganisationId organisation, UUID changeSet) {
        return reverting.isPossible(organisation, changeSet)
                && reverting.revert(who, organisation, changeSet) instanceof RevertingChanges.Outcome.Reverted;
    }
}
