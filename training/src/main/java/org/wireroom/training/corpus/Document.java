package org.wireroom.training.corpus;

import java.util.List;

/**
 * An annotated text.
 *
 * @param id its name in the corpus
 * @param text running text
 * @param annotations in order
 */
public record Document(String id, String text, List<Annotation> annotations) {}
