package kompas.operations.health;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import kompas.shared.commands.HealthCheck;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the mail server that was configured can be reached; nothing is sent. */
@Component
class MailCheck implements HealthCheck {

    private static final int PATIENCE_MILLIS = 2000;

    private final String host;
    private final int port;

    MailCheck(@Value("${spring.mail.host:}") String host, @Value("${spring.mail.port:25}") int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public String subject() {
        return "mail";
    }

    @Override
    public Finding examine() {
        if (host.isEmpty()) {
            return Finding.ok("No mail server is set (spring.mail.host); nothing in this version sends mail.");
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            return Finding.ok(host + " answers on port " + port + ".");
        } catch (IOException e) {
            return Finding.broken(
                    host + " does not answer on port " + port + ".", "Look at spring.mail.host, its port, a firewall.");
        }
    }
}
