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
import kompas.shared.kernel.LocalizedText;
import kompas.surveys.Survey;
import kompas.surveys.questionnaires.ReadyQuestionnaires;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** For a demonstration: a survey of Razgrad that is under way, with invented answers of thirty organisations. */
@Component
public class ExampleSurvey {

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

    private final ExampleBeginning beginning;
    private final ExampleResponses responses;
    private final Accounts accounts;

    ExampleSurvey(ExampleBeginning beginning, ExampleResponses responses, Accounts accounts) {
        this.beginning = beginning;
        this.responses = responses;
        this.accounts = accounts;
    }

    /** Once: one that is there already is left as it is. */
    public void load() {
        LocalDate today = beginning.today();
        beginning
                .begin(
                        SLUG,
                        ReadyQuestionnaires.COMPASS,
                        new Survey.Words(TITLE, Optional.of(PURPOSE), Optional.empty(), List.of("bg", "en", "da")),
                        new Survey.Period(today.minusDays(14), today.plusDays(7)))
                .ifPresent(this::answer);
    }

    private void answer(Survey survey) {
        PersonId leader =
                accounts.findByEmail(ExampleBeginning.LEADER).orElseThrow().id();
        PersonId fieldworker = accounts.openReadyMade(
                FIELDWORKER,
                "Христина Маркова",
                "bg",
                new Grant(Role.FIELDWORKER, Scope.survey(survey.id().value())));
        try (Reader answers =
                new InputStreamReader(new ClassPathResource(ANSWERS).getInputStream(), StandardCharsets.UTF_8)) {
            responses.load(survey, answers, email -> email.equals(FIELDWORKER) ? fieldworker : leader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
