package kompas.surveys.collecting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;
import kompas.surveys.Survey;
import kompas.surveys.questionnaires.ReadyQuestionnaires;
import org.springframework.stereotype.Component;

/** For a demonstration: a survey anybody in Razgrad may answer, with nothing answered yet. */
@Component
public class ExampleCitizens {

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

    private final ExampleBeginning beginning;

    ExampleCitizens(ExampleBeginning beginning) {
        this.beginning = beginning;
    }

    /** Once: one that is there already is left as it is. */
    public void load() {
        LocalDate today = beginning.today();
        beginning.begin(
                SLUG,
                ReadyQuestionnaires.COMMUNITY_NEEDS,
                new Survey.Words(TITLE, Optional.of(PURPOSE), Optional.of(PRIVACY), List.of("bg", "en", "da")),
                new Survey.Period(today.minusDays(3), today.plusDays(25)));
    }
}
