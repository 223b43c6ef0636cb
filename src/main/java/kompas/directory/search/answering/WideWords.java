package kompas.directory.search.answering;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.search.language.WordReading;

/** Words for legal forms: half of what there is bears one, so that a name holding it says little. */
final class WideWords {

    private static final Set<String> STEMS = Stream.of(
                    "читалище",
                    "chitalishte",
                    "сдружение",
                    "дружество",
                    "фондация",
                    "настоятелство",
                    "кооперация",
                    "forening",
                    "foreningen",
                    "fond",
                    "association",
                    "society",
                    "foundation",
                    "cooperative")
            .flatMap(word -> WordReading.of(word).likelyStems().stream())
            .collect(Collectors.toUnmodifiableSet());

    private WideWords() {}

    static boolean has(WordReading word) {
        return word.likelyStems().stream().anyMatch(STEMS::contains);
    }
}
