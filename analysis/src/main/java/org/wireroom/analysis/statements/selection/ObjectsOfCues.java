package org.wireroom.analysis.statements.selection;

import java.util.Set;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.attribution.DeniedClaims;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.hashing.WordHash;

/**
 * Objects and topics that are taken for contents: "confirmed the purchase", "praised the donor", "spoke about the bridge". What is said is
 * a clause; only a few verbs have it as their object.
 */
final class ObjectsOfCues {
    private static final Set<Integer> SAYING = StatementModels.stems(ObjectsOfCues.class, "object-cues.txt");
    private static final Set<Integer> CLAUSAL = StatementModels.stems(ObjectsOfCues.class, "clause-cues.txt");
    private static final Set<Integer> NAMED = WordHash.of(Set.of("named", "identified", "quoted"));
    private static final int NOT = WordHash.of("not");
    private static final int BE = WordHash.of("be");
    private static final int THAT = WordHash.of("that");

    private ObjectsOfCues() {}

    /** Whether the content of an indirect statement is only a noun phrase that its cue does not say. */
    static boolean isOnly(QuotedText text, StatementCandidate candidate) {
        int from = candidate.from();
        int cue = candidate.cue();
        int stem = text.stem(cue);
        boolean around = from < cue && cue < candidate.to();
        if (!around && isAnonymity(text, from)) {
            return true;
        }
        if (around || ContentForm.of(text, from, candidate.to()) != ContentForm.PHRASE) {
            return false;
        }
        if (isPointer(text, candidate) || DeniedClaims.isClaim(text, candidate.to() - 1)) {
            return true;
        }
        boolean that = text.word(from - 1) == THAT;
        boolean clause = (that || CLAUSAL.contains(stem)) && hasVerb(text, candidate);
        return !clause && !SAYING.contains(stem) && !DeniedClaims.denies(text, candidate.attribution());
    }

    /** "asked not to be named". */
    private static boolean isAnonymity(QuotedText text, int from) {
        int to = text.word(from) == NOT ? from + 1 : from;
        return text.pos(to) == PartOfSpeech.TO && text.word(to + 1) == BE && NAMED.contains(text.word(to + 2));
    }

    /** Whether the content is a pronoun for what others said: "which the ministry denies". */
    private static boolean isPointer(QuotedText text, StatementCandidate candidate) {
        PartOfSpeech pos = text.pos(candidate.from());
        return candidate.to() - candidate.from() == 1
                && (pos == PartOfSpeech.WDT
                        || pos == PartOfSpeech.WP
                        || pos == PartOfSpeech.DT
                        || pos == PartOfSpeech.PRP);
    }

    /** Whether a verb is anywhere in the content, even a participle. */
    static boolean hasVerb(QuotedText text, StatementCandidate candidate) {
        for (int i = candidate.from(); i < candidate.to(); i++) {
            if (text.pos(i).isVerb()) {
                return true;
            }
        }
        return false;
    }
}
