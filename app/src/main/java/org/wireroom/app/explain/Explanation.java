package org.wireroom.app.explain;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.processor.extract.UnderstoodArticle;
import org.wireroom.text.LabelledSpan;

/** Prints for people how an article is understood: its fields, its text with the entities marked, and the reason for each finding. */
public final class Explanation {
    private final PrintWriter out;
    private final ReadingFields fields;

    /** Prints to a writer. */
    public Explanation(PrintWriter out) {
        this.out = out;
        this.fields = new ReadingFields(out);
    }

    /** Prints everything found in one article. */
    public void print(UnderstoodArticle article) {
        fields.print(article.reading());
        text(article);
        new EntityList(out).print(article);
        new StatementList(out).print(article);
        new DecisionList(out).print(article);
        out.flush();
    }

    private void text(UnderstoodArticle article) {
        heading("TEXT");
        MarkedText text = new MarkedText(article.reading().text(), marks(article));
        for (LabelledSpan span : article.reading().spans()) {
            fields.field(span.kind().name().toLowerCase(Locale.ROOT), text.between(span.start(), span.end()));
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
