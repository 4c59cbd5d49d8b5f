package org.wireroom.analysis.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.analysis.entities.lexicon.PersonName;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.statements.quotation.Turn;
import org.wireroom.analysis.statements.speaker.FoundSpeaker;
import org.wireroom.text.Blank;
import org.wireroom.text.EntityType;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.Resolution;
import org.wireroom.text.Span;
import org.wireroom.text.Stance;
import org.wireroom.text.StatementKind;
import org.wireroom.text.tables.Table;

/**
 * What somebody says in a turn of an interview or transcript, without quotation marks. A label that names a person is its speaker; an
 * answer labelled "A" is the interviewee's; other labels name nobody, and nobody states what is said there.
 *
 * @param cue the colon after the label, or the end of the question above
 * @param words what is said, one span per paragraph
 * @param speaker who says it
 * @param stance whether it is a question
 */
record SpokenTurn(Span cue, List<Span> words, FoundSpeaker speaker, Stance stance) {
    /** The speakers of nearly all turns are printed. */
    private static final double SURE = 0.95;
    /** The share of turns that somebody says, measured; others are lists and headings of the same shape. */
    private static final double SAID = 0.85;

    private static final Set<String> ANSWERS = Set.copyOf(Table.lines(SpokenTurn.class, "answer-labels.txt"));
    private static final Set<String> UNNAMED = Set.copyOf(Table.lines(SpokenTurn.class, "unnamed-labels.txt"));

    /** The turns of an article that are statements, in order. */
    static List<SpokenTurn> in(LabelledText article, ArticleEntities entities) {
        List<SpokenTurn> spoken = new ArrayList<>();
        List<Turn> turns = Turn.in(article);
        FoundEntity interviewee = null;
        for (Turn turn : turns) {
            String label = turn.label().toLowerCase(Locale.ROOT);
            if (UNNAMED.contains(label)) {
                continue;
            }
            Span printed = turn.printed(article);
            boolean answer = ANSWERS.contains(label);
            if (answer && interviewee == null) {
                int first = turns.get(0).paragraphs().get(0).start();
                interviewee = Interviewee.of(article, entities, first);
            }
            FoundEntity who = answer ? interviewee : named(entities, turn.label(), printed);
            List<Span> words = words(article, turn, printed);
            if (!words.isEmpty() && (printed != null || who != null)) {
                Mention named = printed == null ? who.mentions().get(0) : null;
                Span at = named == null ? printed : new Span(named.start(), named.end());
                // without a label, the question mark above shows that an answer follows
                int cue = printed == null
                        ? Blank.trim(article.text(), 0, words.get(0).start()) - 1
                        : printed.end();
                spoken.add(new SpokenTurn(
                        new Span(cue, cue + 1), words, speaker(who, at, answer), stance(article, words)));
            }
        }
        return spoken;
    }

    /** The person whom a label names, or failing that the body; the last one, since titles come first. */
    private static FoundEntity named(ArticleEntities entities, String label, Span printed) {
        FoundEntity found = null;
        for (int i = printed == null ? 0 : printed.start(); printed != null && i < printed.end(); i++) {
            FoundEntity entity = entities.at(i);
            boolean person = entity != null && entity.type() == EntityType.PERSON;
            if (person || (entity != null && found == null && entity.type() == EntityType.ORGANIZATION)) {
                found = entity;
            }
        }
        return found == null ? ofName(entities, label) : found;
    }

    /** The only person of a surname or name that the label is, however it is printed: "HUGHES"; null if none or several are. */
    private static FoundEntity ofName(ArticleEntities entities, String label) {
        String key = NameKey.of(label);
        List<FoundEntity> bearers = entities.entities().stream()
                .filter(FoundEntity::isOnePerson)
                .filter(person -> isName(NameKey.of(person.name()), key))
                .toList();
        return bearers.size() == 1 ? bearers.get(0) : null;
    }

    private static boolean isName(String name, String label) {
        return !label.isEmpty()
                && (name.equals(label) || PersonName.of(name).last().equals(label));
    }

    private static FoundSpeaker speaker(FoundEntity who, Span label, boolean answer) {
        String reason = who == null
                ? "nobody whom the article names"
                : answer ? "the person who is interviewed" : "the label of the turn";
        return new FoundSpeaker(who, label, Resolution.TURN, who == null ? 0 : SURE, reason);
    }

    private static List<Span> words(LabelledText article, Turn turn, Span label) {
        List<Span> words = new ArrayList<>();
        for (LabelledSpan paragraph : turn.paragraphs()) {
            boolean first = label != null && paragraph.start() <= label.start();
            int end = Blank.trim(article.text(), paragraph.start(), paragraph.end());
            int start = Blank.skip(article.text(), first ? label.end() + 1 : paragraph.start(), end);
            if (start < end) {
                words.add(new Span(start, end));
            }
        }
        return words;
    }

    private static Stance stance(LabelledText article, List<Span> words) {
        char last = article.text().charAt(words.get(words.size() - 1).end() - 1);
        return last == '?' ? Stance.ASKS : Stance.ASSERTS;
    }

    FoundStatement statement() {
        return new FoundStatement(
                StatementKind.DIRECT,
                stance,
                words,
                speaker,
                cue,
                null,
                null,
                null,
                false,
                SAID,
                "the label of a turn");
    }
}
