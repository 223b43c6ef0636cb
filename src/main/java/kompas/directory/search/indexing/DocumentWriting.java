package kompas.directory.search.indexing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.CodeLists;
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
    private final CodeLists lists;

    DocumentWriting(PlaceNames places, TopicWords topics, CodeLists lists) {
        this.places = places;
        this.topics = topics;
        this.lists = lists;
    }

    OrganisationDocument write(OrganisationRow row, List<Need> needs) {
        OrganisationDocument document = new OrganisationDocument(row.id());
        describe(document, row);
        document.topic = topic(row, needs);
        place(document, row);
        document.identifiers = IdentifierForms.all(row.identifiers());
        document.fields = row.fields().stream()
                .flatMap(code -> lists.findField(code).stream())
                .flatMap(field -> field.withAncestors().stream())
                .map(Field::code)
                .distinct()
                .toList();
        document.audiences = row.audiences();
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
        Map<String, List<String>> names = new LinkedHashMap<>();
        Set<String> stems = new LinkedHashSet<>();
        row.name().texts().forEach((language, name) -> name(name, language, names, stems));
        row.otherNames().forEach(name -> name(name, row.name().source(), names, stems));
        names.values().forEach(document.spelled::addAll);
        document.name = String.join(" ", document.spelled);
        document.nameStems = String.join(" ", stems);
        document.titles = names.values().stream()
                .map(words -> String.join(" ", words))
                .distinct()
                .toList();
        document.text = row.texts().stream()
                .flatMap(text -> text.texts().entrySet().stream())
                .flatMap(text -> stems(Words.of(text.getValue()), text.getKey()))
                .limit(MOST_STEMS)
                .collect(Collectors.joining(" "));
        document.order = NameOrder.key(row.name());
    }

    private String topic(OrganisationRow row, List<Need> needs) {
        Stream<String> standard =
                Stream.concat(row.fields().stream().flatMap(topics::ofField), topics.ofForm(row.form()));
        Stream<String> own = Stream.concat(
                        row.audiences().stream(), needs.stream().map(Need::kind))
                .flatMap(topics::ofOwn);
        return Stream.concat(standard, own).distinct().collect(Collectors.joining(" "));
    }

    private static void name(String name, String language, Map<String, List<String>> names, Set<String> stems) {
        stems(names.computeIfAbsent(name, Words::of), language).forEach(stems::add);
    }

    private void place(OrganisationDocument document, OrganisationRow row) {
        Set<String> here = new LinkedHashSet<>();
        row.settlement().ifPresent(settlement -> here.addAll(places.ofSettlement(settlement)));
        Set<String> words = words(here);
        document.spelled.addAll(words);
        words.addAll(words(row.addresses()));
        document.place = String.join(" ", words);
        row.area().ifPresent(area -> {
            Set<String> around = words(places.around(area));
            document.area = area.value().toString();
            document.around = String.join(" ", around);
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

    private static Set<String> words(Collection<String> texts) {
        Set<String> words = new LinkedHashSet<>();
        texts.forEach(text -> words.addAll(Words.of(text)));
        return words;
    }

    private static Stream<String> stems(List<String> words, String language) {
        return words.stream()
                .filter(word -> !Stopwords.has(word))
                .flatMap(Compounds::parts)
                .map(word -> Stems.of(word, language));
    }

    private static List<String> kinds(List<Need> needs, Need.Direction direction) {
        return needs.stream()
                .filter(need -> need.direction() == direction)
                .map(Need::kind)
                .distinct()
                .toList();
    }
}
