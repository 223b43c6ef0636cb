package kompas.surveys.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.directory.OrganisationId;
import kompas.places.AreaId;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import kompas.surveys.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those a survey asks, as somebody at a desk sees them; and {@code surveys.desk_look}. Who is not public is not looked up. */
@Repository
class DeskLookRows {

    private static final String FROM = "\n" + """
             from surveys.respondent r left join directory.organisation o on o.id = r.organisation_id
             left join surveys.desk_look l on l.respondent_id = r.id
             where r.survey_id = :survey and (o.id is null or o.listing = 'public')\s""";

    private static final String READ = """
            select r.id, r.name, o.name as organisation_name, r.organisation_id, o.slug, r.language, r.place, r.number, r.phone, r.email,
                   coalesce(r.area_id, o.municipality_id, o.region_id) as lies_in, coalesce(l.state, 'to_do') as state, l.by_person,
                   coalesce(o.example, (select s.example from surveys.survey s where s.id = r.survey_id)) as example,
                   (select count(*) from surveys.desk_fact f where f.respondent_id in (
                       select j.id from surveys.respondent j where j.id = r.id or j.joined_to = r.id)) as facts""" + FROM;

    private static final String ORDER = "\n" + """
             order by coalesce(r.area_id, o.municipality_id, o.region_id),
                      lower(coalesce(r.name, o.name -> 'texts' ->> (o.name ->> 'source'))), r.id\s""";

    private static final String NEXT = "select r.id " + FROM + """
            and l.respondent_id is null and (r.assigned_to is null or r.assigned_to = :person)
            order by r.assigned_to is null, coalesce(r.area_id, o.municipality_id, o.region_id),
                     lower(coalesce(r.name, o.name -> 'texts' ->> (o.name ->> 'source'))), r.id limit 1 for update of r skip locked""";

    private final JdbcClient database;

    DeskLookRows(JdbcClient database) {
        this.database = database;
    }

    /** Place by place, from this one on. */
    List<DeskOne> page(SurveyId survey, DeskState state, int from, int most) {
        return database.sql(READ + "and coalesce(l.state, 'to_do') = :state" + ORDER + "offset :from limit :most")
                .param("survey", survey.value())
                .param("state", state.code())
                .param("from", from)
                .param("most", most)
                .query((row, number) -> one(row))
                .list();
    }

    Map<DeskState, Integer> counts(SurveyId survey) {
        Map<DeskState, Integer> counts = new EnumMap<>(DeskState.class);
        database.sql("select coalesce(l.state, 'to_do') as state, count(*) as many" + FROM + "group by 1")
                .param("survey", survey.value())
                .query(row -> {
                    counts.put(
                            Coded.find(DeskState.class, row.getString("state")).orElseThrow(), row.getInt("many"));
                });
        return counts;
    }

    Optional<DeskOne> find(SurveyId survey, UUID respondent) {
        return database.sql(READ + "and r.id = :id")
                .param("survey", survey.value())
                .param("id", respondent)
                .query((row, number) -> one(row))
                .optional();
    }

    /** One nobody has looked at, their own first; what a colleague takes at this moment is passed over. */
    Optional<UUID> next(SurveyId survey, PersonId person) {
        return database.sql(NEXT)
                .param("survey", survey.value())
                .param("person", person.value())
                .query(UUID.class)
                .optional();
    }

    /** @param onlyNew whether what somebody said before stays */
    boolean become(UUID respondent, DeskState state, PersonId by, boolean onlyNew) {
        return database.sql("""
                                insert into surveys.desk_look as l (respondent_id, state, by_person) values (:id, :state, :by)
                                on conflict (respondent_id) do update set state = excluded.state, by_person = excluded.by_person, at = now()
                                where not :new and l.state <> excluded.state""")
                        .param("id", respondent)
                        .param("state", state.code())
                        .param("by", by.value())
                        .param("new", onlyNew)
                        .update()
                > 0;
    }

    /** As if nobody had looked. */
    boolean forget(UUID respondent) {
        return database.sql("delete from surveys.desk_look where respondent_id = :id")
                        .param("id", respondent)
                        .update()
                > 0;
    }

    private static DeskOne one(ResultSet row) throws SQLException {
        String found = row.getString("name");
        String language = row.getString("language");
        return new DeskOne(
                row.getObject("id", UUID.class),
                new DeskOne.Name(
                        found == null
                                ? LocalizedColumn.read(row.getString("organisation_name"))
                                : LocalizedText.of(language, found),
                        Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                                .map(OrganisationId::new),
                        Optional.ofNullable(row.getString("slug")).map(slug -> "/organisations/" + slug),
                        row.getBoolean("example")),
                new DeskOne.Where(
                        Optional.ofNullable(row.getObject("lies_in", UUID.class))
                                .map(AreaId::of),
                        text(row, "place"),
                        text(row, "number"),
                        text(row, "phone"),
                        text(row, "email"),
                        language),
                Coded.find(DeskState.class, row.getString("state")).orElseThrow(),
                Optional.ofNullable(row.getObject("by_person", UUID.class)).map(PersonId::new),
                row.getInt("facts"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
