package org.wireroom.formats.labelling;

import java.util.List;
import org.wireroom.text.layout.Block;

/**
 * Blocks of a plain text with the features that a model looks at, for training it.
 *
 * @param blocks the blocks, in order
 * @param rows for each block its features
 */
public record BlockRows(List<Block> blocks, List<float[]> rows) {
    public BlockRows {
        blocks = List.copyOf(blocks);
        rows = List.copyOf(rows);
    }
}
