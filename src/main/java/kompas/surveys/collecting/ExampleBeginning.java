package kompas.surveys.collecting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.Identifiers;
import kompas.surveys.PlanningSurveys;
import kompas.surveys.Survey;
import kompas.surveys.SurveyId;
import kompas.surveys.SurveyStatus;
import kompas.surveys.Surveys;
import kompas.surveys.questionnaires.ReadyQuestionnaires;
import org.springframework.stereotype.Component;

/** Begins surveys of the demonstration: of the library in Razgrad, by its librarian, open. */
@Component
class ExampleBeginning {

    static final String LEADER = "elka@example.org";
    private static final String LIBRARY = "regionalna-biblioteka-prof-boyan-penev-razgrad";

    private final Surveys surveys;
    private final PlanningSurveys planning;
    private final ReadyQuestionnaires ready;
    private final Accounts accounts;
    private final Libraries libraries;
    private final Clock clock;

    ExampleBeginning(
            Surveys surveys,
            PlanningSurveys planning,
            ReadyQuestionnaires ready,
            Accounts accounts,
            Libraries libraries,
            Clock clock) {
        this.surveys = surveys;
        this.planning = planning;
        this.ready = ready;
        this.accounts = accounts;
        this.libraries = libraries;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Once: one that is there already is left as it is.
     *
     * @param slug what the address becomes of its English title
     * @param questionnaire which of the ready ones
     * @return the new one; empty where it is there, or the library or its librarian is not
     */
    Optional<Survey> begin(String slug, String questionnaire, Survey.Words words, Survey.Period period) {
        ready.load();
        Optional<LibrarySummary> library = libraries.findBySlug(LIBRARY);
        Optional<Accounts.Person> leader = accounts.findByEmail(LEADER);
        if (library.isEmpty() || leader.isEmpty() || surveys.find(slug).isPresent()) {
            return Optional.empty();
        }
        UUID asked = ready.find(questionnaire).orElseThrow().id();
        return Optional.of(begin(leader.get(), library.get(), asked, words, period));
    }

    private Survey begin(
            Accounts.Person leader, LibrarySummary library, UUID asked, Survey.Words words, Survey.Period period) {
        SignedIn who = new SignedIn(
                leader.id(),
                leader.name(),
                leader.email(),
                leader.language(),
                List.of(new Grant(Role.LIBRARIAN, Scope.library(library.id().value()))),
                false);
        Survey survey = planning.save(
                who,
                new Survey(
                        new SurveyId(Identifiers.next()),
                        "",
                        Optional.of(library.id()),
                        asked,
                        words,
                        SurveyStatus.DRAFT,
                        period,
                        library.serves(),
                        true));
        planning.become(who, survey, SurveyStatus.OPEN);
        return survey;
    }
}
