package org.wireroom.formats.html.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wireroom.formats.rules.PageRule;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.SpelledWords;

/** Finds where a page prints its headline: the heading that is most similar to the titles that the page states. */
public final class PageHeadline {
    private static final double LEAST = 0.6;
    private static final int MOST_WORDS = 60;
    private static final double FIRST_LEVEL = 0.4;
    private static final double OTHER_LEVEL = 0.15;

    private final ClassWords classWords;
    private final Elements elements;

    public PageHeadline(ClassWords classWords, Elements elements) {
        this.classWords = classWords;
        this.elements = elements;
    }

    /** The index of the block, -1 if the page does not show it. */
    public int find(PageBlocks page, List<String> titles) {
        List<Set<String>> titleWords = new ArrayList<>();
        titles.forEach(title -> titleWords.add(words(SpelledWords.of(title, 0, title.length()))));
        int best = -1;
        double most = 0;
        for (int i = 0; i < page.size(); i++) {
            double score = score(page, i, titleWords);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return most >= LEAST ? best : -1;
    }

    private double score(PageBlocks page, int index, List<Set<String>> titleWords) {
        Block block = page.block(index);
        boolean heading = elements.is(page.box(index).element, Elements.Role.HEADING);
        if (block.words() > MOST_WORDS || block.letters() == 0 || (!heading && page.linked(index) > 0.5)) {
            return 0;
        }
        Set<String> words = words(block.wording());
        double like = 0;
        for (Set<String> title : titleWords) {
            like = Math.max(like, likeness(words, title));
        }
        return like + shape(page, index);
    }

    private double shape(PageBlocks page, int index) {
        Box box = page.box(index);
        int names = 0;
        Box at = box;
        for (int i = 0; i < 3 && at != null; i++, at = at.parent) {
            names |= at.words;
        }
        double shape = (box.words & classWords.bit("title")) != 0 ? 0.1 : 0;
        shape -= (names & (classWords.bit("related") | classWords.bit("nav"))) != 0 ? 0.1 : 0;
        shape -= 0.1 * index / page.size();
        String tag = box.element.normalName();
        boolean furniture = elements.isIn(box.element, Elements.Role.FURNITURE) || tag.equals("aside");
        boolean elsewhere = furniture || page.linked(index) > 0.5;
        int start = page.block(index).start();
        shape -= PageRule.LINKED_HEADLINE.decides(elsewhere, start) ? 0.3 : 0;
        if (PageRule.FIRST_LEVEL_HEADLINE.decides(tag.equals("h1"), start)) {
            return shape + FIRST_LEVEL + (page.block(index).words() > 3 && !elsewhere ? 0.25 : 0);
        }
        return shape + (elements.is(box.element, Elements.Role.HEADING) ? OTHER_LEVEL : 0);
    }

    private static Set<String> words(SpelledWords wording) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < wording.size(); i++) {
            words.add(wording.get(i).toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * both / (one.size() + other.size());
    }
}
