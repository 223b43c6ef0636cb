package kompas.shared.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import kompas.shared.kernel.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in without a language, and the switch that remembers the one chosen. */
@Controller
class LanguageChoice {

    /** A path of ours: no second slash that would name another host, nothing a header could not hold. */
    private static final Pattern OWN_PATH = Pattern.compile("(/[\\x21-\\x7e&&[^\\\\]]*)?");

    private final Frames frames;

    LanguageChoice(Frames frames) {
        this.frames = frames;
    }

    @GetMapping("/")
    ResponseEntity<Void> enter(HttpServletRequest request) {
        String language = ReaderLanguage.of(request, frames.current().languages());
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/" + language))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .build();
    }

    @GetMapping("/language/{chosen}")
    ResponseEntity<Void> choose(
            @PathVariable String chosen,
            @RequestParam(defaultValue = "") String path,
            HttpServletRequest request,
            HttpServletResponse response) {
        List<String> languages = frames.current().languages();
        if (!languages.contains(chosen) || !OWN_PATH.matcher(path).matches()) {
            throw new NotFound("No language " + chosen + " or path " + path);
        }
        ResponseCookie remembered = ResponseCookie.from(ReaderLanguage.COOKIE, chosen)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/" + chosen + path)
                .header(HttpHeaders.SET_COOKIE, remembered.toString())
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
