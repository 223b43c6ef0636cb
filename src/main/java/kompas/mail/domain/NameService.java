package kompas.mail.domain;

import java.util.List;
import javax.naming.NamingException;

/** What the domain name system says. */
interface NameService {

    /**
     * The texts published under a name; none when there is no such name.
     *
     * @throws NamingException when nobody answers
     */
    List<String> texts(String name) throws NamingException;
}
