package org.wireroom.analysis.statements.speaker;

import java.util.List;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.selection.StatementCandidate;
import org.wireroom.analysis.statements.templates.SpeakerTemplate;
import org.wireroom.text.StatementKind;
import org.wireroom.text.hashing.WordHash;

/** Features that tell whom the words for a speaker mean. For one attribution and one thread; positions are tokens. */
final class SpeakerFeatures {
    private static final int FAR = 9;

    private final QuotedText text;
    private final Candidates all;
    private final UnnamedSpeakers unnamed;
    private final List<Candidate> fuller;
    private final SpeakerMention mention;
    private final Sieve.Proposal proposal;
    private final StatementKind kindOfContent;
    private final int contentFrom;
    private final int contentTo;
    private final int kind;
    private final int head;
    private final int wordClass;
    private final int first;
    private final int step;
    private final int cue;
    private final List<Candidate> candidates;
    private final int[] ranks;
    private final int[] prominence;
    private final int[] references;
    private final Distances distances;
    private final Relations relations;
    private final Descriptions descriptions;
    private int fitting;
    private int nearest = FAR;
    private int bestRole;
    private int bestName;

    SpeakerFeatures(
            QuotedText text,
            Candidates all,
            UnnamedSpeakers unnamed,
            List<Candidate> candidates,
            StatementCandidate statement,
            SpeakerChoice choice) {
        this.text = text;
        this.all = all;
        this.unnamed = unnamed;
        this.candidates = candidates;
        mention = choice.mention();
        proposal = choice.proposal();
        kindOfContent = statement.contentSpans().kind();
        contentFrom = statement.from();
        contentTo = statement.to();
        kind = mention.kind().name().hashCode();
        head = mention.phrase() == null ? 0 : text.word(mention.head());
        wordClass = mention.phrase() == null ? 0 : text.kind(mention.head());
        first = mention.phrase() == null ? 0 : text.word(mention.from());
        step = proposal.step().name().hashCode();
        cue = text.stem(mention.cue());
        ranks = Candidates.ranks(candidates, mention.from());
        references = Candidates.referenceRanks(candidates, mention.from());
        fuller = all.fuller(all.of(proposal.entity()));
        int[] counts = new int[candidates.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = candidates.get(i).mentions();
        }
        prominence = Candidates.ranks(candidates, counts);
        distances = new Distances(text, mention);
        relations = new Relations(text, mention);
        descriptions = new Descriptions(text, mention);
    }

