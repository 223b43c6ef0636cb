package kompas.network;

import java.time.Duration;
import kompas.shared.kernel.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The stylesheet with the network's own colour. The colour stands in the address, so it may be kept for ever. */
@Controller
class AccentController {

    private final NetworkSettings settings;

    AccentController(NetworkSettings settings) {
        this.settings = settings;
    }

    static String address(Accent accent) {
        return "/look/" + accent.hex().substring(1) + ".css";
    }

    @GetMapping(path = "/look/{colour:[0-9a-f]{6}}.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<String> stylesheet(@PathVariable String colour) {
        Accent accent = settings.current()
                .look()
                .accent()
                .filter(chosen -> chosen.hex().endsWith(colour))
                .orElseThrow(() -> new NotFound("The colour " + colour));
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(accent.css());
    }
}
