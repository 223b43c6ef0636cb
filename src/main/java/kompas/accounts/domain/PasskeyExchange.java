package kompas.accounts.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kompas.accounts.Accounts.Person;
import kompas.accounts.PersonId;
import kompas.accounts.domain.PasskeyOutcome.Accepted;
import kompas.accounts.domain.PasskeyOutcome.Reason;
import kompas.accounts.domain.PasskeyOutcome.Refused;
import kompas.accounts.domain.PasskeysOfSite.CopiedPasskey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * What we ask of authenticators through the browser, and whether their answers hold (W3C Web Authentication, level 3). The
 * device always asks for a finger, a face or a code, so that a passkey counts as two proofs.
 */
@Component
class PasskeyExchange {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyExchange.class);
    private static final int SITES = 20;

    private final Passkeys passkeys;
    private final PasskeyChallenges challenges;
    private final Clock clock;
    private final Cache<PasskeySite, Webauthn4JRelyingPartyOperations> known =
            Caffeine.newBuilder().maximumSize(SITES).build();

    PasskeyExchange(Passkeys passkeys, PasskeyChallenges challenges, Clock clock) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.clock = clock;
    }

    /** What a browser is to make a passkey from, as JSON. */
    String toAdd(PasskeySite site, Person person) {
        return PasskeyJson.write(creation(site, person, challenges.make(site.domain(), Optional.of(person.id()))));
    }

    /** What a browser is to sign in with, as JSON. */
    String toUse(PasskeySite site) {
        return PasskeyJson.write(request(site, challenges.make(site.domain(), Optional.empty())));
    }

    /** Keeps a passkey a browser made, if it is what we asked for. */
    PasskeyOutcome add(PasskeySite site, Person person, String name, String answer) {
        Optional<PasskeyJson.Answer<AuthenticatorAttestationResponse>> made = PasskeyJson.made(answer);
        if (made.isEmpty()) {
            return new Refused(Reason.NOTHING);
        }
        if (!challenges.take(made.get().challenge(), site.domain(), Optional.of(person.id()))) {
            return new Refused(Reason.UNKNOWN);
        }
        return judge(made.get().credential(), () -> {
            operations(site)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            creation(site, person, made.get().challenge()),
                            new RelyingPartyPublicKey(made.get().credential(), name)));
            return person.id();
        });
    }

    /** Whose passkey a browser used, if it is one of ours and good. */
    PasskeyOutcome use(PasskeySite site, String answer) {
        Optional<PasskeyJson.Answer<AuthenticatorAssertionResponse>> used = PasskeyJson.used(answer);
        if (used.isEmpty()) {
            return new Refused(Reason.NOTHING);
        }
        if (!challenges.take(used.get().challenge(), site.domain(), Optional.empty())) {
            return new Refused(Reason.UNKNOWN);
        }
        return judge(
                used.get().credential(),
                () -> PasskeyOwners.person(operations(site)
                        .authenticate(new RelyingPartyAuthenticationRequest(
                                request(site, used.get().challenge()),
                                used.get().credential()))
                        .getId()));
    }

    private static PasskeyOutcome judge(PublicKeyCredential<?> credential, Verification verification) {
        try {
            return new Accepted(verification.owner());
        } catch (CopiedPasskey | MaliciousCounterValueException e) {
            LOG.warn("Passkey {} may have been copied", credential.getId());
            return new Refused(Reason.COPIED);
        } catch (WebAuthnException | IllegalArgumentException | IllegalStateException e) {
            LOG.info("A passkey was refused: {}", e.getMessage());
            return new Refused(Reason.UNKNOWN);
        }
    }

    private Webauthn4JRelyingPartyOperations operations(PasskeySite site) {
        return known.get(
                site,
                wanted -> new Webauthn4JRelyingPartyOperations(
                        new PasskeyOwners(),
                        new PasskeysOfSite(wanted.domain(), passkeys, clock),
                        party(wanted),
                        wanted.origins()));
    }

    private static PublicKeyCredentialRpEntity party(PasskeySite site) {
        return PublicKeyCredentialRpEntity.builder()
                .id(site.domain())
                .name(site.domain())
                .build();
    }

    private PublicKeyCredentialCreationOptions creation(PasskeySite site, Person person, Bytes challenge) {
        List<PublicKeyCredentialDescriptor> there = passkeys.of(person.id(), site.domain()).stream()
                .map(each -> PublicKeyCredentialDescriptor.builder()
                        .id(each.getCredentialId())
                        .transports(each.getTransports())
                        .build())
                .toList();
        return PublicKeyCredentialCreationOptions.builder()
                .rp(party(site))
                .user(PasskeyOwners.of(person))
                .challenge(challenge)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .excludeCredentials(there)
                .timeout(PasskeyChallenges.LIFETIME)
                .build();
    }

    private static PublicKeyCredentialRequestOptions request(PasskeySite site, Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(site.domain())
                .challenge(challenge)
                .allowCredentials(List.of())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(PasskeyChallenges.LIFETIME)
                .build();
    }

    private interface Verification {
        PersonId owner();
    }
}
