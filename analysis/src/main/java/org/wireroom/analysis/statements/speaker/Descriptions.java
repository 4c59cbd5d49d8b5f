package org.wireroom.analysis.statements.speaker;

import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.quotation.QuotedText;

/** Whether the words for a speaker describe a candidate: its roles, its name, and what is printed beside its name. */
final class Descriptions {
    private static final int HEAD_OF_ROLE = 4;
    private static final int IN_ROLE = 2;
    private static final int ALL = 1;
    /** The match of a role with the same head and all other words of the phrase. */
    static final int WHOLE_ROLE = HEAD_OF_ROLE + ALL;

    private final QuotedText text;
    private final SpeakerMention mention;

    Descriptions(QuotedText text, SpeakerMention mention) {
        this.text = text;
        this.mention = mention;
    }

    /** 0 if the candidate has no such role, more for a better match. */
    int roleMatch(Candidate candidate) {
        if (!mention.kind().isDescription() || !candidate.hasRole()) {
            return 0;
        }
        int head = text.word(mention.head());
        int match = candidate.hasRoleHead(head) ? HEAD_OF_ROLE : candidate.hasRoleWord(head) ? IN_ROLE : 0;
        return match == 0 ? 0 : match + (coversOthers(candidate) ? ALL : 0);
    }

    /** 0 if the candidate's name has no word of the phrase, more for a better match. */
    int nameMatch(Candidate candidate) {
        if (mention.phrase() == null || (!mention.kind().isDescription() && mention.kind() != MentionKind.NAME)) {
            return 0;
        }
        int match = candidate.hasNameWord(text.word(mention.head())) ? HEAD_OF_ROLE : 0;
        int shared = 0;
        for (int i = mention.from(); i < mention.head(); i++) {
            shared += isContent(i) && candidate.hasNameWord(text.word(i)) ? 1 : 0;
        }
        return match + Math.min(shared, 2);
    }

    /** 0 if neither the head nor its like is printed near the candidate's name, 1 for its like, 2 for the head itself. */
    int nearMatch(Candidate candidate) {
        if (!mention.kind().isDescription()) {
            return 0;
        }
        return candidate.isNear(text.word(mention.head()))
                ? 2
                : candidate.isNearClass(text.kind(mention.head())) ? 1 : 0;
    }

    private boolean coversOthers(Candidate candidate) {
        for (int i = mention.from(); i < mention.head(); i++) {
            if (isContent(i) && !candidate.hasRoleWord(text.word(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isContent(int token) {
        PartOfSpeech pos = text.pos(token);
        return pos.isNoun() || pos == PartOfSpeech.JJ;
    }
}
