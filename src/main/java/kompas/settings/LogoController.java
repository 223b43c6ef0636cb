package kompas.settings;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.files.PictureOutcome;
import kompas.files.Refusal;
import kompas.network.NetworkSettings;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Another logo, or none. */
@PageController
class LogoController {

    private static final String PATH = SettingsController.PATH + "/logo";

    private final Logos logos;
    private final NetworkSettings settings;
    private final IdentitySection section;
    private final SettingsViews views;

    LogoController(Logos logos, NetworkSettings settings, IdentitySection section, SettingsViews views) {
        this.logos = logos;
        this.settings = settings;
        this.section = section;
        this.views = views;
    }

    @PostMapping(PATH)
    Object send(Page page, SignedIn who, @RequestParam MultipartFile picture) throws IOException {
        SettingsPermissions.requireChange(who);
        try (InputStream upload = picture.getInputStream()) {
            return switch (logos.change(who, upload)) {
                case PictureOutcome.Kept kept -> saved(page);
                case PictureOutcome.Refused refused -> refused(page, refused.reason());
            };
        }
    }

    @PostMapping(PATH + "/remove")
    String remove(Page page, SignedIn who) {
        logos.remove(who);
        return saved(page);
    }

    private static String saved(Page page) {
        return "redirect:" + page.to(SettingsController.PATH + "/identity?saved=yes");
    }

    private ModelAndView refused(Page page, Refusal reason) {
        String words =
                page.t().say(reason.key(), "megabytes", Refusal.MOST_MEGABYTES, "megapixels", Refusal.MOST_MEGAPIXELS);
        ModelAndView again = views.page(page, section, section.answers(settings.current()), false, Optional.of(words));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }
}
