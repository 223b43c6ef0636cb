package kompas.accounts.domain;

import java.nio.ByteBuffer;
import java.util.UUID;
import kompas.accounts.Accounts.Person;
import kompas.accounts.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** Owners as authenticators know them: by their id and nothing else, so there is nothing to keep. */
final class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    static Bytes handle(PersonId person) {
        UUID id = person.value();
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    /** @throws IllegalArgumentException when it is no handle of ours */
    static PersonId person(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        if (bytes.remaining() != 16) {
            throw new IllegalArgumentException("Not a handle of ours");
        }
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    /** @param person whose name the authenticator shows when it asks which passkey to use */
    static PublicKeyCredentialUserEntity of(Person person) {
        return named(handle(person.id()), person.email(), person.name());
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes id) {
        String person = person(id).toString();
        return named(id, person, person);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return null;
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("People are not made by passkeys");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("People do not go with passkeys");
    }

    private static PublicKeyCredentialUserEntity named(Bytes id, String name, String shown) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(id)
                .name(name)
                .displayName(shown)
                .build();
    }
}
