package org.wireroom.formats.copy;

import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.agency.Signature;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.layout.Block;

/** What the tests of all recognisers need: the tables, and a block for a text. */
public abstract class CopyTest {
    protected static final Agencies AGENCIES = new Agencies();
    protected static final DateGrammar DATES = new DateGrammar();

    protected static Block block(String text) {
        return new Block(text, 0, text.length());
    }

    protected static String name(Signature signature) {
        return signature == null ? null : signature.agency().name();
    }
}
