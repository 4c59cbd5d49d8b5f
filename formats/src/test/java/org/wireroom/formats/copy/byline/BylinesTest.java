package org.wireroom.formats.copy.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.copy.CopyTest;

class BylinesTest extends CopyTest {
    private final Bylines bylines = new Bylines(AGENCIES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Jane Doe | Jane Doe |",
                "BY JANE DOE | JANE DOE |",
                "by Jane Doe / | Jane Doe |",
                "By Jane Doe and John van der Roe | Jane Doe and John van der Roe |",
                "By Jane Doe, John Roe and Mary Poe | Jane Doe, John Roe and Mary Poe |",
                "By JANE DOE, CNN | JANE DOE | CNN",
                "By Jane Doe, Staff Writer | Jane Doe |",
                "By Jane Doe, professor at Island Law School | Jane Doe |",
                "By Jane Doe, The Island Herald | Jane Doe | The Island Herald",
                "By Jane Doe jdoe@example.org | Jane Doe |",
                "By Jane Doe, CNN Supreme Court Reporter | Jane Doe | CNN",
                "By The Associated Press | | AP",
                "By Reuters Staff | | Reuters",
                "Jane Doe and John Roe, Associated Press | Jane Doe and John Roe | AP",
                "Associated Press | | AP",
                "Associated Press Writer | | AP",
                "/ AP | | AP",
                "Written by Jane Doe | Jane Doe |",
                "Von Erika Mustermann | Erika Mustermann |",
                "Par Jeanne Dupont | Jeanne Dupont |",
            })
    void readsWritersAndAgency(String line, String names, String agency) {
        Byline byline = bylines.read(block(line));

        assertThat(byline).isNotNull();
        assertThat(byline.names()).isEqualTo(names);
        assertThat(name(byline.agency())).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the time the board met, the channel had silted up.",
                "By 2030 the channel will be deeper",
                "Jane Doe",
                "Jane Doe, Island Ferries",
                "Jane Doe | Getty Images",
                "Jane Doe/CNET",
                "Photo: Jane Doe",
                "From Russia With Love",
                "Di Maria Scores Again For The Islanders",
                "By",
            })
    void takesNothingElseForAByline(String line) {
        assertThat(bylines.read(block(line))).isNull();
    }

    @Test
    void cutsTheOutletBehindABarOffTheNames() {
        assertThat(bylines.read(block("By Jane Doe | Deadline")).names()).isEqualTo("Jane Doe");
    }

    @Test
    void knowsAWriterWithAnAddress() {
        assertThat(bylines.isSigned(block("JANE DOE jdoe@islander.example"))).isTrue();
        assertThat(bylines.signedName(block("JANE DOE jdoe@islander.example"))).isEqualTo("JANE DOE");
        assertThat(bylines.isSigned(block("The board jdoe@islander.example"))).isFalse();
    }

    @Test
    void knowsTheLineBelowAName() {
        assertThat(bylines.isOffice(block("Special to The Islander"))).isTrue();
        assertThat(bylines.isOffice(block("Staff Writer"))).isTrue();
        assertThat(bylines.isOffice(block("The board approved a plan."))).isFalse();
    }
}
