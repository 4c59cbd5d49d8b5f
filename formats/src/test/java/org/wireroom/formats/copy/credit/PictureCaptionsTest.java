package org.wireroom.formats.copy.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.text.layout.Block;

/** Captions that are recognized by the credit at their end, and sentences that only mention a picture. */
class PictureCaptionsTest {
    private static final Pictures PICTURES = new Pictures(new Agencies());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sheila Crabbe outside her home with one of the bins. Credit: Tom Avison / Clarion",
                "A boat at the pier on Friday. Photo: Rosa Diaz",
                "A boat at the pier on Friday Photograph: Sian Maddern/Ledger Sport",
                "A boat at the pier on Friday. Picture: Rosa Diaz",
                "A diver checks a microphone off the cape. (Image: BML / J. Pons)",
                "A boat leaves Port Elm [Photo: Rosa Diaz]",
                "The crew of the boat in 1971. Courtesy of the Marsh family",
                "The crew of the boat in 1971. Photo courtesy of the museum",
                "The senator speaks outside the chamber. | Ada Lind/Dispatch",
                "'I shall miss them': the master at the wheel CREDIT: Hulme Archive",
                "The boat on Monday. (Rosa Diaz/AP)",
                "FILE PHOTO: The boat at the pier in 2019"
            })
    void endsWithTheCreditOfItsPicture(String caption) {
        assertThat(PICTURES.isCaption(block(caption))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The photo shows the boat on the day of the sale.",
                "She gave him credit: without him the boat would not have sailed.",
                "The picture was taken by a passenger, Rosa Diaz, on Friday.",
                "He was, he said, a man of one picture: the storm.",
                "The council courteously thanked the Marsh family.",
                "Three dates are left: March 3, April 7 and May 5",
                "The image (a boat on a wave) is on every banknote.",
                "The museum got a credit of two million. It will build a hall."
            })
    void aSentenceAboutAPictureIsNotACaption(String sentence) {
        assertThat(PICTURES.isCaption(block(sentence))).isFalse();
    }

    private static Block block(String text) {
        return new Block(text, 0, text.length());
    }
}
