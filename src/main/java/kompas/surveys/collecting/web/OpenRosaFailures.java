package kompas.surveys.collecting.web;

import java.io.IOException;
import kompas.shared.kernel.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What goes wrong on the way is told to a phone in the protocol's own words, so that it holds on to what it has. */
@RestControllerAdvice(assignableTypes = OpenRosaController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class OpenRosaFailures {

    private static final Logger LOG = LoggerFactory.getLogger(OpenRosaFailures.class);

    private final OpenRosaWords words;

    OpenRosaFailures(OpenRosaWords words) {
        this.words = words;
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<byte[]> notThere() {
        return xml(HttpStatus.NOT_FOUND, words.notThere());
    }

    /** The database is away or the disk is full; it is said in the log, without what was sent. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class, IOException.class})
    ResponseEntity<byte[]> failed(Exception failure) {
        LOG.error(
                "What a phone sent could not be kept; it holds on to it: {}",
                failure.getClass().getName());
        return xml(HttpStatus.SERVICE_UNAVAILABLE, words.failed());
    }

    private static ResponseEntity<byte[]> xml(HttpStatus status, byte[] body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/xml;charset=utf-8"))
                .body(body);
    }
}
