package kompas.events.calendars;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.testing.SigningInByMail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody who holds a role somewhere. */
record SomebodyWith(Role role, Scope scope) {

    static SomebodyWith role(Role role, Scope scope) {
        return new SomebodyWith(role, scope);
    }

    /** The cookie of their session. */
    Cookie signedIn(String email, MockMvc web, JdbcClient database) throws Exception {
        Cookie session = new SigningInByMail(web, database).as(email);
        UUID person = database.sql("select id from accounts.person where email = :email")
                .param("email", email)
                .query(UUID.class)
                .single();
        database.sql("""
                        insert into accounts.role_grant (person_id, role, scope_kind, scope_id)
                        values (:person, :role, :kind, :scope) on conflict do nothing""")
                .param("person", person)
                .param("role", role.code())
                .param("kind", scope.kind().code())
                .param("scope", scope.id().orElse(null))
                .update();
        return session;
    }
}
