package kompas.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request that is not answered from memory a number, its proxy's if that sent one: in every line it logs and in
 * its answer, so that a visitor's complaint leads to the log without the log knowing the visitor.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestNumber extends OncePerRequestFilter {

    private static final String HEADER = "X-Request-Id";
    private static final Pattern PLAUSIBLE = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String number = numberOf(request.getHeader(HEADER));
        response.setHeader(HEADER, number);
        try (var entry = MDC.putCloseable("requestId", number)) {
            chain.doFilter(request, response);
        }
    }

    private static String numberOf(@Nullable String sent) {
        return sent != null && PLAUSIBLE.matcher(sent).matches()
                ? sent
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
