package kompas.surveys.fieldwork;

import java.util.List;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.places.AreaId;
import kompas.surveys.SurveyFixture;
import kompas.surveys.SurveyOfALibrary;
import org.junit.jupiter.api.BeforeEach;

/** A survey of a library in Isperih, with a librarian, two fieldworkers, a librarian elsewhere, and organisations. */
abstract class SurveyInTheField extends SurveyOfALibrary {

    static final String LIST = SURVEY + "/respondents";

    @BeforeEach
    void aSurveyOfALibrary() throws Exception {
        asks(SurveyFixture.FORM);
        for (AreaId area : List.of(ISPERIH, KUBRAT)) {
            database.sql("insert into surveys.survey_area values (:survey, :area)")
                    .param("survey", survey)
                    .param("area", area.value())
                    .update();
        }
        grant("petar", new Grant(Role.FIELDWORKER, Scope.survey(survey)));
        grant("stranger", new Grant(Role.FIELDWORKER, Scope.survey(UUID.randomUUID())));
    }

    /** Many at once. */
    void organisations(int many, AreaId area) {
        organisation("first", area);
        database.sql("""
                        insert into directory.organisation (slug, name, source_id, source_date, municipality_id)
                        select 'o-' || n, jsonb_build_object('source', 'bg', 'texts', jsonb_build_object('bg', 'Клуб ' || n)),
                               o.source_id, o.source_date, o.municipality_id
                        from generate_series(2, :many) n, directory.organisation o where o.slug = 'first'""").param("many", many).update();
    }

    /** One that is asked already. */
    UUID asked(String slug, AreaId area, String assigned) {
        UUID organisation = organisation(slug, area);
        return database.sql("""
                        insert into surveys.respondent (survey_id, organisation_id, origin, language, assigned_to)
                        values (:survey, :organisation, 'list', 'bg', :to) returning id""")
                .param("survey", survey)
                .param("organisation", organisation)
                .param("to", person(assigned).value())
                .query(UUID.class)
                .single();
    }

    void wish(UUID organisation, String kind) {
        database.sql(
                        "insert into directory.wish (organisation_id, kind, origin, since) values (:id, :kind, 'organisation', current_date)")
                .param("id", organisation)
                .param("kind", kind)
                .update();
    }
}
