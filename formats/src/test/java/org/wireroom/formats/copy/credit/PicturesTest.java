package org.wireroom.formats.copy.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.copy.CopyTest;

class PicturesTest extends CopyTest {
    private final Pictures pictures = new Pictures(AGENCIES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe/Getty Images",
                "Jane Doe | Getty Images",
                "(Jane Doe/Invision/AP)",
                "Jane Doe / AFP - Getty Images file",
                "Korean Agency/Korea News via AP",
                "From Island TV via CNN",
                "Photo: AFP",
                "Image:  Getty",
                "Screenshot: YouTube (Google)",
                "Photo by Jane Doe",
                "Courtesy of the family",
                "Image copyright PA",
                "Shutterstock",
            })
    void knowsTheCreditOfAPicture(String text) {
        assertThat(pictures.isCredit(block(text))).isTrue();
        assertThat(pictures.isCredit(block(text)) && pictures.isCaption(block("The board met.")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Roe, right, speaks to reporters on Thursday [Xinhua]",
                "Roe speaks to reporters in Port Ellen. (Jane Doe / AFP/Getty Images)",
                "Roe speaks to reporters. (AP Photo/Jane Doe)",
                "Roe speaks. (Jane Doe/Associated Press/File 2019)",
                "Roe speaks in Port Ellen on May 20, 2015.Jane Doe / AFP - Getty Images file",
                "Roe speaks in Port Ellen.CreditCreditJane Doe/Agence France-Presse — Getty Images",
                "FILE - In this April 23, 2019 file photo, Roe speaks to reporters.",
                "FILE PHOTO: Roe speaks to reporters.",
                "In this June 30, 2013 file photo, Roe speaks to reporters. The board met on Monday.",
                "Image caption The ferry was found near Port Ellen",
                "Photo: Roe speaks to reporters in Port Ellen on Monday, after the board had met.",
            })
    void knowsACaption(String text) {
        assertThat(pictures.isCaption(block(text))).isTrue();
        assertThat(pictures.isCredit(block(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry agreed, it said in a statement. (AFP)",
                "Reuters and Getty Images said that they had agreed.",
                "In this house, Roe said, the photo on the wall is mine.",
                "Vince Roe (U.S.) vs. Daniel Doe (Czech Republic)",
                "Islanders - Ferrymen 2-1",
                "PRESS DIGEST - Island Herald - Aug 29.",
                "Mary Roe/John Doe",
                "The sale is expected to help the island. Work begins in May. [Reuters]",
                "- Roe leads in the polls. [Islander, NBC/AP]",
            })
    void leavesCopyAlone(String text) {
        assertThat(pictures.isCaption(block(text))).isFalse();
        assertThat(pictures.isCredit(block(text))).isFalse();
    }

    @Test
    void doesNotTakeALongTextForACaption() {
        assertThat(pictures.isCaption(block("FILE - " + "word ".repeat(200)))).isFalse();
    }
}
