package org.wireroom.app.glossary;

/**
 * A piece of a file that is searched for words of the glossary.
 *
 * @param kind what it is
 * @param line where it starts, from 1
 * @param text the identifier, or the text as it is in the file
 */
record Piece(Kind kind, int line, String text) {
    enum Kind {
        IDENTIFIERS,
        COMMENTS,
        MESSAGES,
        DOCUMENTS
    }
}
