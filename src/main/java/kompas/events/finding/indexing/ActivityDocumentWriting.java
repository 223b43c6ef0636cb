package kompas.events.finding.indexing;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kompas.directory.Audience;
import kompas.directory.Field;
import kompas.events.ActivityKind;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.search.language.Compounds;
import kompas.search.language.Stems;
import kompas.search.language.Stopwords;
import kompas.search.language.Words;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** Makes the document of an activity. */
@Component
class ActivityDocumentWriting {

    private static final int MOST_STEMS = 2_000;

    private final Messages messages;
    private final Places places;
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    ActivityDocumentWriting(Messages messages, Places places) {
        this.messages = messages;
        this.places = places;
    }

    ActivityDocument write(ActivityRow row) {
        ActivityDocument document = new ActivityDocument(row.id());
        Set<String> names = new LinkedHashSet<>();
        Set<String> stems = new LinkedHashSet<>();
        row.title().texts().values().forEach(title -> names.addAll(Words.of(title)));
        stem(row.title(), stems);
        row.names().forEach(name -> {
            name.texts().values().forEach(text -> names.addAll(Words.of(text)));
            stem(name, stems);
        });
        row.places().forEach(place -> names.addAll(Words.of(place)));
        row.municipality().ifPresent(id -> around(AreaId.of(id)).forEach(name -> names.addAll(Words.of(name))));
        traits(row.traits()).forEach(key -> stems.addAll(known.computeIfAbsent(key, this::said)));
        row.texts().forEach(text -> stem(text, stems));
        document.names = String.join(" ", names);
        document.stems = String.join(" ", stems.stream().limit(MOST_STEMS).toList());
        document.published = row.published().toEpochMilli();
        return document;
    }

    private static Stream<String> traits(ActivityRow.Traits traits) {
        return Stream.of(
                        Stream.of("events.kind." + traits.kind()),
                        traits.fields().stream().flatMap(ActivityDocumentWriting::fields),
                        traits.audiences().stream().map(Audience::key))
                .flatMap(keys -> keys);
    }

    /** Words of a field and of its group; those of a section are too wide. */
    private static Stream<String> fields(String code) {
        return Field.find(code).stream()
                .flatMap(field -> field.withAncestors().stream())
                .filter(field -> field.parent().isPresent() || field.code().equals(code))
                .map(Field::key);
    }

    private Stream<String> around(AreaId municipality) {
        return Stream.concat(places.findArea(municipality).stream(), places.parents(municipality).stream())
                .map(Area::name)
                .flatMap(name -> name.texts().values().stream());
    }

    private Set<String> said(String key) {
        Set<String> stems = new LinkedHashSet<>();
        for (String language : messages.languages()) {
            Text t = new Text(messages, language);
            if (t.knows(key)) {
                stems(t.say(key), language).forEach(stems::add);
            }
        }
        return stems;
    }

    private static void stem(LocalizedText text, Set<String> stems) {
        text.texts().forEach((language, words) -> stems(words, language).forEach(stems::add));
    }

    private static Stream<String> stems(String words, String language) {
        return Words.of(words).stream()
                .filter(word -> !Stopwords.has(word))
                .flatMap(Compounds::parts)
                .map(word -> Stems.of(word, language));
    }

    /** Moves when the words for kinds, fields and audiences do. */
    int fingerprint() {
        Stream<String> keys = Stream.of(
                        Stream.of(ActivityKind.values()).map(ActivityKind::key),
                        Field.all().stream().map(Field::key),
                        Stream.of(Audience.values()).map(Audience::key))
                .flatMap(each -> each);
        return keys.map(key -> known.computeIfAbsent(key, this::said)).toList().hashCode();
    }
}
