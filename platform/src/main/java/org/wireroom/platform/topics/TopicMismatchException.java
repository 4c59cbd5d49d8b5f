package org.wireroom.platform.topics;

import java.util.List;

/** Topics that are missing or not configured as required. */
public final class TopicMismatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With one line per fault. */
    public TopicMismatchException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
    }
}
