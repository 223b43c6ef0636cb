package kompas.directory.domain;

import java.util.List;
import kompas.directory.OrganisationId;
import kompas.directory.Visibility;
import kompas.directory.domain.OrganisationProfile.Contact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contacts of one organisation for readers who see more than the public; nothing read here may stand in a kept page. */
@Component
public class ContactQueries {

    private static final String MEMBERS = """
            select person, name, role, email, phone, members, cast('{}' as text[]) as staff
            from directory.member_contact where organisation_id = :id order by person, id""";

    private static final String STAFF = """
            select c.person, c.name, c.role, c.email, c.phone, seen.members, seen.staff
            from directory.contact c cross join lateral (
                select coalesce(array_agg(p.part) filter (where p.visibility = 'members'), '{}') as members,
                       coalesce(array_agg(p.part) filter (where p.visibility = 'staff'), '{}') as staff
                from (values ('name', c.name, c.name_visibility), ('email', c.email, c.email_visibility),
                             ('phone', c.phone, c.phone_visibility)) p(part, value, visibility)
                where p.value is not null) seen
            where c.organisation_id = :id order by c.person, c.id""";

    private final JdbcClient database;

    ContactQueries(JdbcClient database) {
        this.database = database;
    }

    /** @param reader the most private thing this reader sees; whether it may is asked before */
    public List<SeenContact> of(OrganisationId organisation, Visibility reader) {
        return database.sql(reader == Visibility.STAFF ? STAFF : MEMBERS)
                .param("id", organisation.value())
                .query((row, number) -> new SeenContact(
                        new Contact(
                                row.getBoolean("person"),
                                row.getString("name"),
                                row.getString("role"),
                                row.getString("email"),
                                row.getString("phone")),
                        SummaryColumns.texts(row, "members"),
                        SummaryColumns.texts(row, "staff")))
                .list();
    }
}
