package kompas.surveys.proposing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.UUID;
import kompas.surveys.bindings.Binding;
import kompas.surveys.bindings.Bindings;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import org.springframework.stereotype.Component;

/** The bindings of published versions, which never change and are kept in memory. */
@Component
class KnownBindings {

    private static final int MOST = 50;

    private final FormVersions versions;
    private final KeepingQuestionnaires questionnaires;
    private final Cache<UUID, List<Binding>> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    KnownBindings(FormVersions versions, KeepingQuestionnaires questionnaires) {
        this.versions = versions;
        this.questionnaires = questionnaires;
    }

    List<Binding> of(UUID version) {
        return known.get(version, id -> versions.find(id).map(this::read).orElse(List.of()));
    }

    private List<Binding> read(FormVersion version) {
        return Bindings.of(questionnaires.workbook(version));
    }
}
