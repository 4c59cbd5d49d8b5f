package org.wireroom.app.explain;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wireroom.analysis.statements.FoundStatement;
import org.wireroom.analysis.statements.speaker.FoundSpeaker;
import org.wireroom.analysis.statements.speaker.WeighedCandidate;
import org.wireroom.processor.extract.UnderstoodArticle;
import org.wireroom.text.Blank;
import org.wireroom.text.Resolution;
import org.wireroom.text.Span;
import org.wireroom.text.Stance;
import org.wireroom.text.rules.RuleLog;

/** Prints the statements of an article, each with its attribution pattern and the reason for its speaker. */
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
            printRules(statements.get(i), article.decisions());
        }
    }

    private void print(int number, FoundStatement statement, String text) {
        String kind = statement.kind().name().toLowerCase(Locale.ROOT) + (statement.repaired() ? ", repaired" : "");
        out.printf(Locale.ROOT, "%4d  %s, %.2f: %s%n", number, kind, statement.confidence(), words(statement, text));
        out.println(INDENT + statement.pattern());
        if (statement.stance() != Stance.ASSERTS) {
            out.println(INDENT + "the speaker " + statement.stance().name().toLowerCase(Locale.ROOT) + " it");
        }
        FoundSpeaker speaker = statement.speaker();
        out.println(INDENT + (speaker == null ? "no speaker is named" : "speaker " + who(speaker, text)));
        if (speaker != null && !speaker.candidates().isEmpty()) {
            out.println(INDENT + "candidates: " + candidates(speaker));
            speaker.candidates().stream()
                    .filter(candidate -> !candidate.reasons().isEmpty())
                    .forEach(candidate -> out.println(INDENT + "  " + reasons(candidate)));
        }
        if (speaker != null) {
            speaker.others().forEach(other -> out.println(INDENT + "and " + who(other, text)));
        }
        if (statement.via() != null) {
            out.println(INDENT + "relayed by " + who(statement.via(), text));
        }
        if (statement.addressee() != null) {
            out.println(INDENT + "addressee: " + in(statement.addressee(), text));
        }
        if (statement.saidOn() != null && statement.saidOn().day() != null) {
            String evidence = statement.saidOn().evidence().name().toLowerCase(Locale.ROOT);
            out.println(INDENT + "said on " + statement.saidOn().day() + " (" + evidence + ")");
        }
    }

    /** The rules that decided something about the sentence parts that a statement covers. */
    private void printRules(FoundStatement statement, List<RuleLog.Decision> decisions) {
        int from = first(statement);
        int to = last(statement);
        String rules = decisions.stream()
                .filter(decision -> decision.position() >= from && decision.position() < to)
                .map(decision -> decision.rule().id())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!rules.isEmpty()) {
            out.println(INDENT + "rules: " + rules);
        }
    }

    private static IntStream places(FoundStatement statement, ToIntFunction<Span> place) {
        Span mention = statement.speaker() == null ? null : statement.speaker().mention();
        Stream<Span> spans = Stream.concat(statement.spans().stream(), Stream.ofNullable(statement.cue()));
        return Stream.concat(spans, Stream.ofNullable(mention)).mapToInt(place);
    }

    private static int first(FoundStatement statement) {
        return places(statement, Span::start).min().orElse(0);
    }

    private static int last(FoundStatement statement) {
        return places(statement, Span::end).max().orElse(0);
    }

    private static String candidates(FoundSpeaker speaker) {
        return speaker.candidates().stream()
                .map(candidate -> String.format(Locale.ROOT, "%s %.2f", name(candidate), candidate.probability()))
                .collect(Collectors.joining(", "));
    }

    /** "Ana Ruiz: rank_kind_and_type +0.61, spoke_and_kind -0.20". */
    private static String reasons(WeighedCandidate candidate) {
        return name(candidate) + ": "
                + candidate.reasons().stream()
                        .map(reason -> String.format(
                                Locale.ROOT, "%s %+.2f", reason.feature().toLowerCase(Locale.ROOT), reason.weight()))
                        .collect(Collectors.joining(", "));
    }

    private static String name(WeighedCandidate candidate) {
        return candidate.name() == null ? "nobody" : candidate.name();
    }

    private static String words(FoundStatement statement, String text) {
        return String.join(
                " … ", statement.spans().stream().map(span -> in(span, text)).toList());
    }

    private static String who(FoundSpeaker speaker, String text) {
        String entity =
                speaker.entity() == null ? "unresolved" : speaker.entity().name();
        String mention = speaker.mention() == null ? "" : ": \"" + in(speaker.mention(), text) + "\"";
        String confidence = speaker.confidence() == 0 ? "" : String.format(Locale.ROOT, ", %.2f", speaker.confidence());
        return entity + mention + " (" + kind(speaker.resolution()) + confidence + "; " + speaker.reason() + ")";
    }

    private static String kind(Resolution resolution) {
        return switch (resolution) {
            case NAME -> "a name";
            case ROLE -> "a role";
            case PRONOUN -> "a pronoun";
            case METONYM -> "a metonym";
            case UNNAMED -> "unnamed";
            case CONTINUED -> "continued";
            case TURN -> "the label of a turn";
            case LINE -> "a line beside the quotation";
        };
    }

    private static String in(Span span, String text) {
        return Blank.collapse(text, span.start(), span.end());
    }
}
