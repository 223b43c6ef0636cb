package kompas.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import kompas.search.SearchIndex;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Counts the questions a thread puts to the index: {@code @Import(IndexQuestions.class)}, then
 * {@code IndexQuestions.of(() -> browser.perform(get("/en/organisations")))}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class IndexQuestions {

    private static final Set<String> QUESTIONS = Set.of("ask", "stream");
    private static final ThreadLocal<AtomicInteger> HEARD = new ThreadLocal<>();

    /** How many questions {@code work} puts on this thread. */
    public static int of(Statements.Work work) throws Exception {
        AtomicInteger heard = new AtomicInteger();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return heard.get();
    }

    @Bean
    @Primary
    SearchIndex heardIndex(@Qualifier("liveIndex") SearchIndex index) {
        InvocationHandler listening = (proxy, method, arguments) -> {
            AtomicInteger heard = HEARD.get();
            if (heard != null && QUESTIONS.contains(method.getName())) {
                heard.incrementAndGet();
            }
            try {
                return method.invoke(index, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        };
        return (SearchIndex) Proxy.newProxyInstance(
                SearchIndex.class.getClassLoader(), new Class<?>[] {SearchIndex.class}, listening);
    }
}
