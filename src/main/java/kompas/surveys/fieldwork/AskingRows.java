package kompas.surveys.fieldwork;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.places.AreaId;
import kompas.surveys.Survey;
import kompas.surveys.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes {@code surveys.respondent} and {@code surveys.draw}: who is asked, and by whom. */
@Repository
class AskingRows {

    private static final String CANDIDATES = """
            select o.id, u.organisation_id is not null as alone
            from directory.organisation o left join directory.uncontacted u on u.organisation_id = o.id
            where o.status <> 'closed' and (o.listing = 'public' or u.organisation_id is not null) and\s""";

    private final JdbcClient database;

    AskingRows(JdbcClient database) {
        this.database = database;
    }

    /** @param alone wants to be left alone */
    record Candidate(UUID id, boolean alone) {}

    /**
     * The organisations of some areas that still exist: public ones, and those that want to be left alone.
     *
     * @param areas with all that lies in them; empty for everywhere
     */
    List<Candidate> candidates(Collection<UUID> areas) {
        return candidates("(:anywhere or coalesce(o.municipality_id, o.region_id) = any(:areas))", areas, List.of());
    }

    /** Those of some ids or slugs. */
    List<Candidate> candidates(Collection<UUID> areas, List<String> slugs) {
        return candidates("o.slug = any(:slugs)", areas, slugs);
    }

    private List<Candidate> candidates(String condition, Collection<UUID> areas, List<String> slugs) {
        return database.sql(CANDIDATES + condition)
                .param("anywhere", areas.isEmpty())
                .param("areas", areas.toArray(UUID[]::new))
                .param("slugs", slugs.toArray(String[]::new))
                .query((row, number) -> new Candidate(row.getObject("id", UUID.class), row.getBoolean("alone")))
                .list();
    }

    /** One organisation, public or asking to be left alone. */
    Optional<Candidate> candidate(UUID organisation) {
        return database.sql(CANDIDATES + "o.id = :id")
                .param("id", organisation)
                .query((row, number) -> new Candidate(row.getObject("id", UUID.class), row.getBoolean("alone")))
                .optional();
    }

    /** As which one an organisation is asked. */
    Optional<UUID> respondent(SurveyId survey, UUID organisation) {
        return database.sql("""
                        select id from surveys.respondent where survey_id = :survey and organisation_id = :id order by added_at, id limit 1""")
                .param("survey", survey.value())
                .param("id", organisation)
                .query(UUID.class)
                .optional();
    }

    void chosen(SurveyId survey, String filter) {
        database.sql("""
                        insert into surveys.choice (survey_id, filter) values (:survey, :filter)
                        on conflict (survey_id, filter) do update set chosen_at = now()""")
                .param("survey", survey.value())
                .param("filter", filter)
                .update();
    }

    /** Filters that were chosen by, the latest first. */
    List<String> choices(SurveyId survey) {
        return database.sql(
                        "select filter from surveys.choice where survey_id = :survey order by chosen_at desc, filter limit 10")
                .param("survey", survey.value())
                .query(String.class)
                .list();
    }

    /** The organisations that are asked. */
    Set<UUID> asked(SurveyId survey) {
        return new HashSet<>(database.sql(
                        "select organisation_id from surveys.respondent where survey_id = :survey and organisation_id is not null")
                .param("survey", survey.value())
                .query(UUID.class)
                .list());
    }

