package kompas.surveys.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.places.Area;
import kompas.places.Places;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.collecting.Device;
import kompas.surveys.collecting.FieldTeam;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import kompas.surveys.reviewing.Progress;
import org.springframework.stereotype.Component;

/** What the pages of a survey show of it. */
@Component
class Boards {

    private final SurveysPermissions permissions;
    private final FieldTeam team;
    private final FormVersions versions;
    private final KeepingQuestionnaires questionnaires;
    private final Accounts accounts;
    private final Places places;

    Boards(
            SurveysPermissions permissions,
            FieldTeam team,
            FormVersions versions,
            KeepingQuestionnaires questionnaires,
            Accounts accounts,
            Places places) {
        this.questionnaires = questionnaires;
        this.permissions = permissions;
        this.team = team;
        this.versions = versions;
        this.accounts = accounts;
        this.places = places;
    }

    BoardView of(Page page, SignedIn who, Survey survey, Progress progress) {
        return new BoardView(
                survey,
                versions.current(survey.questionnaire()),
                questionnaires.called(survey.questionnaire(), page.t()),
                versions.draft(survey.questionnaire()).isPresent(),
                survey.areas().stream()
                        .flatMap(area -> places.findArea(area).stream())
                        .map(area -> named(area, page.language()))
                        .toList(),
                progress,
                team.of(survey).size(),
                new BoardView.May(
                        permissions.may(who, SurveysAct.PLAN, survey),
                        permissions.may(who, SurveysAct.REVIEW, survey)));
    }

    private static String named(Area area, String language) {
        return area.label(language);
    }

    PhoneView phone(SignedIn who, Survey survey, boolean draft) {
        Optional<Device> own = team.devices(survey).stream()
                .filter(device -> device.person().equals(who.id()) && device.draft() == draft)
                .findFirst();
        return new PhoneView(
                survey,
                draft,
                own.map(Device::id),
                versions.current(survey.questionnaire()).isPresent(),
                Optional.empty());
    }

    /** The phones that may send, each with whose it is. */
    List<PhoneLine> devices(Survey survey) {
        List<Device> devices = team.devices(survey);
        Map<PersonId, String> names =
                accounts.names(devices.stream().map(Device::person).collect(Collectors.toSet()));
        return devices.stream()
                .map(device -> new PhoneLine(device, names.getOrDefault(device.person(), "–")))
                .toList();
    }
}
