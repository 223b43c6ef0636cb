package kompas.events.signup.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.signup.AttendanceSheets;
import kompas.events.signup.KeepingSignUps;
import kompas.events.signup.StaffedDates;
import kompas.events.signup.StaffedDates.Chosen;
import kompas.events.telling.Where;
import kompas.files.FileId;
import kompas.files.PictureOutcome;
import kompas.files.Refusal;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The list as a file and on paper, and its photograph when it was signed. */
@PageController
class AttendancePages {

    private static final String LIST = "/activities/{slug}/sign-ups";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final StaffedDates dates;
    private final KeepingSignUps keeping;
    private final AttendanceSheets sheets;
    private final Where where;

    AttendancePages(StaffedDates dates, KeepingSignUps keeping, AttendanceSheets sheets, Where where) {
        this.dates = dates;
        this.keeping = keeping;
        this.sheets = sheets;
        this.where = where;
    }

    @GetMapping(LIST + ".csv")
    ResponseEntity<byte[]> csv(
            Page page, @PathVariable String slug, @RequestParam(defaultValue = "") String date, SignedIn who) {
        Chosen chosen = dates.choose(slug, StaffedDates.date(date), who);
        byte[] file = SignUpCsv.of(chosen, keeping.download(chosen), page.t()).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + chosen.activity().slug() + ".csv\"")
                .body(file);
    }

    @GetMapping(LIST + "/print")
    ModelAndView paper(
            Page page, @PathVariable String slug, @RequestParam(defaultValue = "") String date, SignedIn who) {
        Chosen chosen = dates.choose(slug, StaffedDates.date(date), who);
        return new ModelAndView(
                "events/signup/paper",
                "view",
                new PaperListView(
                        chosen,
                        keeping.paper(chosen),
                        where.of(chosen.activity(), chosen.date().room(), page.t())
                                .line()));
    }

    @GetMapping(LIST + "/sheet")
    ModelAndView sheet(@PathVariable String slug, @RequestParam(defaultValue = "") String date, SignedIn who) {
        return sheet(dates.choose(slug, StaffedDates.date(date), who), "");
    }

    @PostMapping(LIST + "/sheet")
    Object keep(
            Page page,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String date,
            @RequestParam @Nullable MultipartFile picture,
            SignedIn who)
            throws IOException {
        Chosen chosen = dates.choose(slug, StaffedDates.date(date), who);
        if (picture == null || picture.isEmpty()) {
            return refused(chosen, page.t().say("signup.sheet.missing"));
        }
        LocalizedText alt = LocalizedText.of(page.language(), page.t().say("signup.sheet.alt"));
        try (InputStream upload = picture.getInputStream()) {
            PictureOutcome outcome = sheets.keep(chosen, upload, alt);
            return switch (outcome) {
                case PictureOutcome.Kept kept -> "redirect:" + SignUpListPages.list(page, chosen, "sheet");
                case PictureOutcome.Refused why ->
                    refused(
                            chosen,
                            page.t()
                                    .say(
                                            why.reason().key(),
                                            "megabytes",
                                            Refusal.MOST_MEGABYTES,
                                            "megapixels",
                                            Refusal.MOST_MEGAPIXELS));
            };
        }
    }

    @PostMapping(LIST + "/sheet/{file}")
    String remove(
            Page page,
            @PathVariable String slug,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String date,
            SignedIn who) {
        Chosen chosen = dates.choose(slug, StaffedDates.date(date), who);
        sheets.remove(chosen, new FileId(file));
        return "redirect:" + SignUpListPages.list(page, chosen, "sheet_removed");
    }

    private static ModelAndView refused(Chosen chosen, String error) {
        ModelAndView again = sheet(chosen, error);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ModelAndView sheet(Chosen chosen, String error) {
        return new ModelAndView("events/signup/sheet", "chosen", chosen).addObject("error", error);
    }
}
