package kompas.events.signup;

import java.util.List;
import kompas.accounts.TraceHolder;
import kompas.events.reach.ReachTraces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who signed up for something, by what they wrote of themselves; hardly any of them has an account. */
@Component
class SignUpTraces implements TraceHolder {

    private static final ReachTraces TRACES =
            new ReachTraces("""
            select p.id, p.name, p.email, p.phone, p.note, a.slug, shared.shown(a.title, :language) as about
            from events.party p join events.activity a on a.id = p.activity_id
            where position(lower(:words) in lower(concat_ws(' ', p.name, p.email, p.phone, p.note))) > 0
            order by p.created_at desc limit 100""", "signup.trace", "party", List.of("name", "email", "phone", "note"));

    private final JdbcClient database;
    private final ErasingParties parties;

    SignUpTraces(JdbcClient database, ErasingParties parties) {
        this.database = database;
        this.parties = parties;
    }

    @Override
    public List<Trace> find(String words, String language) {
        return TRACES.in(database, words, language, parties::erase);
    }
}
