package org.wireroom.formats.html.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.html.features.ContextFeatures;
import org.wireroom.formats.html.features.LocalFeatures;
import org.wireroom.formats.html.page.BlockCues;
import org.wireroom.formats.html.page.ClassWords;
import org.wireroom.formats.html.page.Elements;
import org.wireroom.formats.html.page.ForeignSections;
import org.wireroom.formats.html.page.HtmlParser;
import org.wireroom.formats.html.page.JsonLdArticle;
import org.wireroom.formats.html.page.MetaTags;
import org.wireroom.formats.html.page.PageBlocks;
import org.wireroom.formats.html.page.PageFields;
import org.wireroom.formats.html.page.PageHeadline;
import org.wireroom.formats.html.page.PageWords;
import org.wireroom.formats.html.page.VisibleText;
import org.wireroom.formats.trees.FeatureRow;
import org.wireroom.text.dates.DateGrammar;

/** A parsed page with the features of each of its blocks, which the models use and are trained with. */
public final class ParsedPage {
    private final Document document;
    private final List<String> titles;
    private final PageBlocks blocks;
    private final int headline;
    private final LocalFeatures features;
    /** Whether the hidden elements are among the blocks. */
    private final boolean hidden;

    private ParsedPage(
            Document document,
            List<String> titles,
            PageBlocks blocks,
            int headline,
            LocalFeatures features,
            boolean hidden) {
        this.document = document;
        this.titles = titles;
        this.blocks = blocks;
        this.headline = headline;
        this.features = features;
        this.hidden = hidden;
    }

    /** Parses pages; loads its tables once. Thread-safe. */
    public static final class Parser {
        private final Elements elements = new Elements();
        private final ClassWords classWords = new ClassWords();
        private final PageWords pageWords = new PageWords();
        private final JsonLdArticle linkedArticle = new JsonLdArticle();
        private final ForeignSections foreignSections = new ForeignSections(classWords, elements);
        private final MetaTags metaTags = new MetaTags();
        private final PageHeadline headlines = new PageHeadline(classWords, elements);
        private final BlockCues cues;

        public Parser() {
            this(new BlockCues(Agencies.common(), DateGrammar.ofCopy()));
        }

        public Parser(BlockCues cues) {
            this.cues = cues;
        }

        /** The page of some HTML. */
        public ParsedPage of(String html) {
            Document document = HtmlParser.parse(html);
            PageFields linked = linkedArticle.of(document);
            PageFields meta = metaTags.of(document);
            List<String> titles = Stream.of(linked.headline(), meta.headline(), document.title())
                    .filter(Objects::nonNull)
                    .toList();
            return of(document, titles, linked.orElse(meta), VisibleText.of(document.body(), elements), false);
        }

        /**
         * The same page without what is not its article's: comments of readers, teasers of other stories, offers.
         *
         * @return the page itself if it has no such part
         */
        public ParsedPage withoutForeignSections(ParsedPage page) {
            Set<Element> foreign = foreignSections.in(page.document);
            return foreign.isEmpty()
                    ? page
                    : of(
                            page.document,
                            page.titles,
                            page.blocks.fields(),
                            VisibleText.without(foreign, page.document.body(), elements, page.hidden),
                            page.hidden);
        }

        /** The same page including hidden elements. */
        public ParsedPage withHiddenElements(ParsedPage page) {
            return of(
                    page.document,
                    page.titles,
                    page.blocks.fields(),
                    VisibleText.withHidden(page.document.body(), elements),
                    true);
        }

        private ParsedPage of(
                Document document, List<String> titles, PageFields fields, VisibleText visible, boolean hidden) {
            PageBlocks blocks = new PageBlocks(visible, fields, classWords, elements);
            int headline = headlines.find(blocks, titles);
            return new ParsedPage(
                    document,
                    titles,
                    blocks,
                    headline,
                    new LocalFeatures(blocks, cues, classWords, pageWords, elements, headline),
                    hidden);
        }
    }

    /** The same choice of blocks in a page that has further blocks between these. */
    public boolean[] chosenIn(ParsedPage whole, boolean[] chosen) {
        boolean[] spread = new boolean[whole.blocks.size()];
        int at = 0;
        for (int i = 0; i < chosen.length; i++) {
            int next = at;
            while (next < spread.length && !blocks.isSame(i, whole.blocks, next)) {
                next++;
            }
            if (next < spread.length) {
                spread[next] = chosen[i];
                at = next + 1;
            }
        }
        return spread;
    }

    public Document document() {
        return document;
    }

    /** What the page calls itself, the most trusted first. */
    public List<String> titles() {
        return titles;
    }

    public PageBlocks blocks() {
        return blocks;
    }

    /** The index of the headline, -1 if the page shows none. */
    public int headline() {
        return headline;
    }

    /** Words of the blocks that are chosen. */
    public int words(boolean[] chosen) {
        int words = 0;
        for (int i = 0; i < chosen.length; i++) {
            words += chosen[i] ? blocks.block(i).words() : 0;
        }
        return words;
    }

    /** How many blocks there are. */
    public int size() {
        return blocks.size();
    }

    /** The words of a block. */
    public String text(int index) {
        return blocks.block(index).line();
    }

    /** The features of each block for the first pass. */
    public List<float[]> local() {
        return local(null);
    }

    private List<float[]> local(List<String> names) {
        List<float[]> rows = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            FeatureRow row = new FeatureRow(i == 0 ? names : null);
            features.add(i, row);
            rows.add(row.values());
        }
        return rows;
    }

    /**
     * The features of each block for the second pass.
     *
     * @param local the features of the first pass
     * @param first the probabilities that the first pass found
     */
    public List<float[]> context(List<float[]> local, double[] first) {
        return context(local, first, null);
    }

    private List<float[]> context(List<float[]> local, double[] first, List<String> names) {
        ContextFeatures context = new ContextFeatures(blocks, first);
        List<float[]> rows = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            FeatureRow row = new FeatureRow(i == 0 ? names : null);
            context.add(i, row);
            float[] more = row.values();
            float[] all = new float[local.get(i).length + more.length];
            System.arraycopy(local.get(i), 0, all, 0, local.get(i).length);
            System.arraycopy(more, 0, all, local.get(i).length, more.length);
            rows.add(all);
        }
        return rows;
    }

    /** For each block whether it is body, from the probability of each. */
    public boolean[] choose(double[] likely) {
        return BodyChoice.of(blocks, likely, headline);
    }

    /** The names of the features of the second pass, with those of the first pass before them; none for a page without blocks. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        context(local(names), new double[size()], names);
        return names;
    }
}
