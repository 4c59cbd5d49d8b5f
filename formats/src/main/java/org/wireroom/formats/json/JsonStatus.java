package org.wireroom.formats.json;

import java.util.List;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.formats.fields.ArticlePart;
import org.wireroom.formats.news.StatusWords;

/** How an article in JSON may be used. */
final class JsonStatus {
    private JsonStatus() {}

    /** The publishing status of ninjs has a closed vocabulary; other systems call many things a status. */
    static SourceStatus of(JsonFields fields) {
        List<String> ninjs = fields.texts("pubstatus");
        SourceStatus stated =
                ninjs.isEmpty() ? StatusWords.open(fields.first(ArticlePart.STATUS)) : StatusWords.closed(ninjs.get(0));
        return stated == SourceStatus.USABLE && JsonMetadata.hasUndatedEmbargo(fields)
                ? SourceStatus.EMBARGOED
                : stated;
    }
}
