package org.wireroom.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private final Languages languages = new Languages();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The board said on Monday that it would deepen the channel.",
                "de | Der Rat hat am Montag beschlossen, dass die Rinne vertieft wird.",
                "fr | Le conseil a décidé lundi que le chenal serait creusé dans les deux ans.",
                "es | La junta dijo el lunes que el canal será más profundo para los barcos.",
                "it | Il consiglio ha detto che il canale sarà più profondo per le navi della città.",
                "pt | O conselho disse que não vai aprofundar o canal para os navios da cidade.",
                "nl | De raad heeft maandag besloten dat het kanaal niet dieper wordt voor de schepen.",
                "sv | Rådet säger att det inte ska göra kanalen djupare för fartyg från andra hamnar.",
                "pl | Rada powiedziała, że nie będzie pogłębiać kanału dla statków, ale jest to możliwe.",
                "tr | Kurul bu kanalın daha derin olacağını ve bir yıl sonra açılacağını söyledi.",
                "id | Dewan itu mengatakan bahwa kanal tersebut akan lebih dalam untuk kapal yang besar.",
                "ru | Совет заявил, что канал будет углублён для судов из других портов.",
                "uk | Рада заявила, що канал буде поглиблено для суден із інших портів та міст.",
                "ar | قال المجلس إن القناة ستكون أعمق من قبل في هذا العام",
                "zh | 港口委员会星期一批准了加深航道的计划。",
                "ja | 港湾委員会は月曜日に航路を深くする計画を承認した。",
                "ko | 항만위원회는 월요일 수로를 깊게 하는 계획을 승인했다.",
                "el | Το συμβούλιο ενέκρινε τη Δευτέρα το σχέδιο.",
                "he | המועצה אישרה את התוכנית ביום שני",
                "hi | परिषद ने सोमवार को योजना को मंजूरी दी",
            })
    void tellsTheLanguage(String code, String text) {
        assertThat(languages.of(text, 0)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"''", "12 3 45", "Rossi Bianchi Verdi Neri"})
    void doesNotGuess(String text) {
        assertThat(languages.of(text, 0)).isEqualTo(Languages.UNDETERMINED);
    }

    @Test
    void looksAtTheBodyFirst() {
        String menu = "Der Die Das und oder ";

        assertThat(languages.of(menu + "The board said that it would deepen the channel.", menu.length()))
                .isEqualTo("en");
    }

    @Test
    void looksAtTheWholeTextWhereTheBodyDoesNotTell() {
        String head = "The board said that it would deepen the channel. ";

        assertThat(languages.of(head + "7-5 6-4", head.length())).isEqualTo("en");
    }
}
