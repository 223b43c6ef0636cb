package kompas.operations.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kompas.shared.commands.HealthCheck.Condition;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers those who watch over the process: {@code /healthz} whether it lives, {@code /readyz} whether it can serve. */
@RestController
class HealthController {

    private static final List<String> NEEDED_TO_SERVE = List.of("database", "index");

    private final Examination examination;

    HealthController(Examination examination) {
        this.examination = examination;
    }

    @GetMapping(path = "/healthz", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> alive() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body("ok\n");
    }

    @GetMapping(path = "/readyz", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> ready() {
        List<Examination.Result> results = examination.results(NEEDED_TO_SERVE);
        boolean ready = Examination.worst(results) != Condition.BROKEN;
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ready", ready);
        results.forEach(
                result -> answer.put(result.subject(), result.condition().name().toLowerCase(Locale.ROOT)));
        return ResponseEntity.status(ready ? 200 : 503)
                .cacheControl(CacheControl.noStore())
                .body(answer);
    }
}
