package kompas;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Kompas: the application itself. Every folder beside this file is one module. */
@SpringBootApplication
public class Kompas {

    public static void main(String[] arguments) {
        SpringApplication.run(Kompas.class, arguments);
    }
}
