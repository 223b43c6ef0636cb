package kompas;

import kompas.operations.CommandLineStart;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Kompas: the application itself. Every folder beside this file is one module. */
@SpringBootApplication
public class Kompas {

    public static void main(String[] arguments) {
        CommandLineStart.main(Kompas.class, arguments);
    }
}
