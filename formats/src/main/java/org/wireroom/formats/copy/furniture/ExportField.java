package org.wireroom.formats.copy.furniture;

import org.wireroom.text.SegmentKind;

/**
 * A field that an export prints with its name: "Author: Jane Doe".
 *
 * @param kind what the value is
 * @param valueStart first char of the value; the block's end if the label has no value
 */
public record ExportField(SegmentKind kind, int valueStart) {}
