package kompas.events.screens;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.needs.Need;
import kompas.needs.NeedKind;
import kompas.needs.Needs;
import kompas.needs.Owner;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** Organisations around a library that look for volunteers. */
@Component
public class CallsNearby {

    private static final int READ = 200;

    private final Needs needs;
    private final OrganisationDirectory directory;
    private final Libraries libraries;

    CallsNearby(Needs needs, OrganisationDirectory directory, Libraries libraries) {
        this.needs = needs;
        this.directory = directory;
        this.libraries = libraries;
    }

    /** A call for help, in its owner's words where there are any. */
    public record Call(OrganisationSummary organisation, Optional<LocalizedText> words) {}

    /** The latest, one of each organisation; two statements. */
    public List<Call> around(LibrarySummary library, int most) {
        List<Needs.Stated> stated =
                needs.latest(Owner.Kind.ORGANISATION, Need.Direction.NEED, NeedKind.VOLUNTEERS, READ);
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                stated.stream().map(each -> new OrganisationId(each.owner())).toList());
        Predicate<AreaId> served = area -> libraries.serving(area).stream()
                .anyMatch(serving -> serving.id().equals(library.id()));
        return stated.stream()
                .flatMap(each -> Stream.ofNullable(known.get(new OrganisationId(each.owner())))
                        .map(found -> new Call(found, each.need().text())))
                .filter(call ->
                        call.organisation().location().area().filter(served).isPresent())
                .limit(most)
                .toList();
    }
}
