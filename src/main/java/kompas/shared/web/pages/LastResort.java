package kompas.shared.web.pages;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.shared.web.Assets;
import org.apache.catalina.Host;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** The page for when the error page itself fails, or a request broke before it reached us: no settings, no shell, still kind. */
@Component
class LastResort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);
    private static final List<String> LANGUAGES = List.of("en", "da", "bg");

    private final TemplateEngine engine;
    private final Messages messages;
    private final Assets assets;

    LastResort(TemplateEngine engine, Messages messages, Assets assets) {
        this.engine = engine;
        this.messages = messages;
        this.assets = assets;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> ((Host) context.getParent()).getPipeline().addValve(new KindValve()));
    }

    private String page(Request request, int status) {
        Text text = new Text(messages, ReaderLanguage.of(request, LANGUAGES));
        StringOutput html = new StringOutput();
        engine.render(
                "shared/last-resort.jte",
                Map.of("t", text, "styles", assets.address("app.css"), "kind", ErrorPages.kind(status)),
                html);
        return html.toString();
    }

    private final class KindValve extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding("UTF-8");
                response.getReporter().write(page(request, status));
                response.finishResponse();
            } catch (IOException | RuntimeException e) {
                LOG.debug("Not even the last resort could be sent", e);
            }
        }
    }
}
