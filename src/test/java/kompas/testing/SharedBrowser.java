package kompas.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests that take a {@link Browser} the one all of them share; it is closed after the last. It bears one thread at a
 * time, which {@link BrowserTest} sees to.
 */
final class SharedBrowser implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedBrowser.class))
                .computeIfAbsent(Opened.class, key -> Opened.now(), Opened.class)
                .browser();
    }

    private record Opened(Playwright playwright, Browser browser) implements AutoCloseable {

        static Opened now() {
            Playwright playwright = Browsers.playwright();
            return new Opened(playwright, Browsers.chromium(playwright));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
