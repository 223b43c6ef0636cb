package kompas.directory.importing.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.importing.ImportRefused;
import kompas.directory.importing.runs.ImportDesk;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The imports there were, and a file for another. */
@PageController
class ImportsController {

    static final String PATH = "/desk/imports";

    private final ImportDesk desk;

    ImportsController(ImportDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    ModelAndView list(SignedIn who) {
        return list(who, Optional.empty());
    }

    /** Whoever may not is told so before anything of the file is read. */
    @PostMapping(PATH)
    Object upload(Page page, SignedIn who, HttpServletRequest request) throws IOException, ServletException {
        ImportDesk.require(who);
        try {
            Part list = request.getPart("list");
            if (list == null || list.getSize() == 0) {
                return refused(who, page.t().say("importing.web.no_file"));
            }
            return "redirect:" + page.to(PATH + "/" + accept(page, who, list));
        } catch (ImportRefused e) {
            return refused(who, String.valueOf(e.getMessage()));
        } catch (IllegalStateException e) {
            return refused(who, page.t().say("importing.web.too_large")); // so the servlet container says it
        }
    }

    private UUID accept(Page page, SignedIn who, Part list) throws IOException {
        try (InputStream content = list.getInputStream()) {
            return desk.accept(who, name(list.getSubmittedFileName()), content, page.language());
        }
    }

    private static String name(@Nullable String submitted) {
        return submitted == null ? "" : submitted;
    }

    private ModelAndView refused(SignedIn who, String sentence) {
        ModelAndView again = list(who, Optional.of(sentence));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView list(SignedIn who, Optional<String> refusal) {
        return new ModelAndView("importing/list", Map.of("view", new ImportsView(desk.latest(who), refusal)));
    }
}
