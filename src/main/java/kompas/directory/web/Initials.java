package kompas.directory.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The letters that stand for an organisation: those of its own name, which is in quotes where its kind stands before it. */
final class Initials {

    private static final Pattern QUOTED = Pattern.compile("[„“”\"«»']([^„“”\"«»']{2,})[„“”\"«»']");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Initials() {}

    static String of(String name) {
        Matcher quoted = QUOTED.matcher(name);
        List<String> words = WORD.matcher(quoted.find() ? quoted.group(1) : name)
                .results()
                .map(word -> word.group())
                .toList();
        List<String> telling = words.stream()
                .filter(word -> Character.isLetter(word.codePointAt(0)))
                .filter(word -> word.length() > 2 || Character.isUpperCase(word.codePointAt(0)))
                .toList();
        return (telling.isEmpty() ? words : telling)
                .stream()
                        .limit(2)
                        .map(word -> Character.toString(word.codePointAt(0)))
                        .collect(Collectors.joining())
                        .toUpperCase(Locale.ROOT);
    }
}
