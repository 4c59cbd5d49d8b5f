package org.wireroom.analysis.entities.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.wireroom.analysis.entities.authority.Authority;
import org.wireroom.analysis.entities.dates.FoundDate;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.analysis.entities.model.MentionEvidence;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.money.FoundMoney;
import org.wireroom.analysis.entities.rules.NameRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.tagging.Name;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.Blank;
import org.wireroom.text.EntityType;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.PrintedAgency;
import org.wireroom.text.SegmentKind;

/**
 * The names, dates and amounts of an article, none overlapping: the agency that signs comes first, then what is longer; a name wins
 * over a date of the same length ("May").
 */
public final class ArticleNames {
    private final TaggedText text;
    private final Tokens tokens;
    private final List<NameMention> found = new ArrayList<>();
    private final List<NameMention> mentions;
    private final List<FoundDate> dates = new ArrayList<>();
    private final List<FoundMoney> amounts = new ArrayList<>();
    private final BitSet dated = new BitSet();
    private NameMention agency;

    /** What the tagger and the grammars found in an article. */
    public ArticleNames(
            LabelledText article, TaggedText text, List<FoundDate> days, List<FoundMoney> money, Authority authority) {
        this.text = text;
        this.tokens = text.tokens();
        readAgency(article.agency());
        int[] lengths = nameLengths();
        money.stream()
                .filter(amount -> take(amount.start(), amount.end(), lengths, 0))
                .forEach(amounts::add);
        days.stream().filter(day -> take(day.start(), day.end(), lengths, 1)).forEach(dates::add);
        readNames(article.spans(), new NameCorrection(authority, text));
        addKnown(new KnownNames(authority, tokens));
        mentions = new LowerCaseBodies(authority, text)
                .among(new TypesInContext(authority, text).correct(new DefinedAcronyms(text).among(found, dated)));
    }

    /** The names in text order, the agency among them. */
    public List<NameMention> mentions() {
        return mentions;
    }

    /** Where the agency signs, null if none does. */
    public NameMention agency() {
        return agency;
    }

    public List<FoundDate> dates() {
        return dates;
    }

    public List<FoundMoney> amounts() {
        return amounts;
    }

    /** The tokens of dates and amounts. */
    public BitSet dated() {
        return dated;
    }

    private void readAgency(PrintedAgency printed) {
        if (printed != null && printed.end() > printed.start()) {
            String form = Blank.collapse(tokens.text(), printed.start(), printed.end());
            agency = new NameMention(
                    0,
                    0,
                    printed.start(),
                    printed.end(),
                    EntityType.ORGANIZATION,
                    form,
                    NameKey.of(printed.name()),
                    MentionEvidence.AGENCY);
        }
    }

    /** For each token how many chars the name has that it belongs to. */
    private int[] nameLengths() {
        int[] lengths = new int[tokens.size()];
        for (Name name : text.names()) {
            int length = tokens.end(name.end() - 1) - tokens.start(name.start());
            for (int token = name.start(); token < name.end(); token++) {
                lengths[token] = length;
            }
        }
        return lengths;
    }

    /** Takes the tokens of a date or an amount if no name there is longer by some chars. */
    private boolean take(int start, int end, int[] lengths, int margin) {
        int first = tokens.at(start);
        int after = first;
        boolean free = !overlapsAgency(start, end);
        boolean named = false;
        while (after < tokens.size() && tokens.start(after) < end) {
            free &= !dated.get(after);
            named |= lengths[after] > end - start - margin;
            after++;
        }
        boolean taken = free && after > first && !NameRule.NAME_NOT_DATE.decides(named, start);
        if (taken) {
            dated.set(first, after);
        }
        return taken;
    }

    private void readNames(List<LabelledSpan> spans, NameCorrection correction) {
        int span = 0;
        boolean agencyDue = agency != null;
        int after = 0;
        for (Name name : text.names()) {
            for (NameMention mention : correction.correct(LeadingTitles.strip(text, name))) {
                while (span + 1 < spans.size() && spans.get(span + 1).start() <= mention.start()) {
                    span++;
                }
                boolean dateline = span < spans.size()
                        && spans.get(span).kind() == SegmentKind.DATELINE
                        && spans.get(span).end() >= mention.end();
                boolean other = dateline && mention.type() != EntityType.PLACE;
                if (mention.first() < after
                        || !isFree(mention)
                        || NameRule.DATELINE_PLACE.decides(other, mention.start())) {
                    continue;
                }
                if (agencyDue && agency.start() < mention.start()) {
                    found.add(agency);
                    agencyDue = false;
                }
                dropTitlesBefore(mention);
                found.add(dateline ? mention.because(MentionEvidence.DATELINE) : mention);
                after = mention.after();
            }
        }
        if (agencyDue) {
            found.add(agency);
        }
    }

    /** "Sqn Ldr" before "Vera Lindqvist" is not a name of its own, whatever the tagger says. */
    private void dropTitlesBefore(NameMention person) {
        if (person.type() == EntityType.PERSON) {
            int least = tokens.sentenceStart(tokens.sentenceOf(person.first()));
            int titles = LeadingTitles.before(tokens, person.first(), least);
            while (!found.isEmpty() && NameRule.TITLE_NOT_NAME.decides(isFrom(titles, last()), last().start())) {
                found.remove(found.size() - 1);
            }
        }
    }

    private NameMention last() {
        return found.get(found.size() - 1);
    }

    private static boolean isFrom(int token, NameMention mention) {
        return mention.first() >= token && mention.evidence() != MentionEvidence.AGENCY;
    }

    /** Adds the names of the authority file that the tagger does not see. */
    private void addKnown(KnownNames known) {
        BitSet taken = (BitSet) dated.clone();
        found.forEach(mention -> taken.set(mention.first(), mention.after()));
        List<NameMention> more = known.find(taken).stream()
                .filter(name -> isFree(name) && NameRule.UNSEEN_KNOWN_NAME.decides(true, name.start()))
                .toList();
        if (!more.isEmpty()) {
            found.addAll(more);
            found.sort(Comparator.comparingInt(NameMention::start));
        }
    }

    private boolean isFree(NameMention mention) {
        int next = dated.nextSetBit(mention.first());
        return (next < 0 || next >= mention.after())
                && !overlapsAgency(mention.start(), mention.end())
                && !mention.key().isEmpty();
    }

    private boolean overlapsAgency(int start, int end) {
        return agency != null && start < agency.end() && agency.start() < end;
    }
}
