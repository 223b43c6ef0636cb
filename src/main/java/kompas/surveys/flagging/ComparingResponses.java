package kompas.surveys.flagging;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.TimeZones;
import kompas.surveys.SurveyId;
import kompas.surveys.collecting.FormFacts;
import kompas.surveys.questionnaires.FormVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks again at all responses of a survey whenever some came or changed; each may make others stand out, or no more. */
@Service
public class ComparingResponses {

    private final ComparingRows rows;
    private final FormVersions versions;
    private final NetworkSettings network;
    private final Clock clock;

    ComparingResponses(ComparingRows rows, FormVersions versions, NetworkSettings network, Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.network = network;
        this.clock = clock;
    }

    /** Those in which something came since they were compared. */
    @Transactional(readOnly = true)
    public List<SurveyId> due() {
        return rows.due(clock.instant());
    }

    /** Done twice it says the same. */
    @Transactional
    public void compare(SurveyId survey) {
        rows.begin(survey, clock.instant());
        Map<Optional<UUID>, FormFacts> facts = new HashMap<>();
        List<Compared> all = rows.all(survey, version -> facts.computeIfAbsent(version, this::facts));
        List<Suspicion> found = new ArrayList<>();
        found.addAll(Doubles.twice(all));
        found.addAll(Doubles.copied(all));
        found.addAll(Outliers.of(all));
        found.addAll(Whereabouts.of(all, rows::settlements));
        found.addAll(Nights.of(all, TimeZones.of(network.current().countries().getFirst())));
        rows.replace(survey, found);
    }

    private FormFacts facts(Optional<UUID> version) {
        return version.flatMap(versions::find)
                .map(versions::xform)
                .map(FormFacts::of)
                .orElse(FormFacts.NONE);
    }
}
