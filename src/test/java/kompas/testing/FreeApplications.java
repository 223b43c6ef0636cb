package kompas.testing;

import java.util.HashMap;
import java.util.Map;

/** Which of the shared applications, numbered from 1, a class works with until its end: as many as classes run at a time. */
final class FreeApplications {

    private static final Map<TestedClass, Integer> TAKEN = new HashMap<>();

    private FreeApplications() {}

    static synchronized int of(TestedClass test) {
        Integer known = TAKEN.get(test);
        if (known != null) {
            return known;
        }
        int free = 1;
        while (TAKEN.containsValue(free)) {
            free++;
        }
        TAKEN.put(test, free);
        return free;
    }

    static synchronized void release(TestedClass test) {
        TAKEN.remove(test);
    }
}
