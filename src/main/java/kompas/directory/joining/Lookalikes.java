package kompas.directory.joining;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.duplicates.FindingDuplicates;
import kompas.directory.duplicates.Lookalike;
import kompas.directory.duplicates.Particulars;
import kompas.directory.duplicates.Particulars.Whereabouts;
import kompas.directory.duplicates.Reason;
import kompas.places.AreaId;
import kompas.places.Geocoding;
import kompas.places.PlaceClues;
import kompas.places.Resolution;
import kompas.places.SettlementId;
import org.springframework.stereotype.Component;

/** Organisations that may be the one somebody is about to add, alike by the same measure as all duplicates. */
@Component
public class Lookalikes {

    private static final int MOST = 5;
    private static final int SHORTEST = 3;

    private final FindingDuplicates finding;
    private final OrganisationDirectory directory;
    private final Geocoding geocoding;

    Lookalikes(FindingDuplicates finding, OrganisationDirectory directory, Geocoding geocoding) {
        this.finding = finding;
        this.directory = directory;
        this.geocoding = geocoding;
    }

    /** An organisation everybody may see, and why it may be the same. */
    public record Found(OrganisationSummary organisation, List<Reason> reasons) {}

    /** For anybody: told by what everybody may see. Nobody learns here whose phone or address something is. */
    public List<Found> toAnybody(Answers answers) {
        return find(answers, List.of(), List.of());
    }

    /** For staff: told by everything that was written. */
    public List<Found> toStaff(Answers answers) {
        return find(answers, given(answers.phone()), given(answers.email()));
    }

    private List<Found> find(Answers answers, List<String> phones, List<String> emails) {
        if (answers.name().length() < SHORTEST || !answers.named()) {
            return List.of();
        }
        return of(new Particulars(
                List.of(answers.name()),
                null,
                whereabouts(answers.place()),
                List.of(),
                phones,
                emails,
                answers.soundWebsite() ? given(answers.website()) : List.of()));
    }

    /** Those alike to what is known of one, whoever asks having asked whom they tell. */
    public List<Found> of(Particulars described) {
        List<Lookalike> alike = finding.lookalikes(described);
        Map<OrganisationId, OrganisationSummary> known =
                directory.summaries(alike.stream().map(Lookalike::organisation).toList());
        return alike.stream()
                .flatMap(found -> Stream.ofNullable(known.get(found.organisation()))
                        .map(organisation -> new Found(organisation, found.reasons())))
                .limit(MOST)
                .toList();
    }

    /** Where a place in words is. */
    public Whereabouts whereabouts(String place) {
        if (place.isBlank()) {
            return Whereabouts.UNKNOWN;
        }
        Resolution where = geocoding.resolve(PlaceClues.none().settlement(place));
        return new Whereabouts(
                where.country().orElse(null),
                where.municipality().map(AreaId::value).map(Object::toString).orElse(null),
                where.settlement()
                        .map(SettlementId::value)
                        .map(Object::toString)
                        .orElse(null),
                place,
                null,
                null,
                null,
                null);
    }

    private static List<String> given(String text) {
        return Stream.of(text).filter(Predicate.not(String::isBlank)).toList();
    }
}
