package kompas.events.fairs.web;

import java.util.List;
import java.util.Optional;
import kompas.directory.CodeLists;
import kompas.directory.search.Facet;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationSearch;
import kompas.events.fairs.Fairs.Opened;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.places.Places;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import org.springframework.stereotype.Component;

/** What the first filter of an invitation can be chosen from. */
@Component
class InviteChoices {

    private final OrganisationSearch search;
    private final Places places;
    private final Libraries libraries;
    private final CodeLists lists;

    InviteChoices(OrganisationSearch search, Places places, Libraries libraries, CodeLists lists) {
        this.search = search;
        this.places = places;
        this.libraries = libraries;
        this.lists = lists;
    }

    InviteView.Choices of(OrganisationCriteria criteria, Text t) {
        List<Choice> regions =
                search.find(OrganisationCriteria.everything(), t.language()).counts(Facet.REGION).stream()
                        .map(count -> new Choice(
                                count.value(), region(count.value(), t), criteria.has(Facet.REGION, count.value())))
                        .toList();
        List<Choice> fields = lists.broadFields().stream()
                .map(field -> new Choice(
                        field.code(),
                        t.say("directory.field." + field.code()),
                        criteria.has(Facet.FIELD, field.code())))
                .toList();
        List<Choice> houses = libraries.all().stream()
                .map(library -> new Choice(
                        library.slug(),
                        library.name().in(t.language()).text(),
                        criteria.has(Facet.LIBRARY, library.slug())))
                .toList();
        return new InviteView.Choices(regions, fields, houses);
    }

    /** Those around the library the fair is of: whom most fairs invite. */
    Optional<OrganisationCriteria> around(Opened fair) {
        return fair.activity()
                .library()
                .flatMap(libraries::find)
                .map(LibrarySummary::slug)
                .map(slug -> OrganisationCriteria.everything().with(Facet.LIBRARY, slug));
    }

    private String region(String key, Text t) {
        return places.findAreaByAddress(key)
                .or(() -> places.findAreaByKey(key))
                .map(area -> area.label(t.language()))
                .orElse(key);
    }
}
