package kompas.directory.needed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.mail.Recipient;
import kompas.places.Country;
import kompas.places.Places;
import kompas.shared.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is written to about an organisation's needs: those who look after its page, else its address on file. Nobody of an
 * organisation that wants to be left alone.
 */
@Component
class NeedMailboxes {

    private static final String KEEPERS = """
            select r.scope_id as organisation, p.email, p.name, p.language, p.id as person
            from accounts.role_grant r
            join accounts.person p on p.id = r.person_id and p.disabled_at is null and p.erased_at is null and p.email is not null
            where r.role = 'organisation_contact' and r.scope_kind = 'organisation' and r.scope_id = any(:ids)
              and r.scope_id not in (select organisation_id from directory.uncontacted)
            order by r.scope_id, p.id""";

    private static final String ON_FILE = """
            select distinct on (o.id) o.id as organisation, c.email, '' as name, o.country as language, cast(null as uuid) as person
            from directory.organisation o join directory.contact c on c.organisation_id = o.id and c.email is not null
            where o.id = any(:ids) and o.id not in (select organisation_id from directory.uncontacted)
            order by o.id, c.person, c.id""";

    private final JdbcClient database;
    private final Languages languages;
    private final Places places;

    NeedMailboxes(JdbcClient database, Languages languages, Places places) {
        this.database = database;
        this.languages = languages;
        this.places = places;
    }

    /** By organisation; one without a mailbox is not in the answer. */
    Map<OrganisationId, List<Recipient>> of(Collection<OrganisationId> organisations) {
        Map<OrganisationId, List<Recipient>> all = new HashMap<>(read(ON_FILE, organisations));
        all.putAll(read(KEEPERS, organisations));
        return all;
    }

    private Map<OrganisationId, List<Recipient>> read(String sql, Collection<OrganisationId> organisations) {
        Map<OrganisationId, List<Recipient>> found = new HashMap<>();
        database.sql(sql)
                .param("ids", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        new Recipient(
                                row.getString("email"),
                                row.getString("name"),
                                tongue(Optional.ofNullable(row.getString("language"))),
                                Optional.ofNullable(row.getObject("person", UUID.class)))))
                .list()
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), unused -> new ArrayList<>())
                        .add(entry.getValue()));
        return found;
    }

    /** A language, or that of a country, where the network speaks it; else its first. */
    private String tongue(Optional<String> languageOrCountry) {
        return languageOrCountry
                .map(code -> places.findCountry(code).map(Country::language).orElse(code))
                .filter(languages::has)
                .orElseGet(languages::standard);
    }
}
