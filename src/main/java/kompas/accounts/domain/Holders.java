package kompas.accounts.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.shared.kernel.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds what, as those see it who look after a scope. */
@Repository
class Holders {

    /** People shown at most; beyond that one searches. */
    static final int MOST = 200;

    private static final String FIND = """
            with shown as (
                select p.id, p.name, coalesce(p.email, '') as email, p.language, p.disabled_at is not null as closed
                from accounts.person p
                where p.erased_at is null
                  and (cast(:person as uuid) is null or p.id = :person)
                  and (:words = '' or position(lower(:words) in lower(p.name || ' ' || coalesce(p.email, ''))) > 0)
                  and ((:all and (:words <> '' or cast(:person as uuid) is not null))
                       or exists (select from accounts.role_grant g
                                  where g.person_id = p.id and (:all or g.scope_id = any(:scopes))))
                order by lower(p.name), p.id limit :most)
            select shown.*, g.role, g.scope_kind, g.scope_id
            from shown left join accounts.role_grant g
                on g.person_id = shown.id and (:all or g.scope_id = any(:scopes))
            order by lower(shown.name), shown.id, g.granted_at, g.id
            """;

    private final JdbcClient sql;

    Holders(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of everybody, members too when words are searched. */
    List<Holder> find(Reach reach, Optional<PersonId> person, String words) {
        Map<UUID, Holder> found = new LinkedHashMap<>();
        sql.sql(FIND)
                .param("all", reach.everywhere())
                .param("scopes", reach.scopes().toArray(UUID[]::new))
                .param("person", person.map(PersonId::value).orElse(null), java.sql.Types.OTHER)
                .param("words", words)
                .param("most", MOST)
                .query((row, number) -> read(row))
                .list()
                .forEach(row -> found.merge(row.id().value(), row, Holders::together));
        return List.copyOf(found.values());
    }

    private static Holder together(Holder one, Holder more) {
        List<Grant> grants = new ArrayList<>(one.grants());
        grants.addAll(more.grants());
        return new Holder(one.id(), one.name(), one.email(), one.language(), one.closed(), grants);
    }

    private static Holder read(ResultSet row) throws SQLException {
        return new Holder(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                row.getBoolean("closed"),
                grant(row).stream().toList());
    }

    private static Optional<Grant> grant(ResultSet row) throws SQLException {
        String role = row.getString("role");
        if (role == null) {
            return Optional.empty();
        }
        Scope.Kind kind =
                Coded.find(Scope.Kind.class, row.getString("scope_kind")).orElseThrow();
        Scope scope = new Scope(kind, Optional.ofNullable(row.getObject("scope_id", UUID.class)));
        return Coded.find(Role.class, role).map(known -> new Grant(known, scope));
    }

    /** Whose grants somebody may see: everybody's, or those in some scopes. */
    record Reach(boolean everywhere, List<UUID> scopes) {}
}
