package kompas.accounts.domain;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** The passkeys of one site in the shape Spring Security wants them. */
record PasskeysOfSite(String site, Passkeys passkeys, Clock clock) implements UserCredentialRepository {

    @Override
    public void save(CredentialRecord credential) {
        if (findByCredentialId(credential.getCredentialId()) == null) {
            if (!passkeys.add(site, credential, clock.instant())) {
                throw new IllegalArgumentException("A credential of somebody else or somewhere else");
            }
            return;
        }
        if (!passkeys.use(credential, clock.instant())) {
            throw new CopiedPasskey();
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return passkeys.find(credential, site).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return passkeys.of(PasskeyOwners.person(handle), site);
    }

    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("Passkeys are taken away by their owners");
    }

    /** The counter of an authenticator did not go on. */
    static final class CopiedPasskey extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