    /** Adds the features of a candidate; all candidates before nobody. */
    void of(int index, FeatureList out) {
        Candidate candidate = candidates.get(index);
        int type = candidate.type();
        int rank = ranks[index];
        int last = candidate.lastUnquotedBefore(mention.from());
        int sentences = last < 0 ? FAR : distances.sentences(candidate.from(last));
        int paragraphs = last < 0 ? FAR : distances.paragraphs(candidate.from(last));
        int place = last < 0 ? 0 : distances.place(candidate.from(last), candidate.to(last));
        fitting += candidate.isPerson() == mention.kind().isSingularPerson() ? 1 : 0;
        nearest = Math.min(nearest, sentences);
        out.add(SpeakerTemplate.KIND_AND_TYPE, kind, type);
        out.add(SpeakerTemplate.HEAD_AND_TYPE, head, type);
        out.add(SpeakerTemplate.CLASS_KIND_AND_TYPE, wordClass, kind, type);
        out.add(SpeakerTemplate.FIRST_WORD_KIND_AND_TYPE, first, kind, type);
        out.add(SpeakerTemplate.CUE_KIND_AND_TYPE, cue, kind, type);
        int sieve = proposal.entity() == null ? 0 : candidate.entity().equals(proposal.entity()) ? 1 : 2;
        out.add(SpeakerTemplate.SIEVE_AND_KIND, sieve, step, kind);
        out.add(SpeakerTemplate.SIEVE_AND_TYPE, sieve, step, type);
        out.add(SpeakerTemplate.SIEVE_AND_RANK, sieve, step, rank);
        out.add(SpeakerTemplate.SIEVE_AND_HEAD, sieve, step, head);
        out.add(SpeakerTemplate.RANK_KIND_AND_TYPE, rank, kind, type);
        int reference = candidate.lastReference(mention.from());
        int since = reference < 0 ? FAR : distances.sentences(reference);
        out.add(SpeakerTemplate.REFERENCE_RANK_KIND_AND_TYPE, references[index], kind, type);
        out.add(SpeakerTemplate.REFERENCE_RANK_AND_SENTENCES, references[index], kind, since);
        if (!fuller.isEmpty() && (sieve == 1 || fuller.contains(candidate))) {
            out.add(SpeakerTemplate.FULLER_NAME, sieve, Math.min(fuller.size(), 3), references[index]);
        }
        out.add(SpeakerTemplate.SENTENCES_KIND_AND_TYPE, sentences, kind, type);
        out.add(SpeakerTemplate.PARAGRAPHS_KIND_AND_TYPE, paragraphs, kind, type);
        out.add(SpeakerTemplate.HEAD_TYPE_AND_RANK, head, type, rank);
        out.add(SpeakerTemplate.CLASS_TYPE_AND_RANK, wordClass, type, rank);
        out.add(SpeakerTemplate.RANK_AND_FITTING, kind, rank, Math.min(candidates.size(), 6));
        out.add(SpeakerTemplate.SENTENCES_AND_RANK, sentences, rank, kind);
        out.add(SpeakerTemplate.PLACE_AND_KIND, place, kind);
        out.add(SpeakerTemplate.PLACE_SENTENCES_AND_KIND, place, sentences, kind);
        out.add(SpeakerTemplate.PLACE_RANK_AND_KIND, place, rank, kind);
        out.add(SpeakerTemplate.IN_CONTENT_AND_KIND, inContent(candidate, last), kind, Math.min(sentences, 3));
        out.add(
                SpeakerTemplate.FIRST_OF_SENTENCE_AND_KIND,
                last < 0 ? 2 : distances.isFirstOfSentence(candidate.from(last)) ? 1 : 0,
                kind,
                sentences);
        turns(candidate, rank, out);
        int mentions = bucket(last + 1);
        out.add(SpeakerTemplate.MENTIONS_KIND_AND_TYPE, mentions, kind, type);
        out.add(SpeakerTemplate.HEADLINE_AND_KIND, candidate.isInHeadline() ? 1 : 0, kind, mentions);
        out.add(SpeakerTemplate.PROMINENCE_RANK_KIND_AND_TYPE, prominence[index], kind, type);
        describe(candidate, sieve == 1, rank, out);
        relations.of(candidate, kind, head, wordClass, out);
    }

    private void turns(Candidate candidate, int rank, FeatureList out) {
        int spoke = all.spokenRank(candidate);
        int at = candidate.lastSpoke();
        int distance = at < 0 ? FAR : distances.sentences(at);
        out.add(SpeakerTemplate.SPOKE_AND_KIND, spoke, kind);
        out.add(SpeakerTemplate.SPOKE_DISTANCE_AND_KIND, spoke, distance, kind);
        out.add(SpeakerTemplate.SPOKE_RANK_AND_KIND, spoke, rank, kind);
        out.add(SpeakerTemplate.SPOKE_TYPE_AND_KIND, spoke, candidate.type(), kind);
        boolean opens = text.partOf(mention.cue()) != null
                && text.opensQuotation(text.partOf(mention.cue()).from());
        int since = (opens ? 1 : 0) + 2 * (at < 0 ? FAR : distances.paragraphs(at));
        int turn = WordHash.combine(kindOfContent.name().hashCode(), since);
        out.add(SpeakerTemplate.TURN_AND_KIND, turn, spoke, kind);
        out.add(SpeakerTemplate.SPOKE_AS_HEAD, candidate.spokeAs(head) ? 1 : 0, kind, candidate.type());
        out.add(SpeakerTemplate.TIMES_SPOKEN_AND_KIND, bucket(candidate.timesSpoken()), spoke, kind);
    }

    private void describe(Candidate candidate, boolean proposed, int rank, FeatureList out) {
        int type = candidate.type();
        int role = descriptions.roleMatch(candidate);
        int name = descriptions.nameMatch(candidate);
        int near = descriptions.nearMatch(candidate);
        bestRole = Math.max(bestRole, role);
        bestName = Math.max(bestName, name);
        out.add(SpeakerTemplate.ROLE_MATCH_AND_KIND, role, kind);
        out.add(SpeakerTemplate.ROLE_MATCH_AND_RANK, role, rank, kind);
        out.add(SpeakerTemplate.ROLE_MATCH_AND_SIEVE, role, step, proposed ? 1 : 0);
        out.add(SpeakerTemplate.ROLE_MATCH_AND_HEAD, role, head);
        out.add(SpeakerTemplate.NAME_MATCH_KIND_AND_TYPE, name, kind, type);
        out.add(SpeakerTemplate.NAME_MATCH_AND_HEAD, name, head);
        out.add(SpeakerTemplate.NEAR_MATCH_KIND_AND_TYPE, near, kind, type);
        out.add(SpeakerTemplate.NEAR_MATCH_AND_HEAD, near, head);
        out.add(SpeakerTemplate.HAS_ROLE_AND_KIND, candidate.hasRole() ? 1 : 0, kind, type);
    }

