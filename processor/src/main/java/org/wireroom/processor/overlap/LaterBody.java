package org.wireroom.processor.overlap;

/** A later body, made ready to be compared with many earlier ones. */
public final class LaterBody {
    private final Body body;
    private final FiveGrams grams;

    /** Prepares a body. */
    public LaterBody(Body body) {
        this.body = body;
        grams = new FiveGrams(body);
    }

    Body body() {
        return body;
    }

    FiveGrams grams() {
        return grams;
    }
}
