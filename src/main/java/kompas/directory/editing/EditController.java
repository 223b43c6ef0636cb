package kompas.directory.editing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kompas.accounts.SignedIn;
import kompas.directory.CodeLists;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changing an organisation's page, a section at a time. */
@PageController
class EditController {

    private static final String PATH = "/organisations/{slug}/edit";

    /** After these are saved, somebody may turn out to stand here twice. */
    private static final Set<Section> TELLING = Set.of(Section.WORDS, Section.FACTS);

    private final EditingOrganisations editing;
    private final EditViews views;
    private final KnownPlaces places;
    private final CodeLists lists;
    private final Twins twins;

    EditController(EditingOrganisations editing, EditViews views, KnownPlaces places, CodeLists lists, Twins twins) {
        this.editing = editing;
        this.views = views;
        this.places = places;
        this.lists = lists;
        this.twins = twins;
    }

    @GetMapping(PATH)
    Object choose(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String saved,
            @RequestParam(defaultValue = "") Set<String> note,
            Page page,
            SignedIn who) {
        Stored stored = editing.open(who, slug);
        if (!stored.slug().equals(slug)) {
            return "redirect:" + page.to(stored.path() + "/edit");
        }
        Optional<Section> done = Coded.find(Section.class, saved);
        OverviewView view = new OverviewView(
                stored.path(),
                named(stored, page),
                stored.listed(),
                views.parts(stored, page, asking(page)),
                done.map(Section::code).orElse(""),
                note.stream()
                        .flatMap(code -> Coded.find(Note.class, code).stream())
                        .map(each -> page.t().say(each.key()))
                        .toList(),
                done.filter(TELLING::contains).isPresent() ? twins.of(stored.id(), who, page) : List.of());
        return new ModelAndView("editing/overview", "view", view);
    }

    @GetMapping(PATH + "/{section}")
    Object show(@PathVariable String slug, @PathVariable String section, Page page, SignedIn who) {
        Section part = section(section);
        Stored stored = editing.open(who, slug);
        if (!stored.slug().equals(slug)) {
            return "redirect:" + page.to(stored.path() + "/edit/" + section);
        }
        Asking asking = asking(page);
        Typed fields = editing.fields(stored, part, asking);
        return answer(views.form(about(stored, part, page), fields, List.of(), asking), HttpStatus.OK);
    }

    /** What was typed comes back in every case but one: when it is saved. */
    @PostMapping(PATH + "/{section}")
    Object save(
            @PathVariable String slug,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> parameters,
            Page page,
            Optional<SignedIn> who) {
        Section part = section(section);
        Typed typed = Typed.of(parameters);
        Asking asking = asking(page);
        if (who.isEmpty()) {
            EditViews.About about = new EditViews.About("/organisations/" + slug, slug, part, Optional.empty());
            return answer(
                    views.form(about, typed, List.of(), asking).with(EditView.Aside.SIGNED_OUT),
                    HttpStatus.UNAUTHORIZED);
        }
        Stored stored = editing.open(who.get(), slug);
        EditViews.About about = about(stored, part, page);
        if (parameters.containsKey("preview")) {
            EditView form = views.form(about, typed, List.of(), asking);
            return answer(form.with(views.previewed(part, stored.state(), typed, asking)), HttpStatus.OK);
        }
        return switch (editing.save(who.get(), stored.id(), part, typed, asking)) {
            case EditingOrganisations.Outcome.Saved saved ->
                "redirect:" + page.to(stored.path() + "/edit?saved=" + part.code() + noted(saved.notes()));
            case EditingOrganisations.Outcome.Wrong wrong ->
                answer(views.form(about, typed, wrong.problems(), asking), HttpStatus.UNPROCESSABLE_CONTENT);
            case EditingOrganisations.Outcome.Conflicting conflict -> conflicting(conflict, about, typed, asking);
        };
    }

    /** From here on its writer has seen what the other wrote; saving again is a decision. */
    private ModelAndView conflicting(
            EditingOrganisations.Outcome.Conflicting conflict, EditViews.About about, Typed typed, Asking asking) {
        for (Input input : Sections.of(about.section())) {
            if (conflict.inputs().contains(input.name())) {
                typed.see(
                        input.name(),
                        Stored.mark(
                                input.untouched(conflict.now().state(), asking).values()));
            }
        }
        EditView form = views.form(about, typed, List.of(), asking);
        return answer(
                form.with(views.beside(
                        about.section(), conflict.inputs(), conflict.now().state(), asking.t())),
                HttpStatus.CONFLICT);
    }

    private static ModelAndView answer(EditView view, HttpStatus status) {
        ModelAndView answer = new ModelAndView("editing/section", "view", view);
        answer.setStatus(status);
        return answer;
    }

    private static EditViews.About about(Stored stored, Section section, Page page) {
        return new EditViews.About(
                stored.path(), named(stored, page), section, Optional.of(Whereabouts.of(stored.state())));
    }

    private static String named(Stored stored, Page page) {
        return stored.name().in(page.language()).text();
    }

    private static Section section(String code) {
        return Coded.find(Section.class, code).orElseThrow(() -> new NotFound("Section " + code));
    }

    private static String noted(Set<Note> notes) {
        return notes.stream().map(note -> "&note=" + note.code()).collect(Collectors.joining());
    }

    private Asking asking(Page page) {
        return new Asking(page.t(), page.languages(), places, lists);
    }
}
