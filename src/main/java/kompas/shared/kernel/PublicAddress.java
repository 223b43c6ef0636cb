package kompas.shared.kernel;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the site is for the rest of the world: what a link in a mail or on paper begins with. */
@Component
public class PublicAddress {

    private final String base;

    PublicAddress(@Value("${kompas.address:}") String address, @Value("${server.port:8080}") int port) {
        String base = address.isBlank() ? "http://localhost:" + port : address.strip();
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        if (!this.base.matches("https?://[^/\\s]+(/\\S*)?")) {
            throw new IllegalArgumentException("kompas.address is no address of a site: " + address);
        }
    }

    /**
     * The whole address of a page.
     *
     * @param path begins with a slash: {@code /da/organisations}
     */
    public String of(String path) {
        return base + path;
    }
}
