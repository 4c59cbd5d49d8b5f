package org.wireroom.app.explain;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.processor.extract.UnderstoodArticle;
import org.wireroom.text.LabelledSpan;

/** Prints what is understood of an article, for people: its fields, its text with the entities marked, and why each was found. */
public final class Explanation {
    private final PrintWriter out;
    private final ReadingFields fields;

    /** An explanation to be printed there. */
    public Explanation(PrintWriter out) {
        this.out = out;
        this.fields = new ReadingFields(out);
    }

    /** Prints all that one article tells. */
    public void print(UnderstoodArticle article) {
        fields.print(article.reading());
        text(article);
        new EntityList(out).print(article);
        new StatementList(out).print(article);
        out.flush();
    }

    private void text(UnderstoodArticle article) {
        heading("TEXT");
        MarkedText text = new MarkedText(article.reading().text(), marks(article));
        for (LabelledSpan stretch : article.reading().spans()) {
            fields.field(stretch.kind().name().toLowerCase(Locale.ROOT), text.between(stretch.start(), stretch.end()));
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
}
