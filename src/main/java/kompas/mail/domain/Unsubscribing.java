package kompas.mail.domain;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the link at the foot of a mail does. */
@Component
public class Unsubscribing {

    /** Where the link leads, the token behind it. */
    public static final String PATH = "/mail/unsubscribe/";

    private static final String FIND = """
            select email, kind, language from mail.message
            where unsubscribe_hash = sha256(convert_to(:token, 'UTF8')) and optional
            """;

    private final JdbcClient sql;
    private final ReaderWishes wishes;

    Unsubscribing(JdbcClient sql, ReaderWishes wishes) {
        this.sql = sql;
        this.wishes = wishes;
    }

    /** What a link is about; empty when nobody was ever sent it, or more than 400 days ago. */
    public Optional<Subscription> find(String token) {
        return sql.sql(FIND)
                .param("token", token)
                .query((row, number) -> new Subscription(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    public boolean isUnsubscribed(Subscription subscription) {
        return wishes.isUnwanted(subscription.email(), subscription.kind());
    }

    @Transactional
    public void unsubscribe(Subscription subscription) {
        wishes.unsubscribe(subscription.email(), subscription.kind());
    }

    @Transactional
    public void subscribe(Subscription subscription) {
        wishes.subscribe(subscription.email(), subscription.kind());
    }

    /**
     * @param kind its code, the key of the message that names it
     * @param language the mail was in
     */
    public record Subscription(String email, String kind, String language) {}
}
