package org.wireroom.contract.article;

/**
 * What an article is about according to its source: "medtop:11000000", "politics". A field is null where the source says nothing.
 *
 * @param code the code in the scheme, or the web address of the concept
 * @param name the name that readers see
 * @param scheme the vocabulary that the code is from, as the source names it
 */
public record Subject(String code, String name, String scheme) {}
