package kompas.shared.web.pages;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kompas.shared.web.CachedPage;
import kompas.shared.web.front.PageCache;
import kompas.shared.web.front.PageCache.Rendering;
import kompas.shared.web.front.PersonalCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets the answers of handlers marked {@link CachedPage} be kept. */
final class PageCaching implements HandlerInterceptor {

    private static final String ATTRIBUTE = Rendering.class.getName();
    private static final String ALWAYS = "network";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final PageCache cache;

    PageCaching(PageCache cache) {
        this.cache = cache;
    }

    static @Nullable Rendering of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Rendering rendering ? rendering : null;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        CachedPage marked =
                handler instanceof HandlerMethod method ? method.getMethodAnnotation(CachedPage.class) : null;
        if (marked == null
                || request.getDispatcherType() != DispatcherType.REQUEST
                || !READING.contains(request.getMethod())
                || PersonalCookie.on(request)) {
            return true;
        }
        List<String> topics = Stream.concat(Stream.of(ALWAYS), Stream.of(marked.topics()))
                .distinct()
                .toList();
        Duration lifetime = marked.expires().isEmpty() ? null : Duration.parse(marked.expires());
        Rendering rendering = cache.begin(request, response, topics, lifetime);
        request.setAttribute(ATTRIBUTE, rendering);
        return rendering != null;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        Rendering rendering = of(request);
        if (rendering != null) {
            rendering.close();
            request.removeAttribute(ATTRIBUTE);
        }
    }
}
