package kompas.directory.confirming;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.directory.OrganisationId;
import kompas.directory.editing.Spokespeople;
import kompas.shared.kernel.Identifiers;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of those who do not answer: somebody phones, and in the end their page is off the lists until they do. */
@Component
class SilentOrganisations {

    private final AskedRows asked;
    private final Subjects subjects;
    private final Tasks tasks;
    private final Following following;
    private final Spokespeople spokespeople;
    private final Responsible responsible;

    SilentOrganisations(
            AskedRows asked,
            Subjects subjects,
            Tasks tasks,
            Following following,
            Spokespeople spokespeople,
            Responsible responsible) {
        this.asked = asked;
        this.subjects = subjects;
        this.tasks = tasks;
        this.following = following;
        this.spokespeople = spokespeople;
        this.responsible = responsible;
    }

    /** Forgets questions that need no answer any more. */
    @Transactional
    int settle(LocalDate today) {
        List<OrganisationId> settled = asked.noLongerAsked(today);
        settled.forEach(organisation -> following.settled(organisation, "answered", Optional.empty()));
        touchAfter(settled);
        return settled.size();
    }

    /** Puts those who were reminded in vain on the desk of whoever phones them. */
    @Transactional
    int giveUp(LocalDate today) {
        List<OrganisationId> silent = asked.giveUp(today);
        silent.forEach(organisation -> subjects.find(organisation)
                .filter(subject -> !subject.closed())
                .ifPresent(subject -> tasks.raise(responsible.phone(subject, today))));
        touchAfter(silent);
        return silent.size();
    }

    /** Takes off the lists who could not be reached by phone either. */
    @Transactional
    int unlist(LocalDate today) {
        List<OrganisationId> gone = asked.unlist(Identifiers.next(), spokespeople.source(false), today);
        gone.forEach(following::unlisted);
        touchAfter(gone);
        return gone.size();
    }

    private void touchAfter(List<OrganisationId> changed) {
        if (!changed.isEmpty()) {
            asked.touch();
        }
    }
}