    /** Adds the features of nobody, after those of all candidates. */
    void ofNobody(FeatureList out) {
        Candidate proposed = all.of(proposal.entity());
        int length = Math.min(mention.to() - mention.from(), 5);
        int next = mention.phrase() == null ? 0 : text.word(mention.to());
        int number = bucket(fitting);
        out.add(SpeakerTemplate.NOBODY_KIND, kind);
        out.add(SpeakerTemplate.NOBODY_KIND_AND_SIEVE, kind, step);
        out.add(SpeakerTemplate.NOBODY_HEAD, head);
        out.add(SpeakerTemplate.NOBODY_HEAD_AND_SIEVE, head, step);
        out.add(SpeakerTemplate.NOBODY_CLASS_AND_KIND, wordClass, kind);
        out.add(SpeakerTemplate.NOBODY_FIRST_WORD_AND_HEAD, first, head);
        out.add(SpeakerTemplate.NOBODY_KIND_AND_FITTING, kind, number);
        out.add(SpeakerTemplate.NOBODY_KIND_AND_DISTANCE, kind, nearest);
        Candidate last = all.lastSpeaker();
        out.add(
                SpeakerTemplate.NOBODY_KIND_AND_LAST_SPOKE,
                kind,
                last == null ? FAR : distances.sentences(last.lastSpoke()));
        out.add(SpeakerTemplate.NOBODY_KIND_LENGTH_AND_TAG, kind, length, text.tag(mention.head()));
        out.add(SpeakerTemplate.NOBODY_KIND_AND_NEXT_WORD, kind, next);
        out.add(SpeakerTemplate.NOBODY_HEAD_AND_NEXT_WORD, head, next);
        out.add(SpeakerTemplate.NOBODY_HEAD_AND_NAME_INSIDE, head, relations.nameInside());
        out.add(SpeakerTemplate.NOBODY_KIND_AND_CUE, kind, cue);
        out.add(SpeakerTemplate.NOBODY_KIND_AND_ROLE_MATCH, kind, bestRole);
        out.add(SpeakerTemplate.NOBODY_KIND_AND_NAME_MATCH, kind, bestName);
        for (int i = mention.from(); mention.phrase() != null && i < mention.head(); i++) {
            out.add(SpeakerTemplate.NOBODY_KIND_AND_MODIFIER, kind, text.word(i));
        }
        out.add(SpeakerTemplate.NOBODY_SIEVE_TYPE, kind, step, proposed == null ? 9 : proposed.type());
        out.add(SpeakerTemplate.NOBODY_HEAD_CLASS_AND_FITTING, wordClass, number);
        int since = unnamed.last() < 0 ? FAR : distances.sentences(unnamed.last());
        boolean later = last == null || unnamed.last() > last.lastSpoke();
        out.add(SpeakerTemplate.NOBODY_UNNAMED_SPOKE, kind, later ? 1 : 0, since);
        out.add(
                SpeakerTemplate.NOBODY_KIND_OF_UNNAMED,
                kind,
                unnamed.kind().name().hashCode(),
                later ? since : FAR);
        out.add(SpeakerTemplate.NOBODY_SPOKE_AS_HEAD, kind, unnamed.spokeAs(head) ? 1 : 0);
        out.add(
                SpeakerTemplate.NOBODY_KIND_AND_PEOPLE,
                kind,
                unnamed.distance(mention.from(), false),
                unnamed.distance(mention.from(), true));
        out.add(
                SpeakerTemplate.NOBODY_KIND_AND_QUOTED,
                kind,
                kindOfContent.name().hashCode());
    }

    /** Whether and how a candidate is named in the content: its last mention before is there, another is, or it is not. */
    private int inContent(Candidate candidate, int last) {
        if (last >= 0 && candidate.from(last) >= contentFrom && candidate.from(last) < contentTo) {
            return 2;
        }
        return candidate.isNamedBetween(contentFrom, contentTo) ? 1 : 0;
    }

    static int bucket(int count) {
        return count < 3 ? count : count < 5 ? 3 : count < 9 ? 4 : 5;
    }
}
