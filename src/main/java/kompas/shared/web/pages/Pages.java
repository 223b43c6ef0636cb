package kompas.shared.web.pages;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.shared.web.Frame;
import kompas.shared.web.Page;
import kompas.shared.web.Visitor;
import kompas.shared.web.Visitors;
import kompas.shared.web.front.PersonalCookie;
import kompas.shared.web.front.RequestKey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;

/** Makes the {@link Page} of a request, once. */
final class Pages {

    private static final String ATTRIBUTE = Page.class.getName();

    private final Messages messages;
    private final Frames frames;
    private final ObjectProvider<Visitors> visitors;

    Pages(Messages messages, Frames frames, ObjectProvider<Visitors> visitors) {
        this.messages = messages;
        this.frames = frames;
        this.visitors = visitors;
    }

    /**
     * The page at the address of this request, in the language its path names or else in the one the reader reads best. An
     * error page stands at no address of its own: its language links lead to the front page.
     */
    Page of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Page known) {
            return known;
        }
        Frame frame = frames.current();
        String address = address(request);
        String language = language(request, address, frame.languages());
        String prefix = "/" + language;
        boolean here = request.getDispatcherType() != DispatcherType.ERROR
                && (address.equals(prefix) || address.startsWith(prefix + "/"));
        Page page = new Page(
                new Text(messages, language),
                here ? address.substring(prefix.length()) : "",
                here ? RequestKey.of(request).query() : "",
                RequestKey.base(request),
                frame,
                PersonalCookie.on(request) ? visitor(request) : Optional.empty());
        request.setAttribute(ATTRIBUTE, page);
        return page;
    }

    private static String language(HttpServletRequest request, String address, List<String> languages) {
        int end = address.indexOf('/', 1);
        String first = address.isEmpty() ? "" : address.substring(1, end < 0 ? address.length() : end);
        return languages.contains(first) ? first : ReaderLanguage.of(request, languages);
    }

    /** An error page is shown even when the database cannot say who asks. */
    private Optional<Visitor> visitor(HttpServletRequest request) {
        try {
            Visitors known = visitors.getIfAvailable();
            return known == null ? Optional.empty() : known.of(request);
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }

    private static String address(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String uri ? uri : request.getRequestURI();
    }
}
