package kompas.shared.web.pages;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.shared.web.Assets;
import kompas.shared.web.ProgramPaths;
import org.apache.catalina.Host;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The page for when the error page itself fails, or a request broke before it reached us: no settings, no shell, still kind. */
@Component
class LastResort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String STANDARD = "en";
    private static final String SAMPLE = "shared.error.404.title";

    private final TemplateEngine engine;
    private final Messages messages;
    private final Assets assets;
    private final List<ProgramPaths> programs;
    private final List<String> languages;

    LastResort(TemplateEngine engine, Messages messages, Assets assets, ObjectProvider<ProgramPaths> programs) {
        this.engine = engine;
        this.messages = messages;
        this.assets = assets;
        this.programs = programs.stream().toList();
        this.languages = Stream.concat(
                        Stream.of(STANDARD),
                        messages.languages().stream()
                                .filter(language -> messages.keys(language).contains(SAMPLE)))
                .distinct()
                .toList();
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> ((Host) context.getParent()).getPipeline().addValve(new KindValve()));
    }

    private String page(Request request, int status) {
        Text text = new Text(messages, ReaderLanguage.of(request, languages));
        StringOutput html = new StringOutput();
        engine.render(
                "shared/last-resort.jte",
                Map.of("t", text, "styles", assets.address("app.css"), "kind", ErrorPages.kind(status)),
                html);
        return html.toString();
    }

    /** As a problem document (RFC 9457). */
    private String problem(int status) {
        Text text = new Text(messages, STANDARD);
        String words = "shared.error." + ErrorPages.kind(status);
        return JSON.writeValueAsString(Map.of(
                "type",
                "about:blank",
                "status",
                status,
                "title",
                text.say(words + ".title"),
                "detail",
                text.say(words + ".text")));
    }

    private boolean isByProgram(Request request) {
        String path = request.getRequestURI();
        return path != null && programs.stream().anyMatch(paths -> paths.holds(path));
    }

    private final class KindValve extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                boolean program = isByProgram(request);
                response.setContentType(program ? "application/problem+json" : "text/html");
                response.setCharacterEncoding("UTF-8");
                response.getReporter().write(program ? problem(status) : page(request, status));
                response.finishResponse();
            } catch (IOException | RuntimeException e) {
                LOG.debug("Not even the last resort could be sent", e);
            }
        }
    }
}
