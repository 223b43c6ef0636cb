package kompas.directory.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationSummary;
import kompas.directory.reporting.Report.Kind;
import kompas.directory.reporting.ReportingPages;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.SecretLink;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Guard;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.RateLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** “Something is wrong here”: a form for anybody. */
@PageController
class ReportPages {

    private static final String PATH = "/organisations/{slug}/report";

    private final ReportingPages reporting;
    private final OrganisationDirectory directory;
    private final RateLimit limits;
    private final Clock clock;

    ReportPages(ReportingPages reporting, OrganisationDirectory directory, RateLimit sentForms, Clock clock) {
        this.reporting = reporting;
        this.directory = directory;
        this.limits = sentForms;
        this.clock = clock;
    }

    /** The form as it was sent. */
    record ReportForm(
            @Nullable String kind,
            @Nullable String words,
            @Nullable String address,
            @Nullable String link) {

        /** The one made when the form was shown, so that a form sent twice is one report. */
        SecretLink secret() {
            SecretLink made = new SecretLink(link == null ? "" : link);
            return made.wellFormed() ? made : SecretLink.make();
        }

        Optional<Kind> chosen() {
            return Optional.ofNullable(kind).flatMap(code -> Coded.find(Kind.class, code));
        }
    }

    @GetMapping(PATH)
    Object ask(Page page, @PathVariable String slug, HttpServletResponse response) {
        OrganisationSummary organisation = organisation(slug);
        if (!organisation.slug().equals(slug)) {
            return "redirect:" + page.to(organisation.path() + "/report");
        }
        response.setHeader("Cache-Control", "no-store");
        long now = clock.instant().getEpochSecond();
        return form(new ReportView(organisation, Optional.empty(), "", "", SecretLink.make(), now, false, false));
    }

    @PostMapping(PATH)
    Object send(Page page, @PathVariable String slug, ReportForm form, Guard guard, HttpServletRequest request) {
        limits.count(request);
        OrganisationSummary organisation = organisation(slug);
        boolean hasty = guard.suspects(clock);
        ReportView view = new ReportView(
                organisation,
                form.chosen(),
                Typed.text(form.words()),
                Typed.line(form.address()),
                form.secret(),
                guard.begun() == null ? clock.instant().getEpochSecond() : guard.begun(),
                true,
                hasty);
        if (hasty || !view.sound()) {
            ModelAndView again = form(view);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        reporting.send(organisation, view.answer(page.language()), view.link());
        return "redirect:" + page.to("/reports/" + view.link().text());
    }

    private OrganisationSummary organisation(String slug) {
        return directory.findBySlug(slug).orElseThrow(() -> new NotFound("Organisation " + slug));
    }

    private static ModelAndView form(ReportView view) {
        return new ModelAndView("reporting/report", "view", view);
    }
}
