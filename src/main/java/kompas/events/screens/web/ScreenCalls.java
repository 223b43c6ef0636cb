package kompas.events.screens.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import kompas.events.helping.HelpWanted;
import kompas.events.helping.web.HelpLines;
import kompas.events.screens.CallsNearby;
import kompas.events.screens.web.ScreenView.Call;
import kompas.events.telling.When;
import kompas.libraries.LibrarySummary;
import kompas.shared.text.Text;
import kompas.shared.web.Agenda.Coming;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Calls for help on one slide: shifts at the library's own activities, and organisations around it that look for volunteers. */
@Component
class ScreenCalls {

    private static final int MOST = 4;
    private static final int OF_EACH = 2;

    private final HelpWanted wanted;
    private final CallsNearby nearby;

    ScreenCalls(HelpWanted wanted, CallsNearby nearby) {
        this.wanted = wanted;
        this.nearby = nearby;
    }

    /** Of each sort two, or more where the other has fewer. */
    List<Call> of(LibrarySummary library, Page page) {
        List<Call> shifts = HelpLines.of(wanted.of(library.id().value()), MOST, page).stream()
                .map(line -> shift(line, page))
                .toList();
        List<Call> organisations = nearby.around(library, MOST).stream()
                .map(call -> organisation(call, page))
                .toList();
        int ofShifts = Math.max(OF_EACH, MOST - organisations.size());
        List<Call> some = shifts.stream().limit(ofShifts).toList();
        return Stream.concat(some.stream(), organisations.stream().limit(MOST - some.size()))
                .toList();
    }

    private static Call shift(Coming line, Page page) {
        return new Call(line.title(), day(line.day(), page.t()) + " · " + line.facts(), null, line.example());
    }

    private static String day(LocalDate day, Text t) {
        ZonedDateTime morning = day.atStartOfDay(ZoneOffset.UTC);
        return new When(morning, morning.plusHours(1), false).shortDay(t);
    }

    private static Call organisation(CallsNearby.Call call, Page page) {
        return call.words()
                .map(words -> words.in(page.language()))
                .map(words -> new Call(
                        call.organisation().name().in(page.language()),
                        words.text(),
                        words.fallback() ? words.language() : null,
                        call.organisation().example()))
                .orElseGet(() -> new Call(
                        call.organisation().name().in(page.language()),
                        page.t().say("screens.screen.volunteers"),
                        null,
                        call.organisation().example()));
    }
}
