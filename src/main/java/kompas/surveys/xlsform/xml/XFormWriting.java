package kompas.surveys.xlsform.xml;

import java.util.Set;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.reading.Names;
import kompas.surveys.xlsform.tree.Form;
import kompas.surveys.xlsform.tree.Namespaces;
import kompas.surveys.xlsform.tree.Settings;

/** Writes a form that is in order. */
public final class XFormWriting {

    private final Form form;
    private final Settings settings;
    private final Lists lists;
    private final Paths paths;

    /** @param problems where to say that two sources of data share a name, which shows only now */
    public XFormWriting(Form form, Problems problems) {
        this.form = form;
        this.settings = form.settings();
        this.lists = new Lists(form, problems);
        this.paths = new Paths(new Names(form.root()));
    }

    /** Names of the files the form needs beside it. */
    public Set<String> media() {
        return lists.media();
    }

    public String write() {
        Binds binds = new Binds(paths);
        Node html = Node.of("h:html");
        Namespaces.of(settings, !form.recordsVersion().isEmpty())
                .forEach((prefix, address) -> html.with(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, address));
        Node head = Node.of("h:head").add(Node.of("h:title").text(settings.get("title")));
        head.add(model(binds));
        Node body = Node.of("h:body");
        if (settings.has("style")) {
            body.with("class", settings.get("style"));
        }
        new Body(form, paths, binds).write(form.root(), body);
        return XmlText.of(html.add(head).add(body));
    }

    private Node model(Binds binds) {
        Node model = Node.of("model").with("odk:xforms-version", "1.0.0");
        if (!form.recordsVersion().isEmpty()) {
            model.with("entities:entities-version", form.recordsVersion());
        }
        Node submission = submission();
        if (!submission.attributes().isEmpty()) {
            model.add(submission);
        }
        Itext itext = new Itext(form, paths);
        if (!itext.isEmpty()) {
            model.add(itext.write());
        }
        model.add(Node.of("instance").add(new DataWriting(paths).write(form.root(), settings)));
        lists.instances().forEach(model::add);
        binds.write(form.root(), model);
        return model;
    }

    /** How and where responses are sent, as far as the form says so. */
    private Node submission() {
        Node submission = Node.of("submission");
        if (settings.has("submission_url")) {
            submission.with("action", settings.get("submission_url")).with("method", "post");
        }
        put(submission, "base64RsaPublicKey", settings.get("public_key"));
        put(submission, "orx:auto-send", settings.get("auto_send"));
        put(submission, "orx:auto-delete", settings.get("auto_delete"));
        if (settings.isOn("client_editable")) {
            submission.with("odk:client-editable", "true");
        }
        return submission;
    }

    private static void put(Node node, String attribute, String value) {
        if (!value.isEmpty()) {
            node.with(attribute, value);
        }
    }
}
