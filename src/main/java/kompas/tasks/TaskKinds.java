package kompas.tasks;

import java.util.Map;
import kompas.accounts.Act;

/**
 * Whose tasks of a kind are. Several people may share a desk and not all may do the same: each sees what they may work. A
 * bean of this type in the module that raises them names its kinds; one nobody names is seen by everybody with the desk.
 */
public interface TaskKinds {

    /** By kind, what somebody has to be permitted in the task's scope. */
    Map<String, Act> acts();
}
