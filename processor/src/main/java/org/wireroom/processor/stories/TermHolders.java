package org.wireroom.processor.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wireroom.text.hashing.WordHash;

/**
 * Which articles hold which of their heaviest terms: a chain per term, the latest article first. Like a story it changes at its end
 * only.
 */
final class TermHolders {
    /** An article is alike if it shares so many of the heaviest terms; with one, there would be hundreds that are not. */
    private static final int LEAST_SHARED = 2;

    /** Of the holders of a term the latest so many count, so that a common term costs no more than a rare one. */
    private static final int MOST_HOLDERS = 64;

    private static final int NONE = -1;
    private static final int FIRST_CAPACITY = 1024;

    private final long windowMillis;
    private int[] terms = new int[FIRST_CAPACITY];
    private int[] heads = filled(FIRST_CAPACITY);
    private boolean[] used = new boolean[FIRST_CAPACITY];
    private int size;
    private PlacedArticle[] articles = new PlacedArticle[FIRST_CAPACITY];
    private int[] next = new int[FIRST_CAPACITY];
    private int nodes;
    private int free = NONE;
    private int searches;

    TermHolders(long windowMillis) {
        this.windowMillis = windowMillis;
    }

    /** Adds an article that is later than all others. */
    void add(PlacedArticle article) {
        for (int term : article.profile().terms().heaviest()) {
            int slot = slot(term);
            int node = node();
            articles[node] = article;
            next[node] = heads[slot];
            heads[slot] = node;
        }
    }

    /** Removes the article that is later than all others. */
    void remove(PlacedArticle article) {
        for (int term : article.profile().terms().heaviest()) {
            int slot = slot(term);
            PlacedArticle removed;
            do {
                int node = heads[slot];
                removed = articles[node];
                heads[slot] = next[node];
                articles[node] = null;
                next[node] = free;
                free = node;
            } while (removed != article);
        }
    }

    /** The articles within the window before an article that share enough of its heaviest terms, in no particular order. */
    List<PlacedArticle> alike(StoryProfile profile) {
        searches++;
        long oldest = profile.article().firstReceivedAt() - windowMillis;
        List<PlacedArticle> alike = new ArrayList<>();
        for (int term : profile.terms().heaviest()) {
            int node = heads[find(term)];
            for (int holder = 0; node != NONE && holder < MOST_HOLDERS; node = next[node]) {
                PlacedArticle article = articles[node];
                if (article.key().firstReceivedAt() < oldest) {
                    break;
                }
                if (!article.isForgotten()) {
                    holder++;
                    if (article.share(searches) == LEAST_SHARED) {
                        alike.add(article);
                    }
                }
            }
        }
        return alike;
    }

    private int node() {
        if (free != NONE) {
            int node = free;
            free = next[node];
            return node;
        }
        if (nodes == articles.length) {
            articles = Arrays.copyOf(articles, 2 * nodes);
            next = Arrays.copyOf(next, 2 * nodes);
        }
        return nodes++;
    }

    private int slot(int term) {
        int slot = find(term);
        if (!used[slot]) {
            if (2 * (size + 1) > terms.length) {
                grow();
                slot = find(term);
            }
            used[slot] = true;
            terms[slot] = term;
            size++;
        }
        return slot;
    }

    private int find(int term) {
        int slot = WordHash.mix(term) & (terms.length - 1);
        while (used[slot] && terms[slot] != term) {
            slot = (slot + 1) & (terms.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldTerms = terms;
        int[] oldHeads = heads;
        boolean[] oldUsed = used;
        terms = new int[2 * oldTerms.length];
        heads = filled(terms.length);
        used = new boolean[terms.length];
        for (int i = 0; i < oldTerms.length; i++) {
            if (oldUsed[i]) {
                int slot = find(oldTerms[i]);
                used[slot] = true;
                terms[slot] = oldTerms[i];
                heads[slot] = oldHeads[i];
            }
        }
    }

    private static int[] filled(int length) {
        int[] filled = new int[length];
        Arrays.fill(filled, NONE);
        return filled;
    }
}
