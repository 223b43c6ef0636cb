package kompas.surveys.collecting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
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
import org.springframework.stereotype.Component;

/** For a demonstration: a survey anybody in Razgrad may answer, with nothing answered yet. */
@Component
public class ExampleCitizens {

    private static final String LIBRARY = "regionalna-biblioteka-prof-boyan-penev-razgrad";
    private static final String LEADER = "elka@example.org";
    private static final String SLUG = "what-is-missing-in-razgrad";
    private static final LocalizedText TITLE = new LocalizedText(
            "bg",
            Map.of(
                    "bg", "Какво липсва в Разград?",
                    "en", "What is missing in Razgrad?",
                    "da", "Hvad mangler i Razgrad?"));
    private static final LocalizedText PURPOSE = new LocalizedText(
            "bg",
            Map.of(
                    "bg",
                            "Библиотеката пита всички, които живеят тук, какво им липсва и в какво биха участвали. Отнема по-малко от пет минути.",
                    "en",
                            "The library asks everybody who lives here what they miss and what they would take part in. It takes less than five minutes.",
                    "da",
                            "Biblioteket spørger alle, der bor her, hvad de savner, og hvad de gerne ville være med til. Det tager under fem minutter."));
    private static final LocalizedText PRIVACY = new LocalizedText(
            "bg",
            Map.of(
                    "bg",
                            "Отговорите се показват само обобщени. Име и имейл ни оставяте само ако искате да ви се обадим.",
                    "en",
                            "Answers are shown added up only. You leave us a name and an e-mail address only if you want to hear from us.",
                    "da",
                            "Svarene vises kun lagt sammen. Navn og e-mail giver du os kun, hvis du gerne vil høre fra os."));

    private final Surveys surveys;
    private final PlanningSurveys planning;
    private final ReadyQuestionnaires ready;
    private final ExampleResponses responses;
    private final Accounts accounts;
    private final Libraries libraries;

    ExampleCitizens(
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
        if (library.isPresent() && leader.isPresent() && surveys.find(SLUG).isEmpty()) {
            begin(library.get(), leader.get());
        }
    }

    private void begin(LibrarySummary library, Accounts.Person leader) {
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
                        ready.find(ReadyQuestionnaires.COMMUNITY_NEEDS)
                                .orElseThrow()
                                .id(),
                        new Survey.Words(TITLE, Optional.of(PURPOSE), Optional.of(PRIVACY), List.of("bg", "en", "da")),
                        SurveyStatus.DRAFT,
                        new Survey.Period(today.minusDays(3), today.plusDays(25)),
                        library.serves(),
                        true));
        planning.become(who, survey, SurveyStatus.OPEN);
    }
}
