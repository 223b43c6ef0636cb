package kompas.events.screens;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import org.springframework.stereotype.Component;

/** For a demonstration: every library has an invented organisation around it on its foyer screen this month, where there is one. */
@Component
public class ExampleScreens {

    private final ScreenRows rows;
    private final Libraries libraries;
    private final Clock clock;

    ExampleScreens(ScreenRows rows, Libraries libraries, Clock clock) {
        this.rows = rows;
        this.libraries = libraries;
        this.clock = clock;
    }

    /** What somebody chose before stays. */
    public void load() {
        for (LibrarySummary library : libraries.all()) {
            YearMonth month = YearMonth.from(LocalDate.now(clock.withZone(FoyerScreens.zone(library))));
            if (rows.chosen(library.id(), month).isEmpty()) {
                rows.example(library).ifPresent(found -> rows.choose(library.id(), month, Optional.of(found)));
            }
        }
    }
}
