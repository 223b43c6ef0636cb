package kompas.bench.editors;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kompas.accounts.domain.Secret;
import kompas.bench.editors.Editor.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contacts of organisations, each signed in by a link of their own; only the mail it would come in is left out. */
final class People {

    private static final int OWN = 2;
    private static final int SHARED = 20;

    private final Installation installation;
    private final HttpClient http;
    private final JdbcClient database;

    People(Installation installation, HttpClient http) {
        this.installation = installation;
        this.http = http;
        this.database = installation.database();
    }

    /** So many people, each with two organisations of their own and twenty that all of them look after. */
    List<Person> signIn(int count) throws IOException, InterruptedException {
        List<String> slugs = slugs(SHARED + count * OWN);
        List<String> shared = slugs.subList(0, SHARED);
        List<Person> people = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int from = SHARED + number * OWN;
            List<String> own = slugs.subList(from, from + OWN);
            String email = "editor" + number + "@example.org";
            add(email, Stream.concat(own.stream(), shared.stream()).toArray(String[]::new));
            people.add(new Person(number, installation.site(), cookie(email), own, shared));
        }
        return people;
    }

    private List<String> slugs(int count) {
        List<String> slugs = database.sql(
                        "select slug from directory.public_organisation order by md5(slug) limit :count")
                .param("count", count)
                .query(String.class)
                .list();
        if (slugs.size() < count) {
            throw new IllegalStateException("Only " + slugs.size() + " organisations");
        }
        return slugs;
    }

    private void add(String email, String... organisations) {
        database.sql("""
                with person as (
                    insert into accounts.person (name, email, language) values ('Editor', :email, 'en') returning id)
                insert into accounts.role_grant (person_id, role, scope_kind, scope_id)
                select p.id, 'organisation_contact', 'organisation', o.id
                from person p, directory.organisation o where o.slug = any(:organisations)""")
                .param("email", email)
                .param("organisations", organisations)
                .update();
    }

    private String cookie(String email) throws IOException, InterruptedException {
        Secret token = Secret.make();
        database.sql("""
                insert into accounts.sign_in (purpose, email, person_id, language, token_hash, expires_at)
                select 'sign_in', email, id, language, sha256(convert_to(:token, 'UTF8')), now() + interval '15 minutes'
                from accounts.person where email = :email""").param("email", email).param("token", token.text()).update();
        URI link = URI.create(installation.site() + "/en/sign-in/" + token.text());
        return http
                .send(HttpRequest.newBuilder(link).POST(BodyPublishers.noBody()).build(), BodyHandlers.discarding())
                .headers()
                .allValues("Set-Cookie")
                .stream()
                .filter(cookie -> cookie.startsWith("kompas="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not signed in: " + email));
    }
}
