package kompas.directory.domain;

import java.util.Map;
import kompas.accounts.Act;
import kompas.directory.DirectoryAct;
import kompas.tasks.TaskKinds;
import org.springframework.stereotype.Component;

/** For whom the directory's tasks are: whoever may do what each leads to. */
@Component
class DirectoryTaskKinds implements TaskKinds {

    private static final Map<String, Act> ACTS = Map.of(
            "organisation_approval", DirectoryAct.APPROVE,
            "organisation_claim", DirectoryAct.CLAIM_DECIDE,
            "organisation_without_contact", DirectoryAct.ASK,
            "organisation_silent", DirectoryAct.ASK,
            "organisation_report", DirectoryAct.REPORT_DECIDE,
            "organisation_appeal", DirectoryAct.APPEAL_DECIDE,
            "duplicates", DirectoryAct.MERGE,
            "duplicate_proposal", DirectoryAct.MERGE);

    @Override
    public Map<String, Act> acts() {
        return ACTS;
    }
}
