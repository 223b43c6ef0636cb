package kompas.accounts.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Repository;

/** {@code accounts.passkey}. */
@Repository
class Passkeys {

    private static final String ADD = """
            insert into accounts.passkey (person_id, site, credential_id, public_key, attestation, sign_count, transports,
                                          verified, backupable, backed_up, name, added_at)
            values (:person, :site, :credential, :key, :attestation, :count, :transports,
                    :verified, :backupable, :backedUp, :name, :now)
            on conflict (credential_id) do nothing
            """;

    /** A device that counts must have counted on; one that does not says nought for ever. */
    private static final String USED = """
            update accounts.passkey set sign_count = :count, backed_up = backupable and :backedUp, last_used_at = :now
            where credential_id = :credential and suspended_at is null
              and (sign_count < :count or (sign_count = 0 and :count = 0))
            """;

    private final JdbcClient sql;

    Passkeys(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when there is such a credential already. */
    boolean add(String site, CredentialRecord credential, Instant now) {
        Bytes attestation = credential.getAttestationObject();
        return sql.sql(ADD)
                        .param(
                                "person",
                                PasskeyOwners.person(credential.getUserEntityUserId())
                                        .value())
                        .param("site", site)
                        .param("credential", credential.getCredentialId().getBytes())
                        .param("key", credential.getPublicKey().getBytes())
                        .param("attestation", attestation == null ? new byte[0] : attestation.getBytes())
                        .param("count", credential.getSignatureCount())
                        .param("transports", transports(credential))
                        .param("verified", credential.isUvInitialized())
                        .param("backupable", credential.isBackupEligible())
                        .param("backedUp", credential.isBackupState())
                        .param("name", credential.getLabel())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Writes down that it was used; false when its counter says that there is a copy. */
    boolean use(CredentialRecord credential, Instant now) {
        return sql.sql(USED)
                        .param("credential", credential.getCredentialId().getBytes())
                        .param("count", credential.getSignatureCount())
                        .param("backedUp", credential.isBackupState())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whose it was; empty when there is none, or it was suspended before. */
    Optional<PersonId> suspend(Bytes credential, Instant now) {
        return sql.sql("""
                        update accounts.passkey set suspended_at = :now
                        where credential_id = :credential and suspended_at is null returning person_id
                        """)
                .param("credential", credential.getBytes())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** As long as it is good, at the site it was made for. */
    Optional<CredentialRecord> find(Bytes credential, String site) {
        return sql.sql(
                        "select * from accounts.passkey where credential_id = :credential and site = :site and suspended_at is null")
                .param("credential", credential.getBytes())
                .param("site", site)
                .query((row, number) -> credential(row))
                .optional();
    }

    List<CredentialRecord> of(PersonId person, String site) {
        return sql.sql("select * from accounts.passkey where person_id = :person and site = :site order by added_at")
                .param("person", person.value())
                .param("site", site)
                .query((row, number) -> credential(row))
                .list();
    }

    List<Passkey> of(PersonId person) {
        return sql.sql("select * from accounts.passkey where person_id = :person order by added_at, id")
                .param("person", person.value())
                .query((row, number) -> passkey(row))
                .list();
    }

    /** False when there is none, or it is somebody else's. */
    boolean remove(PersonId person, UUID passkey) {
        return sql.sql("delete from accounts.passkey where id = :id and person_id = :person")
                        .param("id", passkey)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /** False when there is none, or it is somebody else's. */
    boolean rename(PersonId person, UUID passkey, String name) {
        return sql.sql("update accounts.passkey set name = :name where id = :id and person_id = :person")
                        .param("name", name)
                        .param("id", passkey)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    int removeAll(PersonId person) {
        return sql.sql("delete from accounts.passkey where person_id = :person")
                .param("person", person.value())
                .update();
    }

    void decline(PersonId person) {
        sql.sql("update accounts.person set passkey_declined_on = current_date where id = :id")
                .param("id", person.value())
                .update();
    }

    /** Whether this person has none and never said that there shall be none. */
    boolean mayBeOffered(PersonId person) {
        return sql.sql("""
                        select passkey_declined_on is null
                           and not exists (select from accounts.passkey where person_id = p.id)
                        from accounts.person p where id = :id
                        """).param("id", person.value()).query(Boolean.class).single();
    }

    private static String[] transports(CredentialRecord credential) {
        return credential.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .toArray(String[]::new);
    }

    private static CredentialRecord credential(ResultSet row) throws SQLException {
        Set<AuthenticatorTransport> transports = Stream.of(
                        (String[]) row.getArray("transports").getArray())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(PasskeyOwners.handle(new PersonId(row.getObject("person_id", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("sign_count"))
                .uvInitialized(row.getBoolean("verified"))
                .transports(transports)
                .backupEligible(row.getBoolean("backupable"))
                .backupState(row.getBoolean("backed_up"))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .label(row.getString("name"))
                .build();
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("site"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getObject("suspended_at") != null);
    }
}
