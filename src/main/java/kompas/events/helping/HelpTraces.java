package kompas.events.helping;

import java.util.List;
import kompas.accounts.TraceHolder;
import kompas.events.reach.ReachTraces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who help at something, and who answers for them, by what they wrote of themselves; hardly any of them has an account. */
@Component
class HelpTraces implements TraceHolder {

    private static final ReachTraces TRACES = new ReachTraces(
            """
            select h.id, h.name, h.email, h.phone, h.guardian_name, h.guardian_phone, a.slug,
                   shared.shown(a.title, :language) as about
            from events.helper h join events.activity a on a.id = h.activity_id
            where position(lower(:words) in lower(concat_ws(' ', h.name, h.email, h.phone, h.guardian_name, h.guardian_phone))) > 0
            order by h.created_at desc limit 100""", "helping.trace", "helper", List.of("name", "email", "phone", "guardian_name", "guardian_phone"));

    private final JdbcClient database;
    private final ErasingVolunteers volunteers;

    HelpTraces(JdbcClient database, ErasingVolunteers volunteers) {
        this.database = database;
        this.volunteers = volunteers;
    }

    @Override
    public List<Trace> find(String words, String language) {
        return TRACES.in(database, words, language, volunteers::erase);
    }
}
