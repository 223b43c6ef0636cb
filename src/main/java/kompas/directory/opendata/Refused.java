package kompas.directory.opendata;

import java.io.Serial;
import org.springframework.http.HttpStatus;

/** A machine asked for something it cannot have; answered as a problem (RFC 9457), in English, with the way out. */
public final class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    private Refused(HttpStatus status, String detail) {
        super(detail);
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    public static Refused badParameter(String name, String reason) {
        return new Refused(HttpStatus.BAD_REQUEST, "Parameter \"" + name + "\": " + reason);
    }

    public static Refused unknown(String what) {
        return new Refused(HttpStatus.NOT_FOUND, what);
    }

    public static Refused gone(String what) {
        return new Refused(HttpStatus.GONE, what);
    }
}
