package kompas.surveys;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.Scope;
import kompas.accounts.ScopeNames;
import kompas.libraries.LibraryId;
import kompas.shared.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** Surveys as places where roles are held: fieldworkers collect for one. */
@Component
class SurveyScopeNames implements ScopeNames {

    private final SurveyRows rows;

    SurveyScopeNames(SurveyRows rows) {
        this.rows = rows;
    }

    @Override
    public Scope.Kind kind() {
        return Scope.Kind.SURVEY;
    }

    @Override
    public Map<UUID, LocalizedText> names(Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> rows.find(new SurveyId(id)).stream())
                .collect(Collectors.toMap(
                        survey -> survey.id().value(), survey -> survey.words().title()));
    }

    /** Nobody is invited to a survey from the network's page of people; its own page does that. */
    @Override
    public List<UUID> onOffer() {
        return List.of();
    }

    @Override
    public List<Scope> around(UUID id) {
        return rows.find(new SurveyId(id)).flatMap(Survey::library).map(LibraryId::value).map(Scope::library).stream()
                .toList();
    }
}
