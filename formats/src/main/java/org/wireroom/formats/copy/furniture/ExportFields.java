package org.wireroom.formats.copy.furniture;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.wireroom.formats.copy.PhraseTables;
import org.wireroom.text.Blank;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;
import org.wireroom.text.tables.Table;

/** Reads the labelled fields that exports and databases print around an article. Thread-safe. */
public final class ExportFields {
    private static final int LONGEST_LABEL = 30;

    private final Map<String, SegmentKind> kinds = new HashMap<>();

    public ExportFields() {
        for (Table.Row row : Table.rows(ExportFields.class, "export-labels.tsv")) {
            SegmentKind kind = SegmentKind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            PhraseTables.listed(row, 1).forEach(label -> kinds.put(label, kind));
        }
    }

    /** The field that a block is, null if it begins with no known label and colon. */
    public ExportField read(Block block) {
        int limit = Math.min(block.end(), block.start() + LONGEST_LABEL);
        for (int i = block.start(); i < limit; i++) {
            if (block.text().charAt(i) == ':') {
                SegmentKind kind = kinds.get(PhraseTables.of(block.text(), block.start(), i));
                return kind == null ? null : new ExportField(kind, Blank.skip(block.text(), i + 1, block.end()));
            }
        }
        return null;
    }
}
