package org.wireroom.platform.topics;

import java.util.List;

/** Topics that are missing or are not what they have to be. */
public final class TopicMismatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** One line a fault. */
    public TopicMismatchException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
    }
}
