package kompas.directory.web;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.OrganisationSummary;
import kompas.directory.domain.NeighbourQueries;
import kompas.directory.domain.Neighbours;
import kompas.directory.domain.OrganisationPicture;
import kompas.directory.domain.OrganisationProfile;
import kompas.directory.domain.SeenContact;
import kompas.files.FileId;
import kompas.files.Files;
import kompas.needs.Need;
import kompas.places.AreaId;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.OpeningHours;
import kompas.shared.kernel.TimeZones;
import kompas.shared.text.Text;
import kompas.shared.web.Hours;
import kompas.shared.web.HoursInWords;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import kompas.shared.web.SharePhoto;
import kompas.shared.web.SharePicture;
import org.springframework.stereotype.Component;

/** Makes the page of one organisation: with its profile three statements in all. */
@Component
class OrganisationViews {

    private static final int MOST_NEIGHBOURS = 6;
    private static final int LONGEST_SHARE = 200;
    private static final int CARD_WIDTH = 640;

    private final NeighbourQueries neighbours;
    private final Entries entries;
    private final PlaceWords words;
    private final OrganisationMaps maps;
    private final Files files;
    private final Announced announced;

    OrganisationViews(
            NeighbourQueries neighbours,
            Entries entries,
            PlaceWords words,
            OrganisationMaps maps,
            Files files,
            Announced announced) {
        this.neighbours = neighbours;
        this.entries = entries;
        this.words = words;
        this.maps = maps;
        this.files = files;
        this.announced = announced;
    }

    OrganisationView of(OrganisationProfile profile, List<SeenContact> contacts, Page page) {
        OrganisationSummary summary = profile.summary();
        Text t = page.t();
        Neighbours around = neighbours.around(summary, MOST_NEIGHBOURS);
        List<Need> needs = entries.needsOf(List.of(summary.id().value()))
                .getOrDefault(summary.id().value(), List.of());
        return new OrganisationView(
                profile,
                contacts,
                summary.name().in(t.language()),
                share(summary, t),
                facts(profile, t),
                words.shortly(summary.location(), t.language()),
                words.within(summary.location(), page),
                served(profile, page),
                needs,
                announced.coming(summary, page),
                announced.help(summary, page),
                announced.wanted(summary, page),
                entries.of(around.nearest(), t),
                entries.of(around.alike(), t),
                maps.of(summary, page),
                profile.openingHours().map(hours -> hours(hours, summary, t)),
                OrganisationJsonLd.of(profile, page));
    }

    /** What stands on its picture. */
    SharePicture card(OrganisationProfile profile, Page page) {
        OrganisationSummary summary = profile.summary();
        return new SharePicture(
                page.siteName().in(page.language()).text(),
                summary.name().in(page.language()).text(),
                facts(profile, page.t()),
                summary.fields().stream()
                        .map(code -> "directory.field." + code)
                        .filter(page.t()::knows)
                        .map(page.t()::say)
                        .limit(3)
                        .toList(),
                maps.of(summary, page),
                profile.photos().stream().findFirst().or(profile::logo).map(this::photo));
    }

    private SharePhoto photo(OrganisationPicture photo) {
        int width = photo.widths().stream()
                .filter(each -> each >= CARD_WIDTH)
                .findFirst()
                .orElse(photo.width());
        FileId id = new FileId(photo.file());
        return new SharePhoto(photo.file() + "/" + width, photo.focusX(), photo.focusY(), photo.logo(), () -> {
            try {
                return files.open(id, width);
            } catch (NotFound e) {
                throw new IOException(e);
            }
        });
    }

    /** Legal form, place and year in one line. */
    private String facts(OrganisationProfile profile, Text t) {
        OrganisationSummary summary = profile.summary();
        return Stream.of(
                        t.say(summary.legalForm().key()),
                        words.shortly(summary.location(), t.language()),
                        profile.kind()
                                .founded()
                                .map(year -> t.say("directory.profile.since", "year", String.valueOf(year)))
                                .orElse(""))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Its own words where it has any; else what it is, what it does and where. */
    private String share(OrganisationSummary summary, Text t) {
        return summary.description()
                .map(description -> shortened(description.in(t.language()).text()))
                .orElseGet(() -> Stream.of(
                                t.say(summary.legalForm().key()),
                                summary.fields().stream()
                                        .findFirst()
                                        .map(code -> "directory.field." + code)
                                        .filter(t::knows)
                                        .map(t::say)
                                        .orElse(""),
                                words.shortly(summary.location(), t.language()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_SHARE) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_SHARE);
        return line.substring(0, end < LONGEST_SHARE / 2 ? LONGEST_SHARE : end).strip() + "…";
    }

    private List<Link> served(OrganisationProfile profile, Page page) {
        Optional<AreaId> own = profile.summary().location().municipality();
        return words.links(
                profile.areasServed().stream()
                        .filter(area -> !own.equals(Optional.of(area)))
                        .toList(),
                page);
    }

    private static Hours hours(OpeningHours hours, OrganisationSummary summary, Text t) {
        ZoneId zone = TimeZones.of(summary.location().country().orElse(""));
        return HoursInWords.of(hours, t, Instant.now(), zone);
    }
}
