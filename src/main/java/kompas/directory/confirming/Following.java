package kompas.directory.confirming;

import java.util.Map;
import java.util.Optional;
import kompas.accounts.PersonId;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.audit.Via;
import kompas.directory.OrganisationId;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Component;

/** What follows outside the directory from what happened to a question: the desk and the log of acts. */
@Component
class Following {

    private final Tasks tasks;
    private final AuditLog audit;

    Following(Tasks tasks, AuditLog audit) {
        this.tasks = tasks;
        this.audit = audit;
    }

    void confirmed(OrganisationId organisation, Said said) {
        tasks.settle(ConfirmingOrganisations.TASK, organisation.value(), "confirmed", said.by());
        Act act = new Act(
                said.by().map(PersonId::value),
                "directory.confirm",
                "organisation",
                organisation.value(),
                Map.of("way", said.way().code()),
                said.name().map(name -> Map.of("said", name)).orElse(Map.of()));
        boolean link = said.way() == Way.MAIL || said.way() == Way.LETTER;
        audit.record(link ? act.cameBy(Via.LINK) : act);
    }

    void recorded(String action, OrganisationId organisation, Map<String, String> detail, PersonId by) {
        audit.record(new Act(Optional.of(by.value()), action, "organisation", organisation.value(), detail, Map.of()));
    }

    void settled(OrganisationId organisation, String outcome, Optional<PersonId> by) {
        tasks.settle(ConfirmingOrganisations.TASK, organisation.value(), outcome, by);
    }

    void unlisted(OrganisationId organisation) {
        audit.record(new Act(
                Optional.empty(),
                "directory.unlist",
                "organisation",
                organisation.value(),
                Map.of("why", "silence"),
                Map.of()));
    }
}
