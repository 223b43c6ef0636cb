package kompas.surveys.collecting;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.LocalizedText;
import kompas.surveys.PlanningSurveys;
import kompas.surveys.Survey;
import kompas.surveys.SurveyId;
import kompas.surveys.SurveyStatus;
import kompas.surveys.Surveys;
import kompas.surveys.questionnaires.ReadyQuestionnaires;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** For a demonstration: a survey of Razgrad that is under way, with invented answers of thirty organisations. */
@Component
public class ExampleSurvey {

    private static final String LIBRARY = "regionalna-biblioteka-prof-boyan-penev-razgrad";
    private static final String LEADER = "elka@example.org";
    private static final String FIELDWORKER = "hristina@example.org";
    private static final String ANSWERS = "surveys/demo/razgrad-answers.csv";
    private static final String SLUG = "compass-of-the-civil-sector-razgrad";
    private static final LocalizedText TITLE = new LocalizedText(
            "bg",
            Map.of(
                    "bg", "Компас на гражданския сектор: Разград",
                    "en", "Compass of the civil sector: Razgrad",
                    "da", "Kompas over civilsamfundet: Razgrad"));
    private static final LocalizedText PURPOSE = new LocalizedText(
            "bg",
            Map.of(
                    "bg",
                            "Питаме всички организации в областта кои са, какво правят и от какво имат нужда, за да могат да се намерят помежду си.",
                    "en",
                            "We ask every organisation in the region who they are, what they do and what they need, so that they can find each other.",
                    "da",
                            "Vi spørger alle foreninger i området, hvem de er, hvad de laver, og hvad de mangler, så de kan finde hinanden."));

    private final Surveys surveys;
    private final PlanningSurveys planning;
    private final ReadyQuestionnaires ready;
    private final ExampleResponses responses;
    private final Accounts accounts;
    private final Libraries libraries;

    ExampleSurvey(
            Surveys surveys,
            PlanningSurveys planning,
            ReadyQuestionnaires ready,
            ExampleResponses responses,
            Accounts accounts,
            Libraries libraries) {
        this.surveys = surveys;
        this.planning = planning;
        this.ready = ready;
        this.responses = responses;
        this.accounts = accounts;
        this.libraries = libraries;
    }

    /** Once: one that is there already is left as it is. */
    public void load() {
        ready.load();
        Optional<LibrarySummary> library = libraries.findBySlug(LIBRARY);
        Optional<Accounts.Person> leader = accounts.findByEmail(LEADER);
        if (library.isEmpty() || leader.isEmpty() || surveys.find(SLUG).isPresent()) {
            return;
        }
        Survey survey = begin(library.get(), leader.get());
        PersonId fieldworker = accounts.openReadyMade(
                FIELDWORKER,
                "Христина Маркова",
                "bg",
                new Grant(Role.FIELDWORKER, Scope.survey(survey.id().value())));
        try (Reader answers =
                new InputStreamReader(new ClassPathResource(ANSWERS).getInputStream(), StandardCharsets.UTF_8)) {
            responses.load(
                    survey,
                    answers,
                    email -> email.equals(FIELDWORKER)
                            ? fieldworker
                            : leader.get().id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Survey begin(LibrarySummary library, Accounts.Person leader) {
        LocalDate today = responses.today();
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
                        ready.find(ReadyQuestionnaires.COMPASS).orElseThrow().id(),
                        new Survey.Words(TITLE, Optional.of(PURPOSE), Optional.empty(), List.of("bg", "en", "da")),
                        SurveyStatus.DRAFT,
                        new Survey.Period(today.minusDays(14), today.plusDays(7)),
                        library.serves(),
                        true));
        planning.become(who, survey, SurveyStatus.OPEN);
        return survey;
    }
}
