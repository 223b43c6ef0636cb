package kompas.tasks.domain;

import java.util.Map;
import kompas.accounts.AccountsAct;
import kompas.accounts.Act;
import kompas.accounts.DataRequestAnswered;
import kompas.accounts.DataRequestDue;
import kompas.accounts.Scope;
import kompas.tasks.NewTask;
import kompas.tasks.TaskKinds;
import kompas.tasks.Tasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lays on the network's desk what somebody asks about their own data; by when it is answered is the law. */
@Component
class DataRequestTasks implements TaskKinds {

    private static final String KIND = "data_request";

    private final Tasks tasks;

    DataRequestTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Map<String, Act> acts() {
        return Map.of(KIND, AccountsAct.ANSWER_REQUEST);
    }

    @EventListener
    void on(DataRequestDue request) {
        tasks.restate(new NewTask(
                KIND,
                KIND,
                request.request(),
                Scope.NETWORK,
                request.dueOn(),
                "/desk/requests/" + request.request(),
                Map.of()));
    }

    @EventListener
    void on(DataRequestAnswered answered) {
        tasks.settle(KIND, answered.request(), answered.outcome(), answered.by());
    }
}
