package kompas.surveys.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.SurveyPlanners;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import kompas.surveys.questionnaires.Questionnaire;
import org.springframework.stereotype.Component;

/** What the form of a survey offers to choose from. */
@Component
class SurveyForms {

    private final KeepingQuestionnaires questionnaires;
    private final FormVersions versions;
    private final SurveyPlanners planners;
    private final Libraries libraries;
    private final Places places;

    SurveyForms(
            KeepingQuestionnaires questionnaires,
            FormVersions versions,
            SurveyPlanners planners,
            Libraries libraries,
            Places places) {
        this.questionnaires = questionnaires;
        this.versions = versions;
        this.planners = planners;
        this.libraries = libraries;
        this.places = places;
    }

    SurveyFormView blank(Page page, SignedIn who, UUID id, SurveyForm form, String questionnaire) {
        String chosen = form.first("library");
        return new SurveyFormView(
                id,
                Optional.empty(),
                form,
                planners.choices(who, page.t()).stream()
                        .map(choice -> choice.chosen(choice.value().equals(chosen)))
                        .toList(),
                questionnaires.of(who).stream()
                        .filter(each -> versions.current(each.id()).isPresent())
                        .map(each -> new Choice(
                                each.id().toString(),
                                each.title(),
                                each.id().toString().equals(questionnaire)))
                        .toList(),
                List.of());
    }

    SurveyFormView of(Page page, SignedIn who, Survey survey, SurveyForm form) {
        return new SurveyFormView(
                survey.id().value(),
                Optional.of(survey),
                form,
                List.of(),
                List.of(),
                areas(survey.library(), form, page.language()));
    }

    /** The published questionnaire with this id, if this person may use it. */
    Optional<UUID> chosen(SignedIn who, String questionnaire) {
        return questionnaires.of(who).stream()
                .map(Questionnaire::id)
                .filter(id -> id.toString().equals(questionnaire))
                .filter(id -> versions.current(id).isPresent())
                .findFirst();
    }

    /** What a survey is about until somebody says so: all that its library serves. */
    List<AreaId> served(Optional<LibraryId> library) {
        return library.flatMap(libraries::find)
                .map(found -> found.serves().isEmpty()
                        ? found.municipality().or(found::region).stream().toList()
                        : found.serves())
                .orElse(List.of());
    }

    /** What its library serves and the municipalities therein; every region for the network's own. */
    private List<Choice> areas(Optional<LibraryId> library, SurveyForm form, String language) {
        List<Area> areas = new ArrayList<>();
        Optional<LibrarySummary> found = library.flatMap(libraries::find);
        if (found.isEmpty()) {
            places.countries().forEach(country -> areas.addAll(places.regions(country.code())));
        }
        served(library).stream().flatMap(id -> places.findArea(id).stream()).forEach(area -> {
            areas.add(area);
            areas.addAll(places.municipalities(area.id()));
        });
        return areas.stream()
                .distinct()
                .map(area -> new Choice(
                        area.id().value().toString(),
                        area.label(language),
                        form.has("area", area.id().value().toString())))
                .toList();
    }
}
