package kompas.events.planning;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.EventsAct;
import kompas.events.HostRole;
import kompas.files.FileId;
import kompas.files.FileOwner;
import kompas.files.Files;
import kompas.files.Focus;
import kompas.files.Picture;
import kompas.files.PictureOutcome;
import kompas.files.PictureRequest;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What partners and supporters want to be said wherever an activity is announced, their logos, and its own picture. */
@Service
public class DescribingHosts {

    /** The kind of owner of an activity's pictures and its supporters' logos. */
    static final String OWNER = "activity";

    /** Letters of a sentence. */
    public static final int LONGEST = 300;

    private static final String LINES = """
            select h.id, h.role, h.url, h.sentence, h.logo_id,
                   coalesce(h.name, shared.shown(l.name, :language), shared.shown(o.name, :language)) as name, h.name is not null as unlisted
            from events.host h left join libraries.public_library l on l.id = h.library_id
            left join directory.public_organisation o on o.id = h.organisation_id
            where h.activity_id = :activity order by h.role, h.position, h.id""";

    private final PlanRecords records;
    private final Announcing announcing;
    private final Files files;
    private final JdbcClient database;

    DescribingHosts(PlanRecords records, Announcing announcing, Files files, JdbcClient database) {
        this.records = records;
        this.announcing = announcing;
        this.files = files;
        this.database = database;
    }

    /**
     * One of those behind an activity.
     *
     * @param unlisted in neither list of the network, so that there is no logo of theirs yet
     */
    public record Line(
            UUID id,
            HostRole role,
            String name,
            Optional<String> url,
            Optional<LocalizedText> sentence,
            Optional<Picture> logo,
            boolean unlisted) {}

    /** @throws kompas.shared.kernel.NotPermitted unless this person plans it */
    @Transactional(readOnly = true)
    public Activity open(SignedIn who, String slug) {
        Activity activity = records.activities().findAny(slug).orElseThrow(() -> new NotFound("Activity " + slug));
        announcing.permissions().require(who, EventsAct.PLAN, activity);
        return activity;
    }

    public List<Line> lines(Activity activity, String language) {
        return database.sql(LINES)
                .param("activity", activity.id().value())
                .param("language", language)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        Coded.find(HostRole.class, row.getString("role")).orElseThrow(),
                        Optional.ofNullable(row.getString("name")).orElse("–"),
                        Optional.ofNullable(row.getString("url")),
                        LocalizedColumn.readOptional(row.getString("sentence")),
                        Optional.ofNullable(row.getObject("logo_id", UUID.class))
                                .map(FileId::new)
                                .flatMap(files::findPicture),
                        row.getBoolean("unlisted")))
                .list();
    }

    public Optional<Picture> picture(Activity activity) {
        return activity.picture().flatMap(files::findPicture);
    }

    /**
     * @param sentence by language; empty texts take that language away
     * @return the message that says what to mend; empty when it was saved
     */
    @Transactional
    public String describe(SignedIn who, String slug, UUID host, String url, Map<String, String> sentence) {
        Activity activity = open(who, slug);
        String address = url.isEmpty() || url.contains("://") ? url : "https://" + url;
        if (!address.isEmpty() && !ReadingPlace.isAddress(address)) {
            return "planning.problem.no-web-address";
        }
        if (sentence.values().stream().anyMatch(text -> text.length() > LONGEST)) {
            return "planning.hosts.too-long";
        }
        Line line = line(activity, host, who.language());
        database.sql(
                        "update events.host set url = :url, sentence = cast(:sentence as jsonb) where id = :id and activity_id = :activity")
                .param("id", host)
                .param("activity", activity.id().value())
                .param("url", address.isEmpty() ? null : address)
                .param("sentence", LocalizedColumn.writeOptional(said(line.sentence(), sentence)))
                .update();
        announcing.recorded("events.change", activity, who);
        return "";
    }

    /** The new words over the old ones; of a text whose last words were taken away nothing is left. */
    private static Optional<LocalizedText> said(Optional<LocalizedText> before, Map<String, String> now) {
        Map<String, String> texts =
                new LinkedHashMap<>(before.map(LocalizedText::texts).orElse(Map.of()));
        now.forEach((language, text) -> {
            texts.remove(language);
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        });
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalizedText(
                        before.map(LocalizedText::source)
                                .filter(texts::containsKey)
                                .orElseGet(() -> texts.keySet().iterator().next()),
                        texts));
    }

    /** @return the message that says why nothing was kept; empty when it was */
    @Transactional
    public String logo(SignedIn who, String slug, UUID host, InputStream upload) throws IOException {
        Activity activity = open(who, slug);
        Line line = line(activity, host, who.language());
        return keep(who, activity, upload, LocalizedText.of(who.language(), line.name()), file -> {
            database.sql("update events.host set logo_id = :file where id = :id")
                    .param("file", file.value())
                    .param("id", host)
                    .update();
            line.logo().map(Picture::id).ifPresent(files::remove);
        });
    }

    /** Takes a logo away; the name stays. */
    @Transactional
    public void removeLogo(SignedIn who, String slug, UUID host) {
        Activity activity = open(who, slug);
        line(activity, host, who.language()).logo().map(Picture::id).ifPresent(logo -> {
            files.remove(logo);
            announcing.recorded("events.change", activity, who);
        });
    }

    /** Takes the picture of an activity away. */
    @Transactional
    public void removePicture(SignedIn who, String slug) {
        Activity activity = open(who, slug);
        activity.picture().ifPresent(picture -> {
            files.remove(picture);
            announcing.recorded("events.change", activity, who);
        });
    }

    /**
     * @param alt what it shows, by language
     * @return the message that says why nothing was kept; empty when it was
     */
    @Transactional
    public String picture(SignedIn who, String slug, InputStream upload, Map<String, String> alt) throws IOException {
        Activity activity = open(who, slug);
        LocalizedText shows = new LocalizedText(alt.keySet().iterator().next(), alt);
        return keep(who, activity, upload, shows, file -> {
            database.sql("update events.activity set picture_id = :file, changed_at = now() where id = :id")
                    .param("file", file.value())
                    .param("id", activity.id().value())
                    .update();
            activity.picture().ifPresent(files::remove);
        });
    }

    private String keep(SignedIn who, Activity activity, InputStream upload, LocalizedText alt, Consumer<FileId> then)
            throws IOException {
        FileOwner owner = new FileOwner(OWNER, activity.id().value());
        PictureRequest request = new PictureRequest(
                owner, alt, Focus.CENTRE, Optional.of(who.id().value()));
        return switch (files.keepPicture(upload, request)) {
            case PictureOutcome.Kept kept -> {
                then.accept(kept.picture().id());
                announcing.recorded("events.change", activity, who);
                yield "";
            }
            case PictureOutcome.Refused refused -> refused.reason().key();
        };
    }

    private Line line(Activity activity, UUID host, String language) {
        return lines(activity, language).stream()
                .filter(line -> line.id().equals(host))
                .findFirst()
                .orElseThrow(() -> new NotFound("Host " + host));
    }
}
