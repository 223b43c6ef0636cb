package kompas.shared.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import kompas.shared.web.front.RequestKey;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What search engines are asked to leave alone, and where all pages are listed. */
@Controller
class Robots {

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        String rules = """
                User-agent: *
                Disallow: /language/

                Sitemap: %s/sitemap.xml
                """.formatted(RequestKey.base(request));
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(rules);
    }
}
