package org.wireroom.analysis.entities.model;

import java.util.List;

/** The names of an article by the tokens that they consist of. */
public final class MentionsByToken {
    private final NameMention[] byToken;

    public MentionsByToken(List<NameMention> mentions, int tokens) {
        byToken = new NameMention[tokens];
        for (NameMention mention : mentions) {
            for (int token = mention.first(); token < mention.after(); token++) {
                byToken[token] = mention;
            }
        }
    }

    /** The name that a token belongs to, null if it belongs to none. */
    public NameMention at(int token) {
        return byToken[token];
    }
}
