package kompas.surveys.proposing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.libraries.LibraryId;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For a demonstration: what the answers of Razgrad say, some of it accepted, some declined, most of it waiting. */
@Component
public class ExampleProposals {

    private static final String SLUG = "compass-of-the-civil-sector-razgrad";
    private static final String LEADER = "elka@example.org";

    /** So many of the organisations that answered first are done with. */
    private static final int DONE = 5;

    private final Surveys surveys;
    private final Accounts accounts;
    private final ProposingFacts proposing;
    private final DecidingProposals deciding;
    private final JdbcClient database;

    ExampleProposals(
            Surveys surveys,
            Accounts accounts,
            ProposingFacts proposing,
            DecidingProposals deciding,
            JdbcClient database) {
        this.surveys = surveys;
        this.accounts = accounts;
        this.proposing = proposing;
        this.deciding = deciding;
        this.database = database;
    }

    /** Once: where something was proposed already nothing is added. */
    @Transactional
    public void load() {
        Optional<Survey> survey = surveys.find(SLUG);
        Optional<Accounts.Person> leader = accounts.findByEmail(LEADER);
        boolean done = database.sql("select exists (select from surveys.proposal)")
                .query(Boolean.class)
                .single();
        if (survey.isEmpty() || leader.isEmpty() || done) {
            return;
        }
        found(survey.get());
        database.sql("""
                        select id from surveys.response where survey_id = :survey and respondent_id is not null order by received_at, id""")
                .param("survey", survey.get().id().value())
                .query(UUID.class)
                .list()
                .forEach(proposing::make);
        survey.get().library().ifPresent(library -> decide(survey.get(), as(leader.get(), library)));
    }

    private static SignedIn as(Accounts.Person leader, LibraryId library) {
        return new SignedIn(
                leader.id(),
                leader.name(),
                leader.email(),
                leader.language(),
                List.of(new Grant(Role.LIBRARIAN, Scope.library(library.value()))),
                false);
    }

    private void decide(Survey survey, SignedIn leader) {
        Map<UUID, String> first = new HashMap<>();
        database.sql("""
                        select p.id from surveys.proposal p
                        where p.survey_id = :survey and p.state = 'open' and not jsonb_exists(p.said, 'unread') and p.organisation_id in (
                            select p.organisation_id from surveys.proposal p join surveys.response r on r.id = p.response_id
                            where p.survey_id = :survey and not exists (select from surveys.flag f where f.response_id = r.id)
                            group by p.organisation_id order by min(r.received_at), p.organisation_id limit :most)""")
                .param("survey", survey.id().value())
                .param("most", DONE)
                .query(UUID.class)
                .list()
                .forEach(id -> first.put(id, ""));
        deciding.accept(leader, survey, first);
    }

    /** One the team came across in a village, and that has answered by phone. */
    private void found(Survey survey) {
        UUID respondent = database.sql("""
                        insert into surveys.respondent (survey_id, name, place, area_id, origin, language, state, added_at)
                        select :survey, 'Клуб за народни танци „Въртележка“ (пример)', 'с. Осенец', id, 'found', 'bg', 'answered',
                               now() - interval '6 days' from places.area where key = 'bg-razgrad-razgrad' returning id""")
                .param("survey", survey.id().value())
                .query(UUID.class)
                .single();
        database.sql("""
                        with model as (
                            select r.*, replace(convert_from(r.content, 'UTF8'), r.title, :name) as xml
                            from surveys.response r where r.survey_id = :survey and r.title <> '' and not exists (
                                select from surveys.flag f where f.response_id = r.id) order by r.received_at limit 1)
                        insert into surveys.response (survey_id, form_version_id, instance_id, title, mode, content, sha256, answers, started_at,
                               ended_at, collected_by, respondent_id, received_at, changed_at)
                        select survey_id, form_version_id, 'uuid:' || uuidv7(), :name, 'call', convert_to(xml, 'UTF8'),
                               sha256(convert_to(xml, 'UTF8')), cast(replace(answers::text, to_json(title)::text, to_json(cast(:name as text))::text)
                               as jsonb), started_at, ended_at, collected_by, :respondent, received_at, changed_at
                        from model""")
                .param("survey", survey.id().value())
                .param("name", "Клуб за народни танци „Въртележка“ (пример)")
                .param("respondent", respondent)
                .update();
    }
}
