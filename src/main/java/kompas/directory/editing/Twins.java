package kompas.directory.editing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.duplicates.FindingDuplicates;
import kompas.directory.duplicates.Lookalike;
import kompas.directory.duplicates.Pair;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/**
 * Says to staff, after they renamed an organisation, that it looks like another now. Nobody else is told: by changing their own
 * page they could learn whose private phone is the same.
 */
@Component
class Twins {

    private static final int MOST = 3;

    private final FindingDuplicates finding;
    private final OrganisationDirectory directory;
    private final DirectoryPermissions permissions;

    Twins(FindingDuplicates finding, OrganisationDirectory directory, DirectoryPermissions permissions) {
        this.finding = finding;
        this.directory = directory;
        this.permissions = permissions;
    }

    List<OverviewView.Twin> of(OrganisationId organisation, SignedIn who, Page page) {
        if (!permissions.may(who, DirectoryAct.MERGE, organisation)) {
            return List.of();
        }
        List<OrganisationId> alike = finding.twins(organisation).stream()
                .map(Lookalike::organisation)
                .limit(MOST)
                .toList();
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(alike);
        return alike.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .map(twin -> twin(organisation, twin, page))
                .toList();
    }

    private static OverviewView.Twin twin(OrganisationId organisation, OrganisationSummary twin, Page page) {
        Shown name = twin.name().in(page.language());
        Pair pair = Pair.of(organisation, twin.id());
        return new OverviewView.Twin(
                name.text(), name.language(), page.to("/desk/duplicates/" + pair.one() + "/" + pair.other()));
    }
}
