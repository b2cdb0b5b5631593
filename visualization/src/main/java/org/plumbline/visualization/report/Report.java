package org.plumbline.visualization.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** One self-contained page: no file beside it, no network, complete without script. */
public final class Report {
    private static final String STYLE = resource("report.css");
    private static final String SCRIPT =
            resource("report.js") + resource("controls.js") + resource("futures.js") + resource("replay.js");

    private Report() {}

    /** The page as HTML, to be stored as UTF-8. The same model gives the same page. */
    public static String html(ReportModel model) {
        Html html = new Html();
        html.markup("<!DOCTYPE html>\n").open("html", "lang", "en");
        head(html, model);
        html.open("body", "data-audience", model.audience().key());
        html.element("a", "To the answer", "class", "skip", "href", "#verdict");
        header(html, model);
        html.open("main", "id", "main");
        PartWriter parts = new PartWriter(html, model);
        model.audience().order().forEach(parts::write);
        html.close();
        footer(html, model);
        html.markup("<script>" + SCRIPT + "</script>\n");
        return html.close().close().toString();
    }

    private static void head(Html html, ReportModel model) {
        String policy = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src '"
                + hash(STYLE) + "'; script-src '" + hash(SCRIPT) + "'";
        html.open("head")
                .single("meta", "charset", "utf-8")
                .single("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .single("meta", "name", "color-scheme", "content", "light dark")
                .element("title", title(model))
                .markup("<style>" + STYLE + "</style>\n")
                .close();
    }

    /** Scenario and question: never the answer, which a class has yet to guess. */
    private static String title(ReportModel model) {
        String question = model.story().question();
        return model.story().scenario() + (question.isEmpty() ? ": a comparison" : ": " + question);
    }

    private static void header(Html html, ReportModel model) {
        html.open("header");
        html.element("p", "Plumbline", "class", "product");
        html.element("h1", model.story().scenario());
        if (!model.story().question().isEmpty()) {
            html.element("p", model.story().question(), "class", "question");
        }
        html.open("div", "class", "switch", "role", "group", "aria-label", "Order this page for", "hidden!", "true");
        html.open("span", "aria-hidden", "true");
        html.element("span", "Order this page ", "class", "long").text("for").close();
        for (Audience audience : Audience.values()) {
            String order =
                    String.join(" ", audience.order().stream().map(Part::id).toList());
            String pressed = String.valueOf(audience == model.audience());
            html.element(
                    "button",
                    audience.label(),
                    "type",
                    "button",
                    "data-audience",
                    audience.key(),
                    "data-order",
                    order,
                    "aria-pressed",
                    pressed);
        }
        html.close();
        contents(html, model);
        html.close();
    }

    private static void contents(Html html, ReportModel model) {
        html.open("nav", "aria-label", "Parts of this page").open("ul");
        for (Part part : model.audience().order()) {
            html.open("li")
                    .element("a", part.heading(), "href", "#" + part.id())
                    .close();
        }
        html.close().close();
    }

    private static void footer(Html html, ReportModel model) {
        html.open("footer").element("h2", "How this page was made").open("dl");
        for (ReportModel.Term fact : model.footer()) {
            html.open("div")
                    .element("dt", fact.name())
                    .element("dd", fact.text())
                    .close();
        }
        html.close()
                .element("p", "Everything on this page was computed on one computer; nothing left it.")
                .close();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform knows SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Report.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the page's " + name + " is missing from the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
