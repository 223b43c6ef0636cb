package kompas.directory.search.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.directory.CodeLists;
import kompas.directory.search.Facet;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.Suggestion;
import kompas.directory.search.indexing.OrganisationDocument;
import kompas.places.Area;
import kompas.places.Country;
import kompas.places.Level;
import kompas.places.Places;
import kompas.search.SearchIndex;
import kompas.search.language.WordReading;
import kompas.search.language.Words;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Component;

/** What a reader may be typing: a field of activity, a place, an organisation. Every word but the last is whole. */
@Component
class Suggesting {

    private static final int SHORTEST = 2;
    private static final int MOST_OF_A_KIND = 3;
    private static final int MOST_GUESSES = 8;

    private final SearchIndex index;
    private final Places places;
    private final CodeLists lists;
    private final Messages messages;

    Suggesting(SearchIndex index, Places places, CodeLists lists, Messages messages) {
        this.index = index;
        this.places = places;
        this.lists = lists;
        this.messages = messages;
    }

    List<Suggestion> suggest(String typed, String language, int most) {
        String shortened = typed.length() > OrganisationCriteria.LONGEST_QUESTION
                ? typed.substring(0, OrganisationCriteria.LONGEST_QUESTION)
                : typed;
        List<WordReading> words = WordReading.all(shortened);
        if (words.isEmpty() || shortened.strip().length() < SHORTEST) {
            return List.of();
        }
        List<Suggestion> suggestions = new ArrayList<>();
        areas(words, language).limit(MOST_OF_A_KIND).forEach(suggestions::add);
        fields(words, language).limit(MOST_OF_A_KIND).forEach(suggestions::add);
        int room = Math.max(0, most - suggestions.size());
        organisations(words, room).forEach(id -> suggestions.add(new Suggestion.Organisation(id)));
        return suggestions.stream().limit(most).toList();
    }

    private Stream<Suggestion> areas(List<WordReading> words, String language) {
        return places.countries().stream()
                .map(Country::code)
                .flatMap(country -> Stream.of(Level.REGION, Level.MUNICIPALITY)
                        .flatMap(level -> places.areas(country, level).stream()))
                .filter(area -> begins(area, words))
                .map(area -> new Suggestion.Area(
                        area.level() == Level.MUNICIPALITY ? Facet.MUNICIPALITY : Facet.REGION,
                        area.address(),
                        area.titled(language)));
    }

    private static boolean begins(Area area, List<WordReading> words) {
        return Stream.concat(area.name().texts().values().stream(), Stream.of(area.latin()))
                .anyMatch(name -> begins(Words.of(name), words, false));
    }

    private Stream<Suggestion> fields(List<WordReading> words, String language) {
        Text text = new Text(messages, language);
        return lists.fields().stream()
                .filter(field -> field.parent().isPresent())
                .filter(field -> begins(Words.of(text.say(field.key())), words, true))
                .map(field -> new Suggestion.Field(field.code()));
    }

    /** Whether the words begin the name, or any words of it. */
    private static boolean begins(List<String> name, List<WordReading> words, boolean anywhere) {
        if (!anywhere) {
            String whole = String.join(" ", name);
            String typed =
                    String.join(" ", words.stream().map(WordReading::word).toList());
            return whole.startsWith(typed)
                    || words.size() == 1 && words.getFirst().same().stream().anyMatch(whole::startsWith);
        }
        return words.stream()
                .allMatch(word ->
                        name.stream().anyMatch(part -> word.same().stream().anyMatch(part::startsWith)));
    }

    private List<UUID> organisations(List<WordReading> words, int most) {
        return index.ask(session -> session.search(OrganisationDocument.class)
                .select(f -> f.id(UUID.class))
                .where(f -> f.bool(all -> {
                    words.subList(0, words.size() - 1).forEach(word -> all.must(whole(f, word)));
                    all.must(beginning(f, words.getLast()));
                }))
                .sort(f -> f.composite().add(f.score()).add(f.field("order")))
                .fetchHits(most));
    }

    private static PredicateFinalStep whole(SearchPredicateFactory f, WordReading word) {
        return f.match().fields("name", "place", "around").matching(String.join(" ", word.same()));
    }

    private static PredicateFinalStep beginning(SearchPredicateFactory f, WordReading word) {
        var either = f.or();
        either.add(
                f.match().field("name").matching(String.join(" ", word.same())).boost(3));
        either.add(f.match()
                .field("identifiers")
                .matching(word.word().toUpperCase(Locale.ROOT))
                .constantScore()
                .boost(20));
        word.same().stream()
                .limit(MOST_GUESSES)
                .forEach(form -> either.add(f.prefix().field("name").matching(form))
                        .add(f.prefix().field("place").matching(form).boost(0.5f)));
        return either;
    }
}
