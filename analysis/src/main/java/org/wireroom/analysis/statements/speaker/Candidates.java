package org.wireroom.analysis.statements.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.statements.quotation.QuotedText;

/** The entities of an article that may speak, and who of them spoke so far. For one thread. */
final class Candidates {
    private static final int UNRANKED = 6;

    private final List<Candidate> all = new ArrayList<>();
    private final IdentityHashMap<FoundEntity, Candidate> byEntity = new IdentityHashMap<>();
    private final List<Candidate> spoken = new ArrayList<>();

    Candidates(QuotedText text, ArticleEntities entities) {
        for (FoundEntity entity : entities.entities()) {
            if (Sieve.isSomebody(entity)) {
                Candidate candidate = new Candidate(text, entity);
                all.add(candidate);
                byEntity.put(entity, candidate);
            }
        }
    }

    List<Candidate> all() {
        return all;
    }

    /** The candidate of an entity, null if it cannot speak. */
    Candidate of(FoundEntity entity) {
        return entity == null ? null : byEntity.get(entity);
    }

    /** Remembers who spoke in an attribution at a token, where a word meant them. */
    void spoke(int token, int word, FoundEntity entity) {
        Candidate candidate = of(entity);
        if (candidate != null) {
            candidate.spoke(token, word);
            spoken.remove(candidate);
            spoken.add(candidate);
        }
    }

    /** How many others spoke since a candidate did: 0 for the last speaker, at most 3, 4 for one that has not spoken. */
    int spokenRank(Candidate candidate) {
        for (int i = 0; i < spoken.size() && i < 3; i++) {
            if (spoken.get(spoken.size() - 1 - i) == candidate) {
                return i;
            }
        }
        return candidate.timesSpoken() > 0 ? 3 : 4;
    }

    /** The last speaker, null if nobody has spoken. */
    Candidate lastSpeaker() {
        return spoken.isEmpty() ? null : spoken.get(spoken.size() - 1);
    }

    /** People of whose names another is the last word: "Maria Keller" for "Keller". */
    List<Candidate> fuller(Candidate candidate) {
        if (candidate == null || !candidate.isPerson() || candidate.nameLength() != 1) {
            return List.of();
        }
        return all.stream()
                .filter(other -> other.isPerson() && other.nameLength() > 1 && other.lastName() == candidate.lastName())
                .toList();
    }

    /** For each candidate how many of the same group are named or spoke nearer before a token. */
    static int[] referenceRanks(List<Candidate> candidates, int token) {
        int[] last = new int[candidates.size()];
        for (int i = 0; i < last.length; i++) {
            last[i] = candidates.get(i).lastReference(token);
        }
        return ranks(candidates, last);
    }

    /** For each candidate how many of the same group are named nearer before a token; {@link #UNRANKED} at most and for no mention. */
    static int[] ranks(List<Candidate> candidates, int token) {
        int[] last = new int[candidates.size()];
        for (int i = 0; i < last.length; i++) {
            int mention = candidates.get(i).lastUnquotedBefore(token);
            last[i] = mention < 0 ? -1 : candidates.get(i).from(mention);
        }
        return ranks(candidates, last);
    }

    /** For each candidate how many of the same group have a higher number; the same for those without. */
    static int[] ranks(List<Candidate> candidates, int[] numbers) {
        int[] ranks = new int[numbers.length];
        Integer[] order = new Integer[numbers.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingInt((Integer i) -> -numbers[i]));
        int people = 0;
        int others = 0;
        for (Integer i : order) {
            boolean person = candidates.get(i).isPerson();
            int rank = person ? people++ : others++;
            ranks[i] = numbers[i] < 0 ? UNRANKED : Math.min(rank, UNRANKED - 1);
        }
        return ranks;
    }
}
