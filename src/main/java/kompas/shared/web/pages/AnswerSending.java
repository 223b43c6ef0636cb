package kompas.shared.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import kompas.shared.web.Answer;
import kompas.shared.web.front.PageCache.Rendering;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Sends an {@link Answer}, and keeps it where its handler allows that. */
final class AnswerSending implements HandlerMethodReturnValueHandler {

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return returned.getParameterType().equals(Answer.class);
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returned,
            ModelAndViewContainer container,
            NativeWebRequest exchange)
            throws IOException {
        container.setRequestHandled(true);
        Answer answer = (Answer) Objects.requireNonNull(value);
        HttpServletRequest request = Objects.requireNonNull(exchange.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response = Objects.requireNonNull(exchange.getNativeResponse(HttpServletResponse.class));
        Rendering rendering = PageCaching.of(request);
        if (rendering != null) {
            rendering.finish(request, response, answer.type(), answer.bytes());
            return;
        }
        response.setContentType(answer.type());
        response.setContentLength(answer.bytes().length);
        response.getOutputStream().write(answer.bytes());
    }
}
