package org.wireroom.formats.labelling;

import org.wireroom.formats.copy.NameShapes;
import org.wireroom.formats.copy.furniture.ExportField;
import org.wireroom.formats.copy.furniture.ExportFields;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/** Labels the fields that an export prints above the first paragraph: "ID :", "Author: Jane Doe". */
final class Export {
    private static final int MOST_VALUE_WORDS = 5;
    private static final int LEAST_TITLE_WORDS = 4;
    /** Blocks from the top among which an export prints its fields. */
    private static final int DEEPEST = 40;

    private final ExportFields fields;

    Export(ExportFields fields) {
        this.fields = fields;
    }

    void label(Page page) {
        for (int i = 0;
                i < Math.min(DEEPEST, page.size())
                        && !(page.isOpen(i) && page.block(i).isProse());
                i++) {
            ExportField field = page.isOpen(i) ? fields.read(page.block(i)) : null;
            if (field == null) {
                continue;
            }
            Block block = page.block(i);
            Block value = block.from(field.valueStart());
            boolean headline = i == 0 && (isHeadline(value, field.kind()) || isSaidBySources(value, field.kind()));
            if (LabelRule.LABELLED_HEADLINE.decides(headline, block.start())) {
                continue;
            }
            boolean alone = field.valueStart() == block.end() || field.kind() == SegmentKind.FURNITURE;
            if (LabelRule.EXPORT_LABEL.decides(alone, block.start())) {
                page.label(i, SegmentKind.FURNITURE);
            } else if (LabelRule.EXPORT_FIELD.decides(!alone, block.start())) {
                page.split(i, field.valueStart(), SegmentKind.FURNITURE);
                page.label(i + 1, field.kind());
            }
        }
    }

    /** "Sources: Okoro to leave Alford" is a headline: what follows is not a name. */
    private static boolean isSaidBySources(Block value, SegmentKind kind) {
        return kind == SegmentKind.CREDIT
                && value.words() >= LEAST_TITLE_WORDS
                && value.shareCapitalised() < 1
                && !NameShapes.isName(value.text(), value.start(), value.end());
    }

    /** "Newspaper: minister used private e-mail" is not a field: their values are short. */
    private static boolean isHeadline(Block value, SegmentKind kind) {
        boolean named = kind == SegmentKind.HEADLINE || kind == SegmentKind.STANDFIRST || kind == SegmentKind.BYLINE;
        return !named && kind != SegmentKind.TIMESTAMP && value.words() > MOST_VALUE_WORDS;
    }
}
