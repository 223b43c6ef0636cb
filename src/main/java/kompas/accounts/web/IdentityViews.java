package kompas.accounts.web;

import java.time.ZoneId;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.KeepingIdentities;
import kompas.accounts.domain.KeepingPasskeys;
import org.springframework.stereotype.Component;

/** Makes the part of an account's page that tells where else its owner signs in. */
@Component
class IdentityViews {

    private final KeepingIdentities keeping;
    private final KeepingPasskeys passkeys;
    private final IdentityProviders providers;

    IdentityViews(KeepingIdentities keeping, KeepingPasskeys passkeys, IdentityProviders providers) {
        this.keeping = keeping;
        this.passkeys = passkeys;
        this.providers = providers;
    }

    IdentitiesView of(SignedIn who, boolean unlinked) {
        return new IdentitiesView(
                keeping.of(who).stream()
                        .map(identity -> new IdentitiesView.Line(
                                identity.id(),
                                providers.label(identity.issuer()),
                                identity.lastUsed()
                                        .atZone(ZoneId.systemDefault())
                                        .toLocalDate()))
                        .toList(),
                keeping.isLastWayIn(who),
                passkeys.mustProve(who),
                unlinked);
    }
}
