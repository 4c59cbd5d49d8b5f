package org.wireroom.formats.copy.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.copy.CopyTest;

class CopyrightsTest extends CopyTest {
    private final Copyrights copyrights = new Copyrights(AGENCIES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "© 2018 The Associated Press. All Rights Reserved. | AP",
                "Copyright 2018 by CNN NewSource. All rights reserved. | CNN",
                "Copyright © 2019 NPR.  All rights reserved. | NPR",
                "(c) 2019 Island Herald | Island Herald",
                "COPYRIGHT 1998 BY ISLAND FERRIES, INC. |",
                "© Jane Doe |",
            })
    void readsACopyrightNoticeAndItsHolder(String text, String holder) {
        assertThat(copyrights.isNotice(block(text))).isTrue();
        assertThat(name(copyrights.holder(block(text)))).isEqualTo(holder);
    }

    @Test
    void doesNotTakeAParagraphAfterAPictureCreditForANotice() {
        String text =
                "© Jane Doe The board of the harbour has approved a plan to deepen the channel, which ends a dispute of seven"
                        + " years between fishermen and ferries";

        assertThat(copyrights.isNotice(block(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Copyright law protects authors, the court said.", "Copyrights expire after 70 years"})
    void leavesCopyAboutCopyrightAlone(String text) {
        assertThat(copyrights.isNotice(block(text))).isFalse();
    }
}
