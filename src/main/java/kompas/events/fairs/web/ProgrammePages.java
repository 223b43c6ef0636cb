package kompas.events.fairs.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.EventsAct;
import kompas.events.fairs.Fairs;
import kompas.events.fairs.Fairs.Opened;
import kompas.events.fairs.Programme;
import kompas.events.fairs.Programme.Slot;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What happens on the stage, one after the other. */
@PageController
class ProgrammePages {

    private static final String PATH = BoardPages.PATH + "/programme";

    private final Fairs fairs;
    private final Programme programme;

    ProgrammePages(Fairs fairs, Programme programme) {
        this.fairs = fairs;
        this.programme = programme;
    }

    @GetMapping(PATH)
    ModelAndView list(Page page, SignedIn who, @PathVariable String slug, @RequestParam @Nullable UUID change) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        ZoneId zone = fair.activity().schedule().zone();
        SlotForm form = Optional.ofNullable(change)
                .flatMap(id -> programme.find(fair.activity().id(), id))
                .map(slot -> SlotForm.of(slot, zone))
                .orElseGet(() -> next(fair));
        return show(page, fair, form, false);
    }

    @PostMapping(PATH)
    Object add(Page page, SignedIn who, @PathVariable String slug, SlotForm form) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        Optional<Slot> slot = form.slot(fair.activity().schedule().zone());
        if (slot.isEmpty()) {
            ModelAndView again = show(page, fair, form, true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        programme.keep(slug, slot.get(), who);
        return "redirect:" + page.to(fair.desk()) + "/programme";
    }

    @PostMapping(PATH + "/{id}/remove")
    String remove(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID id) {
        programme.remove(slug, id, who);
        return "redirect:" + page.to("/activities/" + slug + "/fair/programme");
    }

    private ModelAndView show(Page page, Opened fair, SlotForm form, boolean sent) {
        return new ModelAndView(
                "events/fairs/programme",
                "view",
                new ProgrammeView(
                        Head.of(page, fair, "/programme"),
                        programme.of(fair.activity().id()),
                        fair.activity().schedule().zone(),
                        form,
                        sent));
    }

    /** On the day of the fair, from when the last one ends. */
    private SlotForm next(Opened fair) {
        ZoneId zone = fair.activity().schedule().zone();
        List<Slot> slots = programme.of(fair.activity().id());
        Optional<Instant> begin = slots.isEmpty()
                ? fair.day().map(day -> day.starts())
                : Optional.of(slots.getLast().ends());
        Optional<LocalDate> day = begin.map(moment -> moment.atZone(zone).toLocalDate());
        return new SlotForm(
                "",
                "",
                "",
                day.map(LocalDate::toString).orElse(""),
                begin.map(moment -> moment.atZone(zone).toLocalTime().toString().substring(0, 5))
                        .orElse(""),
                "");
    }
}
