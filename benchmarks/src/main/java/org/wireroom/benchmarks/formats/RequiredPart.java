package org.wireroom.benchmarks.formats;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What every article should have, and what formats call it: more names than the readers look for, so that they can be checked. */
enum RequiredPart {
    IDENTITY(
            "guid|id|identifier|newsid|newsitemid|link|uri|url|.*/@guid|(item|entry|link)/@(href|about)|doc-id/@id-string"),
    HEADLINE("title|[a-z]*head ?lines?|headlines?_.*|hl[12]|hedline|slug ?line|namelabel"),
    BODY(
            "p|pre|body[^/]*|bodies|[a-z]*content|encoded|[a-z]*text|story|inlinedata|description[^/]*|summary|abstract|[a-z]*caption|td|li|div");

    private final Pattern names;

    RequiredPart(String names) {
        this.names = Pattern.compile(names);
    }

    /** The leaves whose names say that they hold this part. */
    List<Leaf> in(List<Leaf> leaves) {
        return leaves.stream()
                .filter(leaf ->
                        names.matcher(leaf.name().toLowerCase(Locale.ROOT)).matches())
                .toList();
    }
}
