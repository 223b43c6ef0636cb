package kompas.surveys.answering;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.collecting.Receipt;
import kompas.surveys.collecting.ReceivingResponses;
import kompas.surveys.collecting.Sender;
import kompas.surveys.xform.Breach;
import kompas.surveys.xform.Filling;
import kompas.surveys.xform.Prompt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a sheet to its survey, once however often it is pressed, and takes it up again for changes. */
@Service
public class SendingAnswers {

    private final AnswerSheets sheets;
    private final SheetFiles files;
    private final AnswerForms forms;
    private final Surveys surveys;
    private final ReceivingResponses receiving;

    SendingAnswers(
            AnswerSheets sheets, SheetFiles files, AnswerForms forms, Surveys surveys, ReceivingResponses receiving) {
        this.sheets = sheets;
        this.files = files;
        this.forms = forms;
        this.surveys = surveys;
        this.receiving = receiving;
    }

    /** What became of the wish to send. */
    public sealed interface Sent {

        /** It is with the survey. */
        record Done() implements Sent {}

        /** Something is missing or wrong first. @param page its path */
        record Wrong(String page) implements Sent {}

        /** The survey is over: the answers lie with the library, which may take them in. */
        record Over() implements Sent {}
    }

    /**
     * Sends a sheet as it stands.
     *
     * @throws IOException when its files cannot be stored: nothing has happened, and it can be sent again
     */
    @Transactional(rollbackFor = IOException.class)
    public Sent send(AnswerSheet asked, String language) throws IOException {
        AnswerSheet sheet = sheets.lock(asked);
        Survey survey = surveys.get(sheet.survey());
        if (sheet.sent()) {
            return new Sent.Done();
        }
        AnswerForms.Known known = forms.of(survey, sheet.version());
        Filling filling = known.open(sheets.content(sheet));
        Optional<String> wrong = wrong(filling, Way.of(known, filling), language);
        if (wrong.isPresent()) {
            return new Sent.Wrong(wrong.get());
        }
        if (!survey.status().collects()) {
            sheets.handInLate(sheet);
            return new Sent.Over();
        }
        arrive(survey, sheet, filling);
        return new Sent.Done();
    }

    /** One that was handed in late is an answer like the others from now on. */
    void takeIn(AnswerSheet late) throws IOException {
        AnswerSheet sheet = sheets.lock(late);
        if (sheet.late()) {
            Survey survey = surveys.get(sheet.survey());
            AnswerForms.Known known = forms.of(survey, sheet.version());
            arrive(survey, sheet, known.open(sheets.content(sheet)));
        }
    }

    private void arrive(Survey survey, AnswerSheet sheet, Filling filling) throws IOException {
        Sender sender = Sender.web(survey, sheet.invitation(), sheet.respondent());
        Receipt receipt = receiving.receive(sender, named(filling.xml(), sheet), files.of(sheet));
        if (receipt != Receipt.KEPT && receipt != Receipt.KNOWN) {
            throw new IllegalStateException("A sheet of our own was not taken: " + receipt);
        }
        UUID response = receiving.find(survey.id(), false, sheet.instanceId()).orElseThrow();
        sheets.sent(sheet, response);
    }

    /** Takes up what was sent, while the survey is open; sent again it takes the place of what it was. */
    @Transactional
    public void change(AnswerSheet sheet) {
        if (surveys.get(sheet.survey()).status().collects()) {
            sheets.reopen(sheet);
        }
    }

    /** Where something is wrong that can be mended on a page; what cannot is flagged when it arrives. */
    private static Optional<String> wrong(Filling filling, Way way, String language) {
        List<Breach> breaches = filling.breaches(language);
        if (breaches.isEmpty()) {
            return Optional.empty();
        }
        var paths = breaches.stream().map(Breach::path).collect(Collectors.toSet());
        return way.pages(language).stream()
                .filter(page -> page.prompts().stream().map(Prompt::path).anyMatch(paths::contains))
                .map(FormPage::path)
                .findFirst();
    }

    /** The same answers under the id the response is to have, with the one it takes the place of. */
    private static byte[] named(byte[] xml, AnswerSheet sheet) {
        String replaces = sheet.replaces()
                .map(earlier -> "<$1deprecatedID>" + Matcher.quoteReplacement(earlier) + "</$1deprecatedID>")
                .orElse("");
        return new String(xml, StandardCharsets.UTF_8)
                .replaceFirst(
                        "<(\\w+:)?instanceID(?:\\s*/>|>[^<]*</(?:\\w+:)?instanceID>)",
                        "<$1instanceID>" + Matcher.quoteReplacement(sheet.instanceId()) + "</$1instanceID>" + replaces)
                .getBytes(StandardCharsets.UTF_8);
    }
}
