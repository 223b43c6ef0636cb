package kompas.places.domain;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kompas.shared.kernel.LocalizedText;

/** Names in the order of their own language: Aabenraa after Ærø and Ø. */
final class Alphabet {

    private static final Map<String, Collator> COLLATORS = new ConcurrentHashMap<>();

    private Alphabet() {}

    static <T> Comparator<T> byLocalName(Function<T, LocalizedText> name) {
        return (a, b) -> compare(name.apply(a), name.apply(b));
    }

    private static int compare(LocalizedText a, LocalizedText b) {
        return COLLATORS
                .computeIfAbsent(
                        a.source(),
                        language -> Collator.getInstance(ULocale.forLanguageTag(language))
                                .freeze())
                .compare(a.texts().get(a.source()), b.texts().get(b.source()));
    }
}
