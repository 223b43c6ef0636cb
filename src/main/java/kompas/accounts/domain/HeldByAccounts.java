package kompas.accounts.domain;

import java.util.List;
import kompas.accounts.Erased;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account itself, what it may do, and the links it came in by. */
@Component
class HeldByAccounts implements PersonalDataHolder {

    private static final HeldKind ACCOUNT = new HeldKind(
            "accounts.data.account",
            "accounts.data.account-why",
            List.of("name", "email", "language", "since", "last"),
            """
            select name, email, language, created_at::date as since, seen_on as last from accounts.person where id = :id
            """);

    private static final HeldKind GRANTS = new HeldKind(
                    "accounts.data.grants", "accounts.data.grants-why", List.of("role", "where", "since"), """
            select role, coalesce(scope_kind || ' ' || scope_id, scope_kind) as "where", granted_at::date as since
            from accounts.role_grant where person_id = :id order by granted_at, role
            """)
            .saying("role", "accounts.role.")
            .saying("where", "accounts.scope.");

    private static final HeldKind PASSKEYS =
            new HeldKind("passkeys.data", "passkeys.data-why", List.of("name", "site", "since", "last"), """
            select name, site, added_at::date as since, last_used_at::date as last from accounts.passkey
            where person_id = :id order by added_at
            """);

    private static final HeldKind IDENTITIES = new HeldKind(
            "providers.data", "providers.data-why", List.of("where", "subject-number", "since", "last"), """
            select issuer as "where", subject as "subject-number", linked_at::date as since, last_used_at::date as last
            from accounts.identity where person_id = :id order by linked_at
            """);

    private static final HeldKind LINKS =
            new HeldKind("accounts.data.links", "accounts.data.links-why", List.of("since", "until", "used"), """
            select created_at as since, expires_at as until,
                   used_at as used
            from accounts.sign_in where person_id = :id or lower(email) = lower(:email) order by created_at desc
            """);

    private static final HeldKind PROOFS = new HeldKind(
                    "accounts.data.proofs", "accounts.data.links-why", List.of("since", "email", "what", "used"), """
            select created_at as since, email, purpose as what,
                   used_at as used
            from accounts.proof where person_id = :id or lower(email) = lower(:email) order by created_at desc
            """)
            .saying("what", "accounts.data.proof.");

    private static final HeldKind CONSENTS = new HeldKind(
                    "accounts.data.consents",
                    "accounts.data.consents-why",
                    List.of("since", "about", "what", "name", "email", "phone", "language", "how", "until"),
                    """
            select given_on as since, about_kind || ' ' || about as about, purpose || '.' || text_version as what, name, email,
                   phone, language, how, withdrawn_at::date as until
            from accounts.consent where lower(email) = lower(:email) order by id desc
            """)
            .saying("what", "accounts.consent.text.")
            .saying("how", "accounts.how.");

    private final JdbcClient sql;
    private final ConsentRows consents;

    HeldByAccounts(JdbcClient sql, ConsentRows consents) {
        this.sql = sql;
        this.consents = consents;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, sql, ACCOUNT, GRANTS, PASSKEYS, IDENTITIES, LINKS, PROOFS, CONSENTS);
    }

    /** The account itself goes last of all, in {@link ErasingPeople}: others ask it what it held. */
    @Override
    public void erase(Erased who) {
        who.email().ifPresent(consents::forgetOf);
    }
}
