package kompas.directory.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kompas.directory.OrganisationSummary;
import kompas.directory.domain.FactTitle;
import kompas.directory.domain.OrganisationProfile;
import kompas.directory.domain.SeenContact;
import kompas.libraries.NeedsAround;
import kompas.needs.Need;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;
import kompas.shared.web.Agenda;
import kompas.shared.web.Hours;
import kompas.shared.web.JsonLd;
import kompas.shared.web.Link;
import kompas.shared.web.MapView;

/**
 * The page of one organisation for one reader.
 *
 * @param contacts those this reader may see
 * @param title its name as shown to this reader
 * @param share two lines worth sharing
 * @param facts legal form, place and year in one line
 * @param place where it is, in words
 * @param within the areas it lies in, widest first
 * @param served the areas it works in, when they are not simply its municipality
 * @param needs what it lacks and what it gives
 * @param coming what it organises next
 * @param help where it wants helpers
 * @param wanted what others in its municipality need
 * @param nearest others nearby
 * @param alike others nearby that do much the same
 */
public record OrganisationView(
        OrganisationProfile profile,
        List<SeenContact> contacts,
        LocalizedText.Shown title,
        String share,
        String facts,
        String place,
        List<Link> within,
        List<Link> served,
        List<Need> needs,
        Optional<Agenda> coming,
        Optional<Agenda> help,
        Optional<NeedsAround.Wanted> wanted,
        List<Entry> nearest,
        List<Entry> alike,
        Optional<MapView> map,
        Optional<Hours> hours,
        JsonLd data) {

    public OrganisationSummary summary() {
        return profile.summary();
    }

    /** Who said last that all this is true, by phone or otherwise. */
    public String confirmedBy() {
        return profile.provenance()
                .confirmedHow()
                .filter("phone"::equals)
                .or(() -> profile.provenance().confirmedBy())
                .orElse("library");
    }

    /** Whether it was asked since and nobody answered. */
    public boolean silent() {
        return profile.provenance().silentSince().isPresent();
    }

    public String initials() {
        return Initials.of(title.text());
    }

    public List<Need> stated(Need.Direction direction) {
        return needs.stream().filter(need -> need.direction() == direction).toList();
    }

    /** Names of columns in words; several columns may have the same. */
    public String named(List<String> columns, Text t) {
        return columns.stream()
                .map(column -> FactTitle.of(column, t))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public List<OriginLine> origins() {
        return OriginLine.of(profile.provenance());
    }
}