    /** The slugs among these under which something is found. */
    List<String> known(List<String> slugs) {
        return database.sql("select slug from directory.organisation where slug = any(:slugs) and listing = 'public'")
                .param("slugs", slugs.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Two who choose at once do so one after the other. */
    void lock(SurveyId survey) {
        database.sql("select id from surveys.survey where id = :id for update")
                .param("id", survey.value())
                .query(UUID.class)
                .single();
    }

    /** @return how many were not asked yet */
    int add(Survey survey, String origin, Collection<UUID> organisations, Optional<UUID> draw) {
        String[] languages = survey.words().languages().toArray(String[]::new);
        return database.sql("""
                        insert into surveys.respondent (survey_id, organisation_id, origin, draw_id, language)
                        select :survey, o.id, :origin, cast(:draw as uuid),
                               coalesce((select l from unnest(o.languages) l where l = any(:languages) limit 1), :usual)
                        from directory.organisation o where o.id = any(:ids)
                          and not exists (select from surveys.respondent r where r.survey_id = :survey and r.organisation_id = o.id)""")
                .param("survey", survey.id().value())
                .param("origin", origin)
                .param("draw", draw.orElse(null))
                .param("languages", languages)
                .param("usual", usual(survey))
                .param("ids", organisations.toArray(UUID[]::new))
                .update();
    }

    static String usual(Survey survey) {
        return survey.words().languages().stream()
                .findFirst()
                .orElse(survey.words().title().source());
    }

    /** Keeps a draw; the same seed for the same question is the same draw. */
    UUID keep(SurveyId survey, Sample sample, List<UUID> drawn) {
        UUID id = database.sql("""
                        insert into surveys.draw (survey_id, size, seed, filter, pool, drawn)
                        values (:survey, :size, :seed, :filter, :pool, :drawn)
                        on conflict (survey_id, seed, size, filter) do update set seed = excluded.seed returning id""")
                .param("survey", survey.value())
                .param("size", sample.size())
                .param("seed", sample.seed())
                .param("filter", sample.filter())
                .param("pool", sample.pool())
                .param("drawn", drawn.toArray(UUID[]::new))
                .query(UUID.class)
                .single();
        database.sql("""
                        update surveys.respondent set draw_id = :draw
                        where survey_id = :survey and organisation_id = any(:drawn) and draw_id is null""")
                .param("draw", id)
                .param("survey", survey.value())
                .param("drawn", drawn.toArray(UUID[]::new))
                .update();
        return id;
    }

    /** The latest first. */
    List<Sample> draws(SurveyId survey) {
        return database.sql("""
                        select id, size, seed, filter, pool, cardinality(drawn) as many, drawn_at::date as day
                        from surveys.draw where survey_id = :survey order by drawn_at desc, id desc""")
                .param("survey", survey.value())
                .query((row, number) -> new Sample(
                        row.getObject("id", UUID.class),
                        row.getInt("size"),
                        row.getLong("seed"),
                        row.getString("filter"),
                        row.getInt("pool"),
                        row.getInt("many"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    /** @return whether it is new */
    boolean add(Survey survey, Found found) {
        Found.Reach reach = found.reach();
        return database.sql("""
                                insert into surveys.respondent (id, survey_id, name, place, number, area_id, contact, phone, email, origin, language)
                                values (:id, :survey, :name, nullif(:place, ''), nullif(:number, ''), :area, nullif(:contact, ''),
                                        nullif(:phone, ''), nullif(:email, ''), 'found', :language) on conflict (id) do nothing""")
                        .param("id", found.id())
                        .param("survey", survey.id().value())
                        .param("name", found.name())
                        .param("place", reach.place())
                        .param("number", reach.number())
                        .param("area", found.area().map(AreaId::value).orElse(null))
                        .param("contact", reach.contact())
                        .param("phone", reach.phone())
                        .param("email", reach.email())
                        .param("language", found.language())
                        .update()
                > 0;
    }

    /** Takes one off the list that nobody has tried to reach and that has not answered. */
    boolean drop(SurveyId survey, UUID respondent) {
        return database.sql("""
                                delete from surveys.respondent r where survey_id = :survey and id = :id
                                  and not exists (select from surveys.contact_attempt where respondent_id = r.id)
                                  and not exists (select from surveys.response where respondent_id = r.id)""")
                        .param("survey", survey.value())
                        .param("id", respondent)
                        .update()
                > 0;
    }

    /** @param to nobody where it is empty */
    int assign(SurveyId survey, Collection<UUID> respondents, Optional<PersonId> to) {
        return database.sql("""
                        update surveys.respondent set assigned_to = cast(:to as uuid)
                        where survey_id = :survey and id = any(:ids) and assigned_to is distinct from cast(:to as uuid)""")
                .param("to", to.map(PersonId::value).orElse(null))
                .param("survey", survey.value())
                .param("ids", respondents.toArray(UUID[]::new))
                .update();
    }

    /** All of one municipality that are nobody's. */
    int assign(SurveyId survey, AreaId area, PersonId to) {
        return database.sql("""
                        update surveys.respondent r set assigned_to = :to
                        where survey_id = :survey and assigned_to is null
                          and coalesce(area_id, (select coalesce(o.municipality_id, o.region_id) from directory.organisation o
                                                 where o.id = r.organisation_id)) = :area""")
                .param("to", to.value())
                .param("survey", survey.value())
                .param("area", area.value())
                .update();
    }

    /** All that one person has not finished. */
    int handOver(SurveyId survey, PersonId from, PersonId to) {
        return database.sql("""
                        update surveys.respondent set assigned_to = :to
                        where survey_id = :survey and assigned_to = :from
                          and state in ('to_do', 'contacted', 'appointment', 'in_progress')""")
                .param("to", to.value())
                .param("survey", survey.value())
                .param("from", from.value())
                .update();
    }
}
