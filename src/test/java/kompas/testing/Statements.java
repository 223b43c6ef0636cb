package kompas.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hears every SQL statement a thread prepares, so that a test can count what a page costs:
 * {@code @Import(Statements.class)}, then {@code Statements.of(() -> browser.perform(get("/en/libraries")))}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Statements {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    /** The statements {@code work} prepares on this thread. */
    public static List<String> of(Work work) throws Exception {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    @Bean
    static BeanPostProcessor hearing() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? new Heard(database) : bean;
            }
        };
    }

    /** What a test does while we listen. */
    public interface Work {
        void run() throws Exception;
    }

    private static final class Heard extends DelegatingDataSource {

        Heard(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            InvocationHandler listening = (proxy, method, arguments) -> {
                List<String> heard = HEARD.get();
                if (heard != null && method.getName().equals("prepareStatement") && arguments != null) {
                    heard.add(String.valueOf(arguments[0]));
                }
                try {
                    return method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause() == null ? e : e.getCause();
                }
            };
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, listening);
        }
    }
}
