package org.wireroom.app.explain;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.Stretch;
import org.wireroom.processor.entities.FoundEntity;
import org.wireroom.processor.extract.UnderstoodArticle;

/** Prints what is understood of an article, for people: its fields, its text with the entities marked, and why each was found. */
public final class Explanation {
    private final PrintWriter out;

    /** An explanation to be printed there. */
    public Explanation(PrintWriter out) {
        this.out = out;
    }

    /** Prints all that one article tells. */
    public void print(UnderstoodArticle article) {
        fields(article.reading());
        text(article);
        new EntityList(out).print(article);
        new StatementList(out).print(article);
        out.flush();
    }

    private void fields(Reading reading) {
        field("language", reading.language());
        field("headline", reading.headline());
        field("byline", reading.byline());
        field("agency", reading.agency() == null ? null : reading.agency().name());
        if (reading.dateline() != null) {
            field(
                    "dateline",
                    joined(reading.dateline().place(), reading.dateline().date()));
        }
        List<String> evidence = reading.published().evidence();
        field(
                "published",
                reading.published().value() == null
                        ? null
                        : reading.published().value() + "  because of " + String.join(", ", evidence));
    }

    private void text(UnderstoodArticle article) {
        heading("TEXT");
        MarkedText text = new MarkedText(article.reading().text(), marks(article));
        for (Stretch stretch : article.reading().stretches()) {
            field(stretch.kind().name().toLowerCase(Locale.ROOT), text.between(stretch.start(), stretch.end()));
        }
    }

    private static List<Mark> marks(UnderstoodArticle article) {
        List<Mark> marks = new ArrayList<>();
        List<FoundEntity> entities = article.findings().entities().entities();
        for (int i = 0; i < entities.size(); i++) {
            String number = Integer.toString(i + 1);
            entities.get(i).mentions().forEach(mention -> marks.add(new Mark(mention.start(), mention.end(), number)));
        }
        return marks;
    }

    private void heading(String heading) {
        out.println();
        out.println(heading);
    }

    private void field(String name, String value) {
        if (value != null && !value.isEmpty()) {
            out.printf("%-10s  %s%n", name, value);
        }
    }

    private static String joined(String place, String date) {
        return place == null || date == null ? (place == null ? date : place) : place + ", " + date;
    }
}
