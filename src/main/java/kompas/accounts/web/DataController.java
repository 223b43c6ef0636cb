package kompas.accounts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kompas.accounts.PersonalDataHolder.Held;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.NamingHeld;
import kompas.accounts.domain.TellingPeople;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.TimeZones;
import kompas.shared.web.PageController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is held about whoever asks: to read, and as a file to take along. */
@PageController
class DataController {

    static final String PATH = "/account/data";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final TellingPeople telling;
    private final NamingHeld naming;
    private final NetworkSettings network;
    private final Clock clock;

    DataController(TellingPeople telling, NamingHeld naming, NetworkSettings network, Clock clock) {
        this.telling = telling;
        this.naming = naming;
        this.network = network;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(SignedIn who) {
        List<Held> held = telling.everything(who);
        ZoneId zone = TimeZones.of(network.current().countries().getFirst());
        return new ModelAndView("accounts/data", Map.of("view", new DataView(held, naming.names(held), zone)));
    }

    @GetMapping(path = PATH + "/file", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String download(SignedIn who, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-data.json\"");
        List<HeldFile.Part> parts = telling.everything(who).stream()
                .map(held -> new HeldFile.Part(held.title(), held.rows()))
                .toList();
        return JSON.writeValueAsString(new HeldFile(who.email(), clock.instant().toString(), parts));
    }

    /** The file: what a program reads; the titles are the same in every language. */
    record HeldFile(String about, String at, List<Part> held) {

        record Part(String kind, List<Map<String, String>> rows) {}
    }
}
