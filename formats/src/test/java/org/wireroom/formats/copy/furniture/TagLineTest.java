package org.wireroom.formats.copy.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wireroom.formats.copy.CopyTest;

class TagLineTest extends CopyTest {
    @Test
    void readsATagLine() {
        assertThat(TagLine.isTagLine(block("Scotland, Port Ellen, Mary Roe, Ferries")))
                .isTrue();
        assertThat(TagLine.isTagLine(block("Scotland, Port Ellen and the ferries.")))
                .isFalse();
        assertThat(TagLine.isTagLine(block("Scotland, where ferries sail, Ellen")))
                .isFalse();
        assertThat(TagLine.isTagLine(block("J Doe (captain), M Roe, A Poe"))).isFalse();
        assertThat(TagLine.isTagLine(block("Scotland, Ferries"))).isFalse();
        assertThat(TagLine.tags("a; b | c, a #d", 0, 14)).containsExactly("a", "b", "c", "d");
    }
}
