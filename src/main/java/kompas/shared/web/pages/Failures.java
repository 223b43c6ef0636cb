package kompas.shared.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kompas.shared.kernel.Gone;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.NotPermitted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Failures every module may meet, told as a status; the page of it is {@link ErrorPages}' work. */
@ControllerAdvice
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Set<Class<?>> AWAY = Set.of(
            CannotGetJdbcConnectionException.class,
            CannotCreateTransactionException.class,
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            TransactionSystemException.class);

    /** Whether this, or what caused it, is that the database does not answer. */
    static boolean isAway(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> AWAY.stream().anyMatch(kind -> kind.isInstance(cause)));
    }

    @ExceptionHandler
    void notFound(NotFound failure, HttpServletResponse response) throws IOException {
        LOG.debug("Not found: {}", failure.getMessage());
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler
    void notPermitted(NotPermitted failure, HttpServletResponse response) throws IOException {
        LOG.info("Not permitted: {}", failure.getMessage());
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    @ExceptionHandler
    void gone(Gone failure, HttpServletResponse response) throws IOException {
        LOG.debug("Gone: {}", failure.getMessage());
        response.sendError(HttpServletResponse.SC_GONE);
    }

    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        TransactionSystemException.class
    })
    void away(Exception failure, HttpServletResponse response) throws IOException {
        LOG.warn("The database does not answer: {}", failure.getMessage());
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
