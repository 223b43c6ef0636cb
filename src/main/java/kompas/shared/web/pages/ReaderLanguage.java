package kompas.shared.web.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** The language a reader reads best: the one chosen here before, else what the browser says, else the network's first. */
final class ReaderLanguage {

    static final String COOKIE = "language";

    private ReaderLanguage() {}

    static String of(HttpServletRequest request, List<String> languages) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        if (chosen != null && languages.contains(chosen.getValue())) {
            return chosen.getValue();
        }
        return accepted(request.getHeader("Accept-Language"), languages).orElse(languages.getFirst());
    }

    static Optional<String> accepted(@Nullable String header, List<String> languages) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(header), languages));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
