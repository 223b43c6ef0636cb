package kompas.places.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kompas.shared.commands.HealthCheck;
import org.springframework.stereotype.Component;

/** Whether every country's folder could be loaded; one that could not is read again to say where it is wrong. */
@Component
class CountriesCheck implements HealthCheck {

    private final CountryFolders folders;
    private final PlacesTables tables;

    CountriesCheck(CountryFolders folders, PlacesTables tables) {
        this.folders = folders;
        this.tables = tables;
    }

    @Override
    public String subject() {
        return "countries";
    }

    @Override
    public Finding examine() {
        Map<String, String> loaded = tables.fingerprints();
        List<String> problems = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        for (ReferenceFolder folder : folders.all()) {
            if (loaded.containsValue(folder.fingerprint())) {
                continue;
            }
            try {
                ReadingCountry.of(folder);
                waiting.add(folder.name());
            } catch (ReferenceProblem e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            return Finding.attention(
                    String.join(" ", problems),
                    "Mend that file and start kompas serve again; docs/countries.md tells how.");
        }
        if (!waiting.isEmpty()) {
            return Finding.attention(
                    "Not loaded as it stands now: " + String.join(", ", waiting) + ".",
                    "Start kompas serve; if this stays, its log says why.");
        }
        return Finding.ok(loaded.size() + " loaded.");
    }
}
