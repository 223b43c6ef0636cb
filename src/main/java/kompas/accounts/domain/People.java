package kompas.accounts.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.Accounts.Person;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code accounts.person} and {@code accounts.role_grant}. */
@Repository
class People {

    private static final String PERSON = "select id, name, email, language from accounts.person";
    private static final String LIVE = " and disabled_at is null and erased_at is null";

    private static final String WITH_GRANTS = """
            select p.name, p.email, p.language, g.role, g.scope_kind, g.scope_id
            from accounts.person p left join accounts.role_grant g on g.person_id = p.id
            where p.id = :id and p.disabled_at is null and p.erased_at is null
            """;

    private final JdbcClient sql;

    People(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Person> find(PersonId id) {
        return sql.sql(PERSON + " where id = :id" + LIVE)
                .param("id", id.value())
                .query((row, number) -> person(row))
                .optional();
    }

    Optional<Person> findByEmail(String email) {
        return sql.sql(PERSON + " where lower(email) = lower(:email)" + LIVE)
                .param("email", email)
                .query((row, number) -> person(row))
                .optional();
    }

    /** Whether this address belongs to an account that was closed by the network. */
    boolean disabled(String email) {
        return sql.sql(
                        "select exists (select from accounts.person where lower(email) = lower(:email) and disabled_at is not null)")
                .param("email", email)
                .query(Boolean.class)
                .single();
    }

    List<Person> demonstration() {
        return sql.sql(PERSON + " where demonstration" + LIVE + " order by created_at, id")
                .query((row, number) -> person(row))
                .list();
    }

    Map<PersonId, String> names(Collection<PersonId> people) {
        return sql
                .sql("select id, name from accounts.person where id = any(:ids) and erased_at is null")
                .param("ids", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(new PersonId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Person> holding(Role role, Scope scope) {
        return sql.sql("""
                        select p.id, p.name, p.email, p.language
                        from accounts.role_grant g join accounts.person p on p.id = g.person_id
                        where g.role = :role and g.scope_kind = :kind and g.scope_id is not distinct from :scope
                          and p.disabled_at is null and p.erased_at is null
                        order by g.granted_at, p.id
                        """)
                .param("role", role.code())
                .param("kind", scope.kind().code())
                .param("scope", scope.id().orElse(null), java.sql.Types.OTHER)
                .query((row, number) -> person(row))
                .list();
    }

    /** Person and grants in one statement; empty for an account that is closed. */
    Optional<SignedIn> signedIn(PersonId id, boolean strong) {
        List<Row> rows = sql.sql(WITH_GRANTS)
                .param("id", id.value())
                .query((row, number) -> Row.of(row))
                .list();
        return rows.stream()
                .findFirst()
                .map(first -> new SignedIn(
                        id,
                        first.name(),
                        first.email(),
                        first.language(),
                        rows.stream().flatMap(row -> row.grant().stream()).toList(),
                        strong));
    }

    PersonId add(String email, String name, String language, boolean demonstration) {
        return new PersonId(sql.sql("""
                        insert into accounts.person (email, name, language, demonstration)
                        values (:email, :name, :language, :demonstration) returning id
                        """)
                .param("email", email)
                .param("name", name)
                .param("language", language)
                .param("demonstration", demonstration)
                .query(UUID.class)
                .single());
    }

    void rename(PersonId id, String name, String language) {
        sql.sql("update accounts.person set name = :name, language = :language where id = :id")
                .param("id", id.value())
                .param("name", name)
                .param("language", language)
                .update();
    }

    void seen(PersonId id) {
        sql.sql("""
                        update accounts.person set seen_on = current_date, warned_on = null
                        where id = :id and seen_on is distinct from current_date
                        """).param("id", id.value()).update();
    }

    /** Whom a letter about the account itself goes to, closed or not. */
    Optional<Person> addressee(PersonId id) {
        return sql.sql(PERSON + " where id = :id and erased_at is null and email is not null")
                .param("id", id.value())
                .query((row, number) -> person(row))
                .optional();
    }

    /** False when somebody else has the address. */
    boolean readdress(PersonId id, String email) {
        return sql.sql("""
                        update accounts.person set email = :email
                        where id = :id and not exists (select from accounts.person o where lower(o.email) = lower(:email) and o.id <> :id)
                        """).param("id", id.value()).param("email", email).update() == 1;
    }

    /** What is left is an id: who it was, what they held and how they came in is gone. */
    void erase(PersonId id, String email) {
        sql.sql("delete from accounts.role_grant where person_id = :id")
                .param("id", id.value())
                .update();
        sql.sql("delete from accounts.sign_in where person_id = :id or lower(email) = lower(:email)")
                .param("id", id.value())
                .param("email", email)
                .update();
        sql.sql("delete from accounts.passkey_challenge where person_id = :id")
                .param("id", id.value())
                .update();
        sql.sql("""
                        update accounts.person
                        set name = '–', email = null, language = 'und', seen_on = null, warned_on = null,
                            passkey_declined_on = null, erased_at = now()
                        where id = :id
                        """).param("id", id.value()).update();
    }

    /** Closes an account or opens it again; false when it was so already. */
    boolean close(PersonId id, boolean closed) {
        return sql.sql("""
                        update accounts.person set disabled_at = case when :closed then now() end
                        where id = :id and erased_at is null and (disabled_at is not null) <> :closed
                        """).param("id", id.value()).param("closed", closed).update() == 1;
    }

    /** False when the person holds it already. */
    boolean give(PersonId to, Grant grant, Optional<PersonId> by) {
        return sql.sql("""
                        insert into accounts.role_grant (person_id, role, scope_kind, scope_id, granted_by)
                        values (:person, :role, :kind, :scope, :by) on conflict do nothing
                        """)
                        .param("person", to.value())
                        .param("role", grant.role().code())
                        .param("kind", grant.scope().kind().code())
                        .param("scope", grant.scope().id().orElse(null), java.sql.Types.OTHER)
                        .param("by", by.map(PersonId::value).orElse(null), java.sql.Types.OTHER)
                        .update()
                == 1;
    }

    boolean revoke(PersonId from, Grant grant) {
        return sql.sql("""
                        delete from accounts.role_grant
                        where person_id = :person and role = :role and scope_kind = :kind and scope_id is not distinct from :scope
                        """)
                        .param("person", from.value())
                        .param("role", grant.role().code())
                        .param("kind", grant.scope().kind().code())
                        .param("scope", grant.scope().id().orElse(null), java.sql.Types.OTHER)
                        .update()
                == 1;
    }

    /** Network administrators who can sign in, locked until the transaction ends, so that two cannot take each other away. */
    long administrators() {
        return administratorIds().size();
    }

    List<PersonId> administratorIds() {
        return sql.sql("""
                        select p.id from accounts.role_grant g join accounts.person p on p.id = g.person_id
                        where g.role = 'network_administrator' and p.disabled_at is null and p.erased_at is null
                        for update of g
                        """).query(UUID.class).list().stream().map(PersonId::new).toList();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"));
    }

    private record Row(String name, String email, String language, Optional<Grant> grant) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getString("name"), row.getString("email"), row.getString("language"), readGrant(row));
        }

        private static Optional<Grant> readGrant(ResultSet row) throws SQLException {
            String role = row.getString("role");
            if (role == null) {
                return Optional.empty();
            }
            Scope.Kind kind =
                    Coded.find(Scope.Kind.class, row.getString("scope_kind")).orElseThrow();
            Scope scope = new Scope(kind, Optional.ofNullable(row.getObject("scope_id", UUID.class)));
            return Coded.find(Role.class, role).map(known -> new Grant(known, scope));
        }
    }
}
