package kompas.surveys;

/** Told of every survey that was begun, within its transaction. */
public interface AfterBeginning {

    void begun(Survey survey);
}
