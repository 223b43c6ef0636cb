package kompas.testing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Lets somebody in as they do it themselves: by the link in the mail. */
public record SigningInByMail(MockMvc web, JdbcClient database) {

    private static final Pattern LINK = Pattern.compile("/en/sign-in/[\\w-]{43}");

    /** The cookie of a session of whoever has this address; a stranger becomes a member. */
    public Cookie as(String email) throws Exception {
        database.sql("delete from accounts.sign_in where email = :email")
                .param("email", email)
                .update();
        web.perform(post("/en/sign-in").param("email", email));
        String mail = database.sql(
                        "select plain from mail.message where email = :email order by posted_at desc limit 1")
                .param("email", email)
                .query(String.class)
                .single();
        Matcher link = LINK.matcher(mail);
        if (!link.find()) {
            throw new AssertionError("No link in " + mail);
        }
        return Objects.requireNonNull(
                web.perform(post(link.group())).andReturn().getResponse().getCookie("kompas"));
    }
}
