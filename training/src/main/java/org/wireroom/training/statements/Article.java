package org.wireroom.training.statements;

import java.util.List;

/** An article with its attributions. */
record Article(String id, String text, List<Attribution> attributions) {}
