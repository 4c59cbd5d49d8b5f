package org.wireroom.processor.entities;

import java.util.List;

/** The names of an article by the tokens that they consist of. */
final class MentionsByToken {
    private final NameMention[] byToken;

    MentionsByToken(List<NameMention> mentions, int tokens) {
        byToken = new NameMention[tokens];
        for (NameMention mention : mentions) {
            for (int token = mention.first(); token < mention.behind(); token++) {
                byToken[token] = mention;
            }
        }
    }

    /** The name that a token belongs to, null if it belongs to none. */
    NameMention at(int token) {
        return byToken[token];
    }
}
