package org.wireroom.formats.html.features;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.formats.html.page.BlockCues;
import org.wireroom.formats.html.page.Box;
import org.wireroom.formats.html.page.ClassWords;
import org.wireroom.formats.html.page.Elements;
import org.wireroom.formats.html.page.PageBlocks;
import org.wireroom.formats.html.page.PageWords;
import org.wireroom.formats.html.page.Surroundings;
import org.wireroom.formats.html.page.TextBlock;
import org.wireroom.formats.trees.FeatureRow;
import org.wireroom.text.layout.Block;
import org.wireroom.text.punctuation.QuotationMarks;

/** The features of a block on its own, for the first pass: its words, its elements and their names, its position. */
public final class LocalFeatures {
    private static final List<String> TAGS =
            List.of("p", "li", "div", "td", "blockquote", "section", "figcaption", "article", "button", "dd", "pre");

    private final PageBlocks page;
    private final BlockCues cues;
    private final ClassWords classWords;
    private final PageWords pageWords;
    private final Elements elements;
    private final Shingles body;
    private final Shingles description;
    private final int headline;
    private final Furniture.Cue[] found;
    private final BitSet checked = new BitSet();
    private final Map<String, Integer> firsts = new HashMap<>();

    public LocalFeatures(
            PageBlocks page,
            BlockCues cues,
            ClassWords classWords,
            PageWords pageWords,
            Elements elements,
            int headline) {
        this.pageWords = pageWords;
        this.page = page;
        this.found = new Furniture.Cue[page.size()];
        this.cues = cues;
        this.classWords = classWords;
        this.elements = elements;
        this.body = Shingles.of(page.fields().body());
        this.description = Shingles.of(page.fields().description());
        this.headline = headline;
    }

    /** Adds the features of a block; to be called for the blocks in order. */
    public void add(int index, FeatureRow row) {
        words(index, row);
        tags(index, row);
        names(index, row);
        position(index, row);
        boxes(index, row);
        for (int offset : new int[] {-2, -1, 1, 2}) {
            neighbour(index + offset, offset, row);
        }
    }

    private void words(int index, FeatureRow row) {
        Block block = page.block(index);
        TextBlock line = page.line(index);
        String text = page.text().substring(line.start(), line.end());
        row.add("words", Math.log1p(block.words()));
        row.add("chars a word", block.words() == 0 ? 0 : (double) block.letters() / block.words());
        row.add("linked", page.linked(index));
        row.add("marked", (double) line.marked() / line.length());
        row.add("ends sentence", block.endsSentence());
        row.add("sentences", Math.min(6, block.sentences()));
        row.add("prose", block.isProse());
        row.add("capitalised", block.shareCapitalised());
        row.add("digits", (double) block.digits() / line.length());
        row.add("commas", (double)
                text.chars().filter(c -> c == ',' || c == '、' || c == '،').count());
        row.add("small initial", Character.isLowerCase(text.charAt(0)));
        row.add("quote", QuotationMarks.opens(text.charAt(0)));
        row.add("shouted", block.isShouted());
        row.add("colon", block.endsWith(':'));
        row.add("question", block.endsWith('?'));
        row.add("copyright", text.indexOf('©') >= 0);
        Furniture.Cue cue = cue(index);
        row.add("furniture", cue == Furniture.Cue.FURNITURE);
        row.add("heading of links", cue == Furniture.Cue.HEADING);
        row.add("pointer", cue == Furniture.Cue.POINTER);
        row.add("section", cue == Furniture.Cue.SECTION);
        row.add("timestamp", cues.isTimestamp(block));
        row.add("byline", cues.isByline(block));
        row.add("credit", cues.isCredit(block));
        row.add("caption", cues.isCaption(block));
        int[] counts = pageWords.count(block.wording());
        for (int i = 0; i < counts.length; i++) {
            row.add("words of " + pageWords.kinds().get(i), (double) counts[i] / Math.max(4, block.words()));
            row.add("count of " + pageWords.kinds().get(i), Math.min(5, counts[i]));
        }
        row.add("in body", body.isEmpty() ? -1 : body.share(text));
        row.add("in description", description.isEmpty() ? -1 : description.share(text));
        String key = text.toLowerCase(Locale.ROOT);
        row.add("repeat", index - firsts.getOrDefault(key, index) > 0);
        firsts.putIfAbsent(key, index);
    }

