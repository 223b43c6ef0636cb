package kompas.shared.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import kompas.shared.kernel.NotFound;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** A page in a language this installation does not speak is not there. */
final class LanguageGate implements HandlerInterceptor {

    private final Frames frames;

    LanguageGate(Frames frames) {
        this.frames = frames;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get(PagesConfiguration.LANGUAGE) instanceof String language
                && !frames.current().languages().contains(language)) {
            throw new NotFound("No language " + language);
        }
        return true;
    }
}
