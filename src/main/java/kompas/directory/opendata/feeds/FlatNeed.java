package kompas.directory.opendata.feeds;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kompas.directory.OrganisationSummary;
import kompas.directory.board.StatedNeeds.Stated;
import kompas.directory.opendata.DataReader;
import kompas.directory.opendata.Whereabouts;
import kompas.needs.Need;
import kompas.needs.Urgency;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A need or an offer as one row: the same names and values in CSV and lines of JSON. What is not known is null. */
final class FlatNeed {

    private final DataReader reader;
    private final Whereabouts whereabouts;
    private final Licence licence;

    FlatNeed(DataReader reader, Whereabouts whereabouts, Licence licence) {
        this.reader = reader;
        this.whereabouts = whereabouts;
        this.licence = licence;
    }

    Map<String, @Nullable Object> of(Stated stated) {
        Need need = stated.need();
        OrganisationSummary organisation = stated.organisation();
        Optional<LocalizedText.Shown> text = need.text().map(words -> words.in(reader.language()));
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", stated.id().toString());
        row.put("direction", need.direction().code());
        row.put("kind", need.kind());
        row.put("topics", need.topics());
        row.put("text", text.map(LocalizedText.Shown::text).orElse(null));
        row.put("text_language", text.map(LocalizedText.Shown::language).orElse(null));
        row.put("urgency", need.urgency().map(Urgency::code).orElse(null));
        row.put("since", need.since().toString());
        row.put("until", need.until().map(LocalDate::toString).orElse(null));
        row.put("organisation_id", organisation.id().toString());
        row.put("organisation", organisation.name().in(reader.language()).text());
        row.put("organisation_url", reader.at("/" + reader.language() + organisation.path()));
        row.put("example", organisation.example());
        place(row, organisation);
        row.put("licence", licence.url());
        row.put("attribution", licence.publisher());
        return row;
    }

    private void place(Map<String, @Nullable Object> row, OrganisationSummary organisation) {
        Optional<Area> municipality = area(organisation.location().municipality());
        Optional<Area> region = area(organisation.location().region())
                .or(() -> municipality.flatMap(known -> whereabouts.regionOf(known)));
        row.put("municipality", municipality.map(this::label).orElse(null));
        row.put("municipality_code", municipality.map(Area::address).orElse(null));
        row.put("region", region.map(this::label).orElse(null));
        row.put("region_code", region.map(Area::address).orElse(null));
        row.put("country", organisation.location().country().orElse(null));
    }

    private Optional<Area> area(Optional<AreaId> id) {
        return whereabouts.area(id.map(AreaId::value).orElse(null));
    }

    private String label(Area area) {
        return area.label(reader.language());
    }
}
