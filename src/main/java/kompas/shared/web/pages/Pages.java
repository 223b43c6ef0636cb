package kompas.shared.web.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import kompas.shared.web.front.RequestKey;

/** Makes the {@link Page} of a request, once. */
final class Pages {

    private static final String ATTRIBUTE = Page.class.getName();

    private final Messages messages;
    private final Frames frames;

    Pages(Messages messages, Frames frames) {
        this.messages = messages;
        this.frames = frames;
    }

    /** The page at the address of this request, in the language its path names or else in the one the reader reads best. */
    Page of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Page known) {
            return known;
        }
        String address = address(request);
        String language = language(request);
        String prefix = "/" + language;
        boolean inside = address.equals(prefix) || address.startsWith(prefix + "/");
        Page page = new Page(
                new Text(messages, language),
                inside ? address.substring(prefix.length()) : "",
                inside ? RequestKey.of(request).query() : "",
                RequestKey.base(request),
                frames.current());
        request.setAttribute(ATTRIBUTE, page);
        return page;
    }

    private String language(HttpServletRequest request) {
        List<String> languages = frames.current().languages();
        String address = address(request);
        int end = address.indexOf('/', 1);
        String first = address.isEmpty() ? "" : address.substring(1, end < 0 ? address.length() : end);
        return languages.contains(first) ? first : ReaderLanguage.of(request, languages);
    }

    private static String address(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String uri ? uri : request.getRequestURI();
    }
}
