package kompas.directory.duplicates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Makes one name comparable. */
final class NameReading {

    private static final int LONGEST_INITIALS = 9;

    private final Vocabulary vocabulary;
    private final List<String> words = new ArrayList<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private final Set<String> forms = new LinkedHashSet<>();

    NameReading(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Name read(String text) {
        List<String> spelled = Sounds.spelled(text);
        List<String> sounds = spelled.stream().map(Sounds::of).toList();
        boolean[] content = new boolean[sounds.size()];
        for (int i = 0; i < sounds.size(); ) {
            int legal = vocabulary.legalFormAt(sounds, i);
            if (legal > 0) {
                vocabulary.codeOf(sounds.subList(i, i + legal)).ifPresent(forms::add);
                i += legal;
                continue;
            }
            content[i] = keep(sounds.get(i));
            i++;
        }
        if (words.isEmpty()) {
            words.addAll(sounds);
        }
        boolean cyrillic = text.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
        return new Name(List.copyOf(words), numbers, forms, initials(spelled, content), cyrillic);
    }

    private boolean keep(String word) {
        if (Sounds.isNumber(word)) {
            numbers.add(word);
            return false;
        }
        if (vocabulary.isFiller(word)) {
            return false;
        }
        words.add(vocabulary.unabbreviated(word));
        return true;
    }

    private Set<String> initials(List<String> spelled, boolean[] content) {
        if (words.size() == 1) {
            String only = spelled.stream()
                    .filter(word -> word.length() > 1)
                    .findFirst()
                    .orElse(words.getFirst());
            return only.length() > LONGEST_INITIALS ? Set.of() : Set.of(only);
        }
        Set<String> initials = new LinkedHashSet<>();
        initials.add(initials(spelled, i -> content[i]));
        initials.add(initials(spelled, i -> spelled.get(i).length() > 2));
        initials.add(initials(spelled, i -> true));
        return initials;
    }

    private static String initials(List<String> spelled, IntPredicate counted) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < spelled.size() && initials.length() < LONGEST_INITIALS; i++) {
            if (counted.test(i) && !Character.isDigit(spelled.get(i).charAt(0))) {
                initials.append(spelled.get(i).charAt(0));
            }
        }
        return initials.toString();
    }
}