    private Furniture.Cue cue(int index) {
        if (!checked.get(index)) {
            checked.set(index);
            found[index] = cues.furniture(page.block(index));
        }
        return found[index];
    }

    private void tags(int index, FeatureRow row) {
        Box box = page.box(index);
        String tag = box.element.normalName();
        TAGS.forEach(name -> row.add("tag " + name, tag.equals(name)));
        row.add("heading", elements.is(box.element, Elements.Role.HEADING));
        row.add("heading level", elements.is(box.element, Elements.Role.HEADING) ? tag.charAt(1) - '0' : 0);
        Surroundings around = surroundings(box);
        for (int i = 0; i < Surroundings.SEMANTIC.size(); i++) {
            row.add("in " + Surroundings.SEMANTIC.get(i), around.distances[i]);
        }
    }

    private Surroundings surroundings(Box box) {
        return Surroundings.of(box, page.prose(), classWords.bit("article") | classWords.bit("body"));
    }

    private void names(int index, FeatureRow row) {
        Box box = page.box(index);
        Surroundings around = surroundings(box);
        List<String> kinds = classWords.kinds();
        for (int i = 0; i < kinds.size(); i++) {
            int bit = 1 << i;
            row.add("own " + kinds.get(i), (box.words & bit) != 0);
            row.add("near " + kinds.get(i), (around.near & bit) != 0);
            row.add("far " + kinds.get(i), (around.far & bit) != 0);
            row.add("any " + kinds.get(i), (around.all & bit) != 0);
        }
        row.add("article body", around.articleBody);
    }

    private void position(int index, FeatureRow row) {
        row.add("place", (double) index / page.size());
        row.add(
                "place in text",
                (double) page.line(index).start() / Math.max(1, page.text().length()));
        row.add("headline", headline < 0 ? 0 : Math.signum(index - headline));
        row.add("from headline", headline < 0 ? 999 : Math.min(200, index - headline));
        row.add("depth", page.box(index).depth);
    }

    private void boxes(int index, FeatureRow row) {
        Box box = page.box(index);
        double all = Math.max(1, page.prose());
        Box parent = box.parent == null ? box : box.parent;
        Box grand = parent.parent == null ? parent : parent.parent;
        row.add("own blocks", Math.min(20, box.blocks));
        row.add("own prose", box.prose / all);
        row.add("parent prose", parent.prose / all);
        row.add("parent linked", parent.linkDensity());
        row.add("parent paragraphs", Math.min(30, parent.paragraphs));
        row.add("parent blocks", Math.min(60, parent.blocks));
        row.add("parent words", Math.log1p(parent.chars));
        row.add("grand prose", grand.prose / all);
        row.add("grand linked", grand.linkDensity());
        row.add("grand paragraphs", Math.min(30, grand.paragraphs));
        row.add("like prose", page.proseOf(page.signature(index)) / all);
        row.add("page prose", Math.log1p(page.prose()));
        Box outer = surroundings(box).outer;
        row.add("outer prose", outer.prose / all);
        row.add("outer linked", outer.linkDensity());
        row.add("outer chars", Math.log1p(outer.chars));
        row.add("own titles", box.linkedHeadings);
        row.add("parent titles", Math.min(9, parent.linkedHeadings));
        row.add("grand titles", Math.min(9, grand.linkedHeadings));
        row.add("outer titles", Math.min(30, outer.linkedHeadings));
    }

    private void neighbour(int index, int offset, FeatureRow row) {
        boolean exists = index >= 0 && index < page.size();
        row.add(offset + " words", exists ? Math.log1p(page.block(index).words()) : -1);
        row.add(offset + " linked", exists ? page.linked(index) : -1);
        row.add(offset + " prose", exists && page.isProse(index));
        row.add(offset + " p", exists && page.box(index).element.normalName().equals("p"));
        row.add(offset + " like", exists && page.signature(index).equals(page.signature(index - offset)));
        row.add(offset + " title", exists && page.isLinkedHeading(index));
        row.add(offset + " sign", exists && cue(index) != null);
    }
}
