package org.wireroom.formats.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlPrologTest {
    private static final String ROOT = "<nitf><p>ferry</p></nitf>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n  ",
                "<?xml version=\"1.0\"?>",
                "<?xml version=\"1.0\"?>\n<?xml-stylesheet href=\"a.xsl\"?>\n",
                "<!-- a comment with <p> in it -->",
                "<!DOCTYPE nitf SYSTEM \"nitf-3-6.dtd\">",
                "<!DOCTYPE nitf [<!ENTITY a \"]>\"> <!ELEMENT b (#PCDATA)>]>",
                "<!DOCTYPE nitf PUBLIC '-//A//B>C' 'nitf.dtd'>",
                "<?xml version=\"1.0\"?><!-- one --><!DOCTYPE nitf><!-- two -->",
                "Warning: mysql_connect() failed on line 7\n<?xml version=\"1.0\"?>",
                "<br />\n<b>Warning</b>: Undefined index in <b>feed.php</b> on line <b>7</b><br />\n<?xml version=\"1.0\"?>"
            })
    void endsWhereTheFirstElementBegins(String prolog) {
        String text = prolog + ROOT;

        assertThat(text.substring(XmlProlog.end(text))).isEqualTo(ROOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Harbour to get a second ferry",
                "<?xml version=\"1.0\"?>",
                "<!-- a comment that never ends <nitf>",
                "<!DOCTYPE nitf [ <nitf>",
                "From: desk@telex.example\n\nBody\n\n<?xml version=\"1.0\"?><nitf/>"
            })
    void goesToTheEndWhereThereIsNoElement(String text) {
        assertThat(XmlProlog.end(text)).isEqualTo(text.length());
    }
}
