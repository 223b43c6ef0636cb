package kompas.surveys.xform;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.javarosa.core.util.externalizable.PrototypeFactory;

/**
 * Which class a mark in written bytes stands for. JavaRosa looks through a list of all of them each time, under a lock; a copy of a
 * form holds hundreds of marks.
 */
final class Prototypes extends PrototypeFactory {

    private final Map<Integer, Class<?>> found = new ConcurrentHashMap<>();

    Prototypes(List<String> classes) {
        super(classes);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class getClass(byte[] mark) {
        int key = (mark[0] & 0xFF) << 24 | (mark[1] & 0xFF) << 16 | (mark[2] & 0xFF) << 8 | mark[3] & 0xFF;
        Class<?> known = found.get(key);
        if (known != null) {
            return known;
        }
        Class<?> type = super.getClass(mark);
        if (type != null) {
            found.put(key, type);
        }
        return type;
    }
}
