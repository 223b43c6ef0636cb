package kompas.accounts.domain;

import java.util.List;
import java.util.Map;
import kompas.accounts.Erased;
import kompas.accounts.HeldRows;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account itself, what it may do, and the links it came in by. */
@Component
class HeldByAccounts implements PersonalDataHolder {

    private static final List<String> ACCOUNT = List.of("name", "email", "language", "since", "last");
    private static final List<String> GRANTS = List.of("role", "where", "since");
    private static final List<String> PASSKEYS = List.of("name", "site", "since", "last");
    private static final List<String> IDENTITIES = List.of("where", "subject-number", "since", "last");
    private static final List<String> PROOFS = List.of("since", "email", "what", "used");
    private static final List<String> CONSENTS =
            List.of("since", "about", "what", "name", "email", "phone", "details", "until");
    private static final List<String> LINKS = List.of("since", "until", "used");

    private static final String ACCOUNT_SQL = """
            select name, email, language, created_at::date as since, seen_on as last from accounts.person where id = :id
            """;

    private static final String GRANTS_SQL = """
            select role, coalesce(scope_kind || ' ' || scope_id, scope_kind) as "where", granted_at::date as since
            from accounts.role_grant where person_id = :id order by granted_at, role
            """;

    private static final String PASSKEYS_SQL = """
            select name, site, added_at::date as since, last_used_at::date as last from accounts.passkey
            where person_id = :id order by added_at
            """;

    private static final String IDENTITIES_SQL = """
            select issuer as "where", subject as "subject-number", linked_at::date as since, last_used_at::date as last
            from accounts.identity where person_id = :id order by linked_at
            """;

    private static final String LINKS_SQL = """
            select to_char(created_at, 'YYYY-MM-DD HH24:MI') as since, to_char(expires_at, 'YYYY-MM-DD HH24:MI') as until,
                   to_char(used_at, 'YYYY-MM-DD HH24:MI') as used
            from accounts.sign_in where person_id = :id or lower(email) = lower(:email) order by created_at desc
            """;

    private static final String PROOFS_SQL = """
            select to_char(created_at, 'YYYY-MM-DD HH24:MI') as since, email, purpose as what,
                   to_char(used_at, 'YYYY-MM-DD HH24:MI') as used
            from accounts.proof where person_id = :id or lower(email) = lower(:email) order by created_at desc
            """;

    private static final String CONSENTS_SQL = """
            select given_on as since, about_kind || ' ' || about as about, purpose as what, name, email, phone,
                   text_version || ' (' || language || '), ' || how as details, withdrawn_at::date as until
            from accounts.consent where lower(email) = lower(:email) order by id desc
            """;

    private final JdbcClient sql;
    private final ConsentRows consents;

    HeldByAccounts(JdbcClient sql, ConsentRows consents) {
        this.sql = sql;
        this.consents = consents;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return List.of(
                new Held(
                        "accounts.data.account", "accounts.data.account-why", ACCOUNT, rows(ACCOUNT_SQL, ACCOUNT, who)),
                new Held("accounts.data.grants", "accounts.data.grants-why", GRANTS, rows(GRANTS_SQL, GRANTS, who)),
                new Held("passkeys.data", "passkeys.data-why", PASSKEYS, rows(PASSKEYS_SQL, PASSKEYS, who)),
                new Held("providers.data", "providers.data-why", IDENTITIES, rows(IDENTITIES_SQL, IDENTITIES, who)),
                new Held("accounts.data.links", "accounts.data.links-why", LINKS, rows(LINKS_SQL, LINKS, who)),
                new Held("accounts.data.proofs", "accounts.data.links-why", PROOFS, rows(PROOFS_SQL, PROOFS, who)),
                new Held(
                        "accounts.data.consents",
                        "accounts.data.consents-why",
                        CONSENTS,
                        rows(CONSENTS_SQL, CONSENTS, who)));
    }

    /** The account itself goes last of all, in {@link ErasingPeople}: others ask it what it held. */
    @Override
    public void erase(Erased who) {
        who.email().ifPresent(consents::forgetOf);
    }

    private List<Map<String, String>> rows(String query, List<String> columns, SignedIn who) {
        return sql.sql(query)
                .param("id", who.id().value())
                .param("email", who.email())
                .query(new HeldRows(columns))
                .list();
    }
}
