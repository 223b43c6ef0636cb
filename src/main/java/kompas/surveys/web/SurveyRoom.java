package kompas.surveys.web;

import java.util.Arrays;
import java.util.List;
import kompas.shared.kernel.Coded;

/** The pages of a survey, in the order of its work. A new page of a survey is a line here, and is found from the survey's own page. */
public enum SurveyRoom implements Coded {
    RESPONDENTS(Step.ASK, "respondents", "fieldwork.list.title", For.TEAM),
    METHOD(Step.ASK, "method", "method.title", For.TEAM),
    LINKS(Step.ASK, "links", "answering.links.title", For.PLANNERS),
    MAIL(Step.ASK, "mail", "mailing.title", For.PLANNERS),
    PAPER(Step.ASK, "paper", "paper.order.title", For.TEAM),
    TODAY(Step.COLLECT, "today", "fieldwork.today.title", For.TEAM),
    MAP(Step.COLLECT, "map", "fieldwork.map.title", For.TEAM),
    PHONE(Step.COLLECT, "phone", "surveys.phone.title", For.TEAM),
    DESK(Step.COLLECT, "desk", "desk.title", For.TEAM),
    TYPING(Step.COLLECT, "paper/enter", "typing.link", For.TEAM),
    BOARD(Step.LEARN, "board", "fieldwork.board.title", For.TEAM),
    RESPONSES(Step.LEARN, "responses", "reviewing.title", For.REVIEWERS),
    PROPOSALS(Step.LEARN, "proposals", "proposing.title", For.REVIEWERS),
    EDIT(Step.PREPARE, "edit", "surveys.form.change", For.PLANNERS),
    TEAM(Step.PREPARE, "team", "surveys.team.title", For.PLANNERS),
    TRY(Step.PREPARE, "phone?draft=true", "surveys.phone.try", For.TRIERS);

    /** What a survey's work consists of. */
    public enum Step implements Coded {
        ASK,
        COLLECT,
        LEARN,
        PREPARE;

        @Override
        public String key() {
            return "surveys.step." + code();
        }
    }

    private enum For {
        TEAM,
        REVIEWERS,
        PLANNERS,
        TRIERS;

        boolean has(BoardView view) {
            return switch (this) {
                case TEAM -> true;
                case REVIEWERS -> view.may().review();
                case PLANNERS -> view.may().plan();
                case TRIERS -> view.may().plan() && view.draft();
            };
        }
    }

    private final Step step;
    private final String path;
    private final String title;
    private final For whom;

    SurveyRoom(Step step, String path, String title, For whom) {
        this.step = step;
        this.path = path;
        this.title = title;
        this.whom = whom;
    }

    /** The pages of one step whoever reads this may open; empty where there are none. */
    public static List<SurveyRoom> of(Step step, BoardView view) {
        return Arrays.stream(values())
                .filter(room -> room.step == step && room.whom.has(view))
                .toList();
    }

    /** Its address below the survey's own. */
    public String path() {
        return path;
    }

    @Override
    public String key() {
        return title;
    }

    /** The message that says in a line what one does there. */
    public String textKey() {
        return "surveys.room." + code();
    }
}
