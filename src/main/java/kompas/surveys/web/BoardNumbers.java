package kompas.surveys.web;

import kompas.accounts.SignedIn;
import kompas.surveys.Survey;
import kompas.surveys.fieldwork.FieldBoard;
import kompas.surveys.fieldwork.FieldBoards;
import kompas.surveys.proposing.ProposalNumbers;
import kompas.surveys.proposing.ProposalQueue;
import org.springframework.stereotype.Component;

/** What the board of a survey counts beside its responses: whom it asks, and what came of the answers. */
@Component
class BoardNumbers {

    private final FieldBoards field;
    private final ProposalQueue proposals;

    BoardNumbers(FieldBoards field, ProposalQueue proposals) {
        this.field = field;
        this.proposals = proposals;
    }

    FieldBoard.Numbers asked(SignedIn who, Survey survey) {
        return field.numbers(who, survey);
    }

    ProposalNumbers proposed(SignedIn who, Survey survey) {
        return proposals.numbers(who, survey);
    }
}
