package org.wireroom.formats.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses the encoding of bytes that are not UTF-8 and declare none. Scripts other than Latin are runs of bytes above 127,
 * which the statistics of Mozilla's detector distinguish; accented letters are single bytes between letters of ASCII, and no
 * statistics distinguish their encodings in a short report.
 */
final class DetectedCharset {
    private static final int LEAST_BYTES = 12;
    private static final double LEAST_IN_RUNS = 0.6;

    private DetectedCharset() {}

    /** The encoding, null if it cannot be detected. */
    static Charset of(byte[] bytes) {
        int high = 0;
        int inRuns = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                boolean beside = (i > 0 && bytes[i - 1] < 0) || (i + 1 < bytes.length && bytes[i + 1] < 0);
                inRuns += beside ? 1 : 0;
            }
        }
        return high >= LEAST_BYTES && inRuns >= LEAST_IN_RUNS * high ? byStatistics(bytes) : null;
    }

    private static Charset byStatistics(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
