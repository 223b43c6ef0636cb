package kompas.surveys.collecting.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import kompas.shared.web.ProgramPaths;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every answer to a phone says which version of the protocol it is, whatever went wrong; by that it knows us from a hotel's sign-in page. */
final class OpenRosaGate extends OncePerRequestFilter {

    private static final int BEHIND_THE_FRONT_DOOR = Ordered.HIGHEST_PRECEDENCE + 10;

    private final OpenRosaWords words;

    private OpenRosaGate(OpenRosaWords words) {
        this.words = words;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-OpenRosa-Version", "1.0");
        response.setHeader("Cache-Control", "no-store");
        try {
            chain.doFilter(request, response);
        } catch (ServletException e) {
            if (!(e.getCause() instanceof InvalidParameterException unread) || response.isCommitted()) {
                throw e;
            }
            refuse(response, unread.getErrorCode());
        }
    }

    /** The server gives up on too large a request before any handler is chosen that could say so. */
    private void refuse(HttpServletResponse response, int status) throws IOException {
        boolean tooLarge = status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        response.setStatus(status);
        response.setContentType("text/xml;charset=utf-8");
        response.getOutputStream().write(tooLarge ? words.tooLong() : words.noAnswers());
    }

    /** Where it stands. */
    @Configuration(proxyBeanMethods = false)
    static class OpenRosaConfiguration {

        @Bean
        FilterRegistrationBean<OpenRosaGate> openRosaGate(OpenRosaWords words) {
            FilterRegistrationBean<OpenRosaGate> gate = new FilterRegistrationBean<>(new OpenRosaGate(words));
            gate.addUrlPatterns(OpenRosaController.PATH + "*");
            gate.setOrder(BEHIND_THE_FRONT_DOOR);
            return gate;
        }

        @Bean
        ProgramPaths openRosaPaths() {
            return new ProgramPaths(List.of(OpenRosaController.PATH));
        }
    }
}
