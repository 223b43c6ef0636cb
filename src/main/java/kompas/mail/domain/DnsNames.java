package kompas.mail.domain;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;

/**
 * The name servers of this machine, asked through the JDK.
 *
 * @param server {@code dns:} for those, or {@code dns://127.0.0.1:5353}
 */
record DnsNames(String server) implements NameService {

    private static final Pattern PIECE = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"|\\S+");

    @Override
    @SuppressWarnings("BanJNDI") // a DNS context, asked for attributes only, makes texts and never objects
    public List<String> texts(String name) throws NamingException {
        InitialDirContext context = new InitialDirContext(environment());
        try {
            Attribute found = context.getAttributes(name, new String[] {"TXT"}).get("TXT");
            List<String> texts = new ArrayList<>();
            if (found != null) {
                NamingEnumeration<?> all = found.getAll();
                while (all.hasMore()) {
                    texts.add(joined(String.valueOf(all.next())));
                }
            }
            return texts;
        } catch (NameNotFoundException e) {
            return List.of();
        } finally {
            context.close();
        }
    }

    /** A long text comes in pieces of 255 letters, those with a space in them in quotes; what it says is all in a row. */
    private static String joined(String pieces) {
        return PIECE.matcher(pieces)
                .results()
                .map(piece -> piece.group(1) == null ? piece.group() : piece.group(1))
                .collect(Collectors.joining());
    }

    @SuppressWarnings("JdkObsolete") // what JNDI takes
    private Hashtable<String, String> environment() {
        Hashtable<String, String> environment = new Hashtable<>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
        environment.put(Context.PROVIDER_URL, server);
        environment.put("com.sun.jndi.dns.timeout.initial", "700");
        environment.put("com.sun.jndi.dns.timeout.retries", "2");
        return environment;
    }
}
