package org.wireroom.training;

import java.util.List;

/**
 * An annotated text.
 *
 * @param id its name in the corpus
 * @param text running text
 * @param annotations in order
 */
record Document(String id, String text, List<Annotation> annotations) {}
