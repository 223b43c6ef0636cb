package kompas.directory.search.indexing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.Field;
import kompas.needs.Need;
import kompas.search.language.Compounds;
import kompas.search.language.Stems;
import kompas.search.language.Stopwords;
import kompas.search.language.Words;
import kompas.shared.kernel.Point;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.springframework.stereotype.Component;

/** Makes the document of an organisation. */
@Component
class DocumentWriting {

    private static final int MOST_STEMS = 2_000;

    private final PlaceNames places;
    private final TopicWords topics;

    DocumentWriting(PlaceNames places, TopicWords topics) {
        this.places = places;
        this.topics = topics;
    }

    OrganisationDocument write(OrganisationRow row, List<Need> needs) {
        OrganisationDocument document = new OrganisationDocument(row.id());
        describe(document, row);
        place(document, row);
        document.identifiers = IdentifierForms.all(row.identifiers());
        document.fields = row.fields().stream()
                .flatMap(code -> Field.find(code).stream())
                .flatMap(field -> field.withAncestors().stream())
                .map(Field::code)
                .distinct()
                .toList();
        document.goals = row.goals();
        document.form = row.form();
        document.status = row.status();
        document.languages = row.languages();
        document.country = row.country().orElse(null);
        document.needs = kinds(needs, Need.Direction.NEED);
        document.offers = kinds(needs, Need.Direction.OFFER);
        document.created = row.created();
        return document;
    }

    private void describe(OrganisationDocument document, OrganisationRow row) {
        Set<String> names = new LinkedHashSet<>(row.name().texts().values());
        names.addAll(row.otherNames());
        document.name = words(names);
        document.nameStems = Stream.concat(
                        row.name().texts().entrySet().stream().flatMap(name -> stems(name.getValue(), name.getKey())),
                        row.otherNames().stream()
                                .flatMap(name -> stems(name, row.name().source())))
                .distinct()
                .collect(Collectors.joining(" "));
        document.titles = names.stream().map(DocumentWriting::title).distinct().toList();
        document.topic = Stream.concat(row.fields().stream().flatMap(topics::ofField), topics.ofForm(row.form()))
                .distinct()
                .collect(Collectors.joining(" "));
        document.text = row.texts().stream()
                .flatMap(text -> text.texts().entrySet().stream())
                .flatMap(text -> stems(text.getValue(), text.getKey()))
                .limit(MOST_STEMS)
                .collect(Collectors.joining(" "));
        document.order = NameOrder.key(row.name());
        document.spelled = new ArrayList<>(names);
    }

    private void place(OrganisationDocument document, OrganisationRow row) {
        Set<String> here = new LinkedHashSet<>();
        row.settlement().ifPresent(settlement -> here.addAll(places.ofSettlement(settlement)));
        document.spelled.addAll(here);
        here.addAll(row.addresses());
        document.place = words(here);
        row.area().ifPresent(area -> {
            Set<String> around = places.around(area);
            document.area = area.value().toString();
            document.around = words(around);
            document.spelled.addAll(around);
        });
        row.point().ifPresent(point -> locate(document, point));
    }

    private static void locate(OrganisationDocument document, Point point) {
        document.location = GeoPoint.of(point.latitude(), point.longitude());
        document.latitude = point.latitude();
        document.longitude = point.longitude();
        document.cell4 = MapCells.at(point.latitude(), point.longitude(), 4);
        document.cell7 = MapCells.at(point.latitude(), point.longitude(), 7);
        document.cell10 = MapCells.at(point.latitude(), point.longitude(), 10);
        document.cell13 = MapCells.at(point.latitude(), point.longitude(), 13);
        document.cell16 = MapCells.at(point.latitude(), point.longitude(), 16);
    }

    private static String words(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> Words.of(text).stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> stems(String text, String language) {
        return Words.of(text).stream()
                .filter(word -> !Stopwords.has(word))
                .flatMap(Compounds::parts)
                .map(word -> Stems.of(word, language));
    }

    private static String title(String name) {
        return String.join(" ", Words.of(name));
    }

    private static List<String> kinds(List<Need> needs, Need.Direction direction) {
        return needs.stream()
                .filter(need -> need.direction() == direction)
                .map(need -> need.kind().code())
                .distinct()
                .toList();
    }
}
