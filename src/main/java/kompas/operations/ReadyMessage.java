package kompas.operations;

import kompas.shared.commands.ServerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The line everybody waits for. */
@Component
@ServerOnly
class ReadyMessage {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyMessage.class);

    @EventListener
    void say(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof ServletWebServerApplicationContext server
                && server.getWebServer() != null) {
            LOG.info(
                    "Kompas is here: http://localhost:{}", server.getWebServer().getPort());
        }
    }
}
