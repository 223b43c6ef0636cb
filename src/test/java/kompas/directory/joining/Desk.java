package kompas.directory.joining;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** People who sign in, and the mails they get. */
public final class Desk {

    private final MockMvc web;
    private final Accounts accounts;
    private final JdbcClient database;

    public Desk(MockMvc web, Accounts accounts, JdbcClient database) {
        this.web = web;
        this.accounts = accounts;
        this.database = database;
    }

    /** The session of somebody who holds these grants. */
    public Cookie signedIn(String email, Grant... grants) throws Exception {
        var person = accounts.open(email, email.substring(0, email.indexOf('@')), "en");
        for (Grant grant : grants) {
            accounts.give(person, grant, Optional.empty());
        }
        web.perform(post("/en/sign-in").param("email", email));
        String link = link(email, "/sign-in/");
        return Objects.requireNonNull(
                web.perform(post("/en" + link)).andReturn().getResponse().getCookie("kompas"));
    }

    /** The link of the newest mail to an address, behind the language, up to and with its secret. */
    public String link(String email, String path) {
        Matcher link = Pattern.compile(path + "[\\w-]{43}").matcher(newestMail(email));
        if (!link.find()) {
            throw new AssertionError("No link " + path + " for " + email);
        }
        return link.group();
    }

    public String newestMail(String email) {
        return database.sql(
                        "select plain from mail.message where email = :email order by posted_at desc, id desc limit 1")
                .param("email", email)
                .query(String.class)
                .single();
    }
}
