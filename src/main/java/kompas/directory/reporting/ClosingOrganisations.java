package kompas.directory.reporting;

import java.time.LocalDate;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.directory.editing.WritingFacts;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Organisations close and are there again; their page stays, and its history tells both. */
@Service
public class ClosingOrganisations {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Standings standings;
    private final WritingFacts facts;
    private final DirectoryPermissions permissions;
    private final AuditLog audit;

    ClosingOrganisations(Standings standings, WritingFacts facts, DirectoryPermissions permissions, AuditLog audit) {
        this.standings = standings;
        this.facts = facts;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** Since when and why, as far as that is known. */
    public record Closing(Optional<LocalDate> on, Optional<LocalizedText> because) {}

    /**
     * An organisation for somebody who may close it, public or not.
     *
     * @throws kompas.shared.kernel.NotPermitted when this person may not
     */
    @Transactional(readOnly = true)
    public Standing open(String slug, SignedIn who) {
        Standing standing = standings.find(slug).orElseThrow(() -> new NotFound("Organisation " + slug));
        permissions.require(who, DirectoryAct.CLOSE, standing.id());
        return standing;
    }

    @Transactional
    public void close(OrganisationId organisation, Closing closing, SignedIn who) {
        permissions.require(who, DirectoryAct.CLOSE, organisation);
        ObjectNode wanted = facts.said("status", "closed");
        closing.on().ifPresentOrElse(day -> wanted.put("closed_on", day.toString()), () -> wanted.putNull("closed_on"));
        wanted.set(
                "closed_because",
                closing.because()
                        .map(LocalizedColumn::write)
                        .map(JSON::readTree)
                        .orElse(wanted.nullNode()));
        if (facts.write(organisation, wanted, who)) {
            recorded("directory.close", organisation, who);
        }
    }

    @Transactional
    public void reopen(OrganisationId organisation, SignedIn who) {
        permissions.require(who, DirectoryAct.CLOSE, organisation);
        ObjectNode wanted = facts.said("status", "active");
        wanted.putNull("closed_on").putNull("closed_because");
        if (facts.write(organisation, wanted, who)) {
            recorded("directory.reopen", organisation, who);
        }
    }

    private void recorded(String action, OrganisationId organisation, SignedIn who) {
        audit.record(new Act(
                Optional.of(who.id().value()),
                action,
                "organisation",
                organisation.value(),
                java.util.Map.of(),
                java.util.Map.of()));
    }
}
