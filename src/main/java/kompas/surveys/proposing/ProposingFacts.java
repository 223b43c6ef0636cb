package kompas.surveys.proposing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.How;
import kompas.directory.stating.Circumstances;
import kompas.directory.stating.Standing;
import kompas.directory.stating.Statement;
import kompas.directory.stating.StatingFacts;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.Coded;
import kompas.surveys.SurveyId;
import kompas.surveys.fieldwork.AfterLinking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes proposals of a response as soon as it is known whose it is, and anew when it is edited. Whatever goes wrong with them,
 * the response is kept; it is looked through again when somebody opens the queue.
 */
@Component
public class ProposingFacts implements AfterLinking {

    /** As many as one opening of the queue makes up for. */
    private static final int MOST = 200;

    private static final Logger LOG = LoggerFactory.getLogger(ProposingFacts.class);

    private final FiledResponses responses;
    private final KnownBindings bindings;
    private final ProposalRows rows;
    private final StatingFacts stating;
    private final AcceptingByRule rules;
    private final Attempting attempting;

    ProposingFacts(
            FiledResponses responses,
            KnownBindings bindings,
            ProposalRows rows,
            StatingFacts stating,
            AcceptingByRule rules,
            Attempting attempting) {
        this.responses = responses;
        this.bindings = bindings;
        this.rows = rows;
        this.stating = stating;
        this.rules = rules;
        this.attempting = attempting;
    }

    /** A part of a transaction that may fail without it; and where nobody said otherwise, the country of the network. */
    @Component
    static final class Attempting {

        private final TransactionTemplate nested;
        private final NetworkSettings network;

        Attempting(PlatformTransactionManager transactions, NetworkSettings network) {
            this.nested = new TransactionTemplate(transactions);
            nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
            this.network = network;
        }

        Circumstances circumstances(Filed filed) {
            String country =
                    filed.country().isEmpty() ? network.current().countries().getFirst() : filed.country();
            return new Circumstances(filed.language(), country, filed.on());
        }
    }

    @Override
    @Transactional
    public void linked(UUID response) {
        responses.due(response, true);
        attempt(response);
    }

    /** Makes up for what could not be done before. */
    @Transactional
    public void catchUp(SurveyId survey) {
        responses.due(survey, MOST).forEach(this::attempt);
    }

    private void attempt(UUID response) {
        try {
            attempting.nested.executeWithoutResult(status -> make(response));
        } catch (RuntimeException e) {
            LOG.warn("No proposals were made of response {}", response, e);
        }
    }

    /** Proposals of one response; those of before that nobody decided on are made anew. */
    @Transactional
    public void make(UUID response) {
        Optional<Filed> found = responses.find(response);
        if (found.isEmpty()) {
            return;
        }
        Filed filed = found.get();
        List<ProposalRows.Made> made = made(filed);
        rows.renew(filed, made);
        responses.due(response, false);
        if (!made.isEmpty()) {
            rules.apply(filed.survey(), filed.id());
        }
    }

    private List<ProposalRows.Made> made(Filed filed) {
        List<ProposalRows.Made> made = new ArrayList<>();
        if (!filed.counts() || filed.version().isEmpty() || filed.organisation().isEmpty()) {
            return made;
        }
        AnswerCells cells =
                new AnswerCells(filed.answers(), bindings.of(filed.version().get()));
        Standing standing = stating.standing(List.of(filed.organisation().get()))
                .get(filed.organisation().get());
        if (standing == null || !cells.mayBePublished()) {
            return made;
        }
        How how = cells.kept("response.told_how")
                .flatMap(code -> Coded.find(How.class, code))
                .orElse(How.WEB);
        Circumstances circumstances = attempting.circumstances(filed);
        for (AnswerCells.Told told : cells.told()) {
            for (Statement statement : stating.read(told.said(), circumstances)) {
                if (stating.difference(statement, standing, told.rule()).isPresent()) {
                    made.add(new ProposalRows.Made(statement, told.rule(), how));
                }
            }
        }
        return made;
    }

    /** Whether whoever gave a response wants it to be seen. */
    boolean mayBePublished(UUID response) {
        return responses
                .find(response)
                .filter(filed -> filed.version()
                        .map(version -> new AnswerCells(filed.answers(), bindings.of(version)).mayBePublished())
                        .orElse(false))
                .isPresent();
    }
}
