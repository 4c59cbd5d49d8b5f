package org.wireroom.analysis.overlap;

/** A later body, made ready to be compared with many earlier ones. */
public final class LaterBody {
    private final ComparedBody body;
    private final FiveGrams grams;

    /** Prepares a body. */
    public LaterBody(ComparedBody body) {
        this.body = body;
        grams = new FiveGrams(body);
    }

    ComparedBody body() {
        return body;
    }

    FiveGrams grams() {
        return grams;
    }
}
