package org.wireroom.processor.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wireroom.analysis.statements.FoundStatement;
import org.wireroom.analysis.statements.speaker.FoundSpeaker;
import org.wireroom.analysis.statements.time.SaidOn;
import org.wireroom.contract.article.Cue;
import org.wireroom.contract.article.Speaker;
import org.wireroom.contract.article.Statement;
import org.wireroom.contract.article.Via;
import org.wireroom.text.CodePoints;
import org.wireroom.text.Span;
import org.wireroom.text.hashing.Sha256;

/** Statements as the contract has them: positions in code points, with ids. */
final class ContractStatements {
    private static final int DIGITS = 32;

    private final String articleId;
    private final String text;
    private final CodePoints positions;
    private final Map<String, Integer> repeated = new HashMap<>();

    private ContractStatements(String articleId, String text, CodePoints positions) {
        this.articleId = articleId;
        this.text = text;
        this.positions = positions;
    }

    static List<Statement> of(List<FoundStatement> found, String articleId, String text, CodePoints positions) {
        ContractStatements statements = new ContractStatements(articleId, text, positions);
        List<Statement> out = new ArrayList<>();
        for (FoundStatement statement : found) {
            out.add(statements.statement(statement));
        }
        return out;
    }

    private Statement statement(FoundStatement found) {
        List<String> printed = found.spans().stream().map(this::in).toList();
        return new Statement(
                id(String.join(" ", printed), found.speaker()),
                found.kind(),
                found.stance(),
                printed.stream().map(ContractStatements::withoutLastComma).collect(Collectors.joining(" ")),
                found.spans().stream().map(this::span).toList(),
                speaker(found.speaker()),
                others(found.speaker()),
                found.cue() == null ? null : cue(found.cue()),
                found.via() == null ? null : via(found.via()),
                found.addressee() == null ? null : in(found.addressee()),
                day(found.saidOn()),
                day(found.saidOn()) == null ? null : found.saidOn().evidence(),
                found.repaired(),
                found.confidence());
    }

    /** Without the comma that belongs to the attribution: "The bridge is safe," she said. */
    private static String withoutLastComma(String printed) {
        return printed.length() > 1 && printed.endsWith(",") ? printed.substring(0, printed.length() - 1) : printed;
    }

    private static String day(SaidOn saidOn) {
        return saidOn == null ? null : saidOn.day();
    }

    /**
     * 32 hex digits of SHA-256(article id, NUL, speaker, NUL, words in lower case, NUL, how many of the same came before): the same
     * when the article is read again, whatever else is found in it.
     */
    private String id(String words, FoundSpeaker speaker) {
        String who = speaker == null
                ? ""
                : speaker.entity() != null
                        ? speaker.entity().entityId()
                        : speaker.mention() == null ? "" : in(speaker.mention()).toLowerCase(Locale.ROOT);
        String same = articleId + '\0' + who + '\0' + words.toLowerCase(Locale.ROOT);
        int before = repeated.merge(same, 1, Integer::sum) - 1;
        return Sha256.hex((same + '\0' + before).getBytes(StandardCharsets.UTF_8))
                .substring(0, DIGITS);
    }

    private List<Speaker> others(FoundSpeaker found) {
        return found == null
                ? List.of()
                : found.others().stream().map(this::speaker).toList();
    }

    private Speaker speaker(FoundSpeaker found) {
        if (found == null) {
            return null;
        }
        Span mention = found.mention() == null ? null : span(found.mention());
        return new Speaker(
                found.entity() == null ? null : found.entity().entityId(),
                name(found),
                mention == null ? null : mention.start(),
                mention == null ? null : mention.end(),
                found.resolution(),
                found.entity() == null ? null : found.confidence());
    }

    private Via via(FoundSpeaker found) {
        return new Via(found.entity() == null ? null : found.entity().entityId(), name(found));
    }

    private String name(FoundSpeaker found) {
        return found.entity() != null ? found.entity().name() : in(found.mention());
    }

    private Cue cue(Span found) {
        Span span = span(found);
        return new Cue(in(found), span.start(), span.end());
    }

    private Span span(Span found) {
        return positions.span(found.start(), found.end());
    }

    private String in(Span found) {
        return text.substring(found.start(), found.end());
    }
}
