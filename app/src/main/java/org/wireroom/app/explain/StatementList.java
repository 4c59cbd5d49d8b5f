package org.wireroom.app.explain;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.wireroom.analysis.statements.FoundStatement;
import org.wireroom.analysis.statements.speaker.FoundSpeaker;
import org.wireroom.processor.extract.UnderstoodArticle;
import org.wireroom.text.Span;
import org.wireroom.text.layout.Blank;

/** Prints the statements of an article, each with its attribution pattern and how its speaker was resolved. */
final class StatementList {
    private static final String INDENT = "      ";

    private final PrintWriter out;

    StatementList(PrintWriter out) {
        this.out = out;
    }

    void print(UnderstoodArticle article) {
        out.println();
        out.println("STATEMENTS");
        List<FoundStatement> statements = article.findings().statements();
        for (int i = 0; i < statements.size(); i++) {
            print(i + 1, statements.get(i), article.reading().text());
        }
    }

    private void print(int number, FoundStatement statement, String text) {
        String kind = statement.kind().name().toLowerCase(Locale.ROOT) + (statement.repaired() ? ", repaired" : "");
        out.printf(Locale.ROOT, "%4d  %s, %.2f: %s%n", number, kind, statement.confidence(), words(statement, text));
        out.println(INDENT + statement.pattern());
        FoundSpeaker speaker = statement.speaker();
        out.println(INDENT + speaker(speaker, text));
        if (statement.via() != null) {
            out.println(INDENT + "passed on by " + who(statement.via(), text));
        }
        if (statement.addressee() != null) {
            out.println(INDENT + "to " + in(statement.addressee(), text));
        }
        if (statement.saidOn() != null) {
            out.println(INDENT + "on " + statement.saidOn());
        }
    }

    private static String words(FoundStatement statement, String text) {
        return String.join(
                " … ", statement.spans().stream().map(span -> in(span, text)).toList());
    }

    private static String speaker(FoundSpeaker speaker, String text) {
        if (speaker == null) {
            return "no speaker named";
        }
        if (speaker.entity() == null) {
            return "speaker unresolved: \"" + in(speaker.mention(), text) + "\" (" + speaker.reason() + ")";
        }
        return "by " + who(speaker, text) + ", who " + speaker.reason();
    }

    private static String who(FoundSpeaker speaker, String text) {
        String kind = speaker.resolution().name().toLowerCase(Locale.ROOT);
        String mention = speaker.mention() == null ? "" : "\"" + in(speaker.mention(), text) + "\", ";
        return (speaker.entity() == null ? "unresolved" : speaker.entity().name()) + " (" + mention + kind + ")";
    }

    private static String in(Span span, String text) {
        return Blank.collapse(text, span.start(), span.end());
    }
}
