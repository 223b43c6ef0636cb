package kompas.shared.web.pages;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kompas.shared.web.front.PageCache.Rendering;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template of a view name ({@code directory/list} is {@code src/main/jte/directory/list.jte}) and renders it with {@code page}. */
final class JteViews implements ViewResolver, Ordered {

    private static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine engine;
    private final Pages pages;

    JteViews(TemplateEngine engine, Pages pages) {
        this.engine = engine;
        this.pages = pages;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return engine.hasTemplate(template) ? new JteView(template) : null;
    }

    private final class JteView implements View {

        private final String template;

        private JteView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return HTML;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Map<String, Object> values = new HashMap<>(model == null ? Map.of() : model);
            values.putIfAbsent("page", pages.of(request));
            Utf8ByteOutput output = new Utf8ByteOutput();
            engine.render(template, values, output);
            String type = response.getContentType() == null ? HTML : response.getContentType();
            Rendering rendering = PageCaching.of(request);
            if (rendering != null && response.getStatus() == HttpServletResponse.SC_OK) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
                output.writeTo(bytes);
                rendering.finish(request, response, type, bytes.toByteArray());
                return;
            }
            response.setContentType(type);
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
