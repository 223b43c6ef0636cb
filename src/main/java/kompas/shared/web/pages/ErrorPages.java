package kompas.shared.web.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.shared.web.Problems;
import kompas.shared.web.ProgramPaths;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a reader sees when something went wrong: a kind page in the reader's language, or a problem document for programs. */
@Controller
@RequestMapping("/error")
class ErrorPages implements ErrorController {

    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 406, 410, 413, 414, 429, 500, 503);

    private final List<ProgramPaths> programs;

    ErrorPages(ObjectProvider<ProgramPaths> programs) {
        this.programs = programs.stream().toList();
    }

    @RequestMapping
    Object show(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = status(request);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "30");
        }
        if (Problems.areWanted(request) || isByProgram(request) || wantsData(request.getHeader("Accept"))) {
            HttpStatus known = HttpStatus.resolve(status);
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Map.of("status", status, "title", known == null ? "" : known.getReasonPhrase()));
        }
        model.addAttribute("status", status);
        model.addAttribute("kind", kind(status));
        return "shared/error";
    }

    /** The status whose words are shown: an unexplained one is told as 400 or 500. */
    static int kind(int status) {
        if (EXPLAINED.contains(status)) {
            return status;
        }
        return status < 500 ? 400 : 500;
    }

    private static int status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer number ? number : HttpStatus.NOT_FOUND.value();
    }

    private boolean isByProgram(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && programs.stream().anyMatch(paths -> paths.holds(path));
    }

    private static boolean wantsData(@Nullable String accept) {
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }
}
