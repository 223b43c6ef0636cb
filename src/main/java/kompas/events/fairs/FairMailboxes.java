package kompas.events.fairs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.mail.Recipient;
import kompas.shared.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is written to: those who look after the page of an organisation, else its address on file; of others their own. Nobody of
 * an organisation that wants to be left alone; an address whose use is restricted is on no file.
 */
@Component
class FairMailboxes {

    private static final String KEEPERS = """
            select g.id, p.email, p.name, p.language, p.id as person
            from events.fair_guest g
            join accounts.role_grant r on r.role = 'organisation_contact' and r.scope_kind = 'organisation'
                and r.scope_id = g.organisation_id
            join accounts.person p on p.id = r.person_id and p.disabled_at is null and p.erased_at is null and p.email is not null
            where g.id = any(:ids) and g.organisation_id not in (select organisation_id from directory.uncontacted)
            order by g.id, p.id""";

    private static final String ON_FILE = """
            select distinct on (g.id) g.id, coalesce(g.email, c.email) as email, coalesce(g.contact, '') as name, g.language,
                   cast(null as uuid) as person
            from events.fair_guest g
            left join directory.contact c on c.organisation_id = g.organisation_id and c.email is not null
            where g.id = any(:ids) and coalesce(g.email, c.email) is not null
              and (g.organisation_id is null or g.organisation_id not in (select organisation_id from directory.uncontacted))
            order by g.id, c.person, c.id""";

    private final JdbcClient database;
    private final Languages languages;

    FairMailboxes(JdbcClient database, Languages languages) {
        this.database = database;
        this.languages = languages;
    }

    /** By guest; who has no mailbox is not in the answer. */
    Map<UUID, List<Recipient>> of(Collection<UUID> guests) {
        Map<UUID, List<Recipient>> keepers = read(KEEPERS, guests);
        Map<UUID, List<Recipient>> all = new HashMap<>(read(ON_FILE, guests));
        all.putAll(keepers);
        return all;
    }

    private Map<UUID, List<Recipient>> read(String sql, Collection<UUID> guests) {
        Map<UUID, List<Recipient>> found = new HashMap<>();
        database.sql(sql)
                .param("ids", guests.toArray(UUID[]::new))
                .query((row, number) -> {
                    String language = row.getString("language");
                    Recipient recipient = new Recipient(
                            row.getString("email"),
                            row.getString("name"),
                            languages.has(language) ? language : languages.standard(),
                            Optional.ofNullable(row.getObject("person", UUID.class)));
                    return Map.entry(row.getObject("id", UUID.class), recipient);
                })
                .list()
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), unused -> new ArrayList<>())
                        .add(entry.getValue()));
        return found;
    }
}
