package nl.wed.workbench.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyCheckTest {
    private static final PrivacyCheck NOBODY = PrivacyCheck.of(KnownNames.nobody(), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EMAIL          | Mail naar jan.de.vries@almelo.nl voor meer             | jan.de.vries@almelo.nl
        EMAIL          | Mail jan punt jansen apenstaartje gemeente punt nl     | jan punt jansen apenstaartje gemeente punt nl
        EMAIL          | Mail j.jansen(at)gemeente.nl of bel                    | j.jansen(at)gemeente.nl
        EMAIL          | Mail j.jansen [at] gemeente [dot] nl                   | j.jansen [at] gemeente [dot] nl
        EMAIL          | jan.jansen apenstaartje almelo.nl                      | jan.jansen apenstaartje almelo.nl
        TELEPHONE      | Bel 06-12345678 vandaag                                | 06-12345678
        TELEPHONE      | Bel 06 12 34 56 78 vandaag                             | 06 12 34 56 78
        TELEPHONE      | Bel 06 - 1234 5678 vandaag                             | 06 - 1234 5678
        TELEPHONE      | Bel 0612345678.                                        | 0612345678
        TELEPHONE      | Bel 0546 54 11 11 vandaag                              | 0546 54 11 11
        TELEPHONE      | Bel (0546) 541111                                      | (0546) 541111
        TELEPHONE      | Bel 020-1234567                                        | 020-1234567
        TELEPHONE      | Bel +31 6 12 34 56 78                                  | +31 6 12 34 56 78
        TELEPHONE      | Bel +31612345678                                       | +31612345678
        TELEPHONE      | Bel +31 (0)6 1234 5678                                 | +31 (0)6 1234 5678
        TELEPHONE      | Bel 0031 6 12345678                                    | 0031 6 12345678
        TELEPHONE      | Bel +32 470 12 34 56                                   | +32 470 12 34 56
        CITIZEN_NUMBER | Nummer 111222333 van het kind                          | 111222333
        CITIZEN_NUMBER | Nummer 1112.22.333 van het kind                        | 1112.22.333
        CITIZEN_NUMBER | bsn: 123456782                                         | 123456782
        CITIZEN_NUMBER | BSN 12345672                                           | 12345672
        CITIZEN_NUMBER | Het gaat om 123 456 782.                               | 123 456 782
        BANK_ACCOUNT   | Rekening NL91 ABNA 0417 1643 00 graag                  | NL91 ABNA 0417 1643 00
        BANK_ACCOUNT   | nl91abna0417164300                                     | nl91abna0417164300
        BIRTH_DATE     | Zij is geboren op 12-10-2019 in Almelo.                | 12-10-2019
        BIRTH_DATE     | Noor (geb. 3 mei 2014)                                 | 3 mei 2014
        BIRTH_DATE     | geboortedatum: 2014-05-03                              | 2014-05-03
        BIRTH_DATE     | Op 3/5/14 geboren                                      | 3/5/14
        POSTCODE       | Zij woont op 7607 AB 12.                               | 7607 AB 12
        POSTCODE       | 7607AB-12a                                             | 7607AB-12a
        POSTCODE       | op 7607 AB, nr. 12                                     | 7607 AB, nr. 12
        POSTCODE       | De Wheme 12, 7607 AB Almelo                            | 12, 7607 AB
        ADDRESS        | Zij woont in de Dorpsstraat 12.                        | Dorpsstraat 12
        ADDRESS        | Dorpsstraat 12a, boven                                 | Dorpsstraat 12a
        ADDRESS        | Laan van Meerdervoort 3a                               | Laan van Meerdervoort 3a
        ADDRESS        | op de dorpsstraat 12                                   | dorpsstraat 12
        ADDRESS        | Burgemeester Raveslootsingel 4                         | Raveslootsingel 4
        """)
    void whatPointsAtAPersonIsFound(Kind kind, String text, String words) {
        assertThat(NOBODY.look(text)).extracting(Spot::kind).containsExactly(kind);
        assertThat(NOBODY.look(text)).extracting(Spot::words).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2020 waren er 1.234.567 kinderen",
                "Tabel 85318NED, periode 2020JJ00 en 2020KW01",
                "Nummer 123456789",
                "In de jaren 2019-2023 steeg het van 10,5 naar 12,25 procent",
                "De code GM01410000 en W21",
                "a944117715bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
                "Het kost € 123.456.782 in totaal, of 123 456 782 euro.",
                "KvK 12345672, RSIN 123456782, btw NL123456782B01",
                "https://www.cbs.nl/nl-nl/cijfers/123456782 en doi 10.1234/111222333",
                "artikel 12, groep 3, wijk 00, Stap 4, W21, punt 7",
                "In de Kanaalstraat is veel te doen.",
                "In de Kanaalstraat 25 kinderen, in de Dorpsstraat 2024 weer.",
                "De arbeidsmarkt 2030 en de Woningmarkt 12; Schoolplein 14; leerpad 3",
                "Van de wethouder mag het in 2024 EN 12 andere jaren.",
                "Het interview was op 12-10-2025, de bijeenkomst op 3 november 2025.",
                "0 12 23 45 51 2",
                "12 34 56 78 90 12 34",
                "Bel 14 0546 of 0900-8844 of 113",
                "Stevig Ouderschap en Kansrijke Start in Midden-\nGroningen",
                "Zie de gemeente\nAlmelo, Centrum voor Jeugd en Gezin, punt nl",
                "Wij spraken at random met ouders. Dat is een punt.",
                "ISBN 978-90-8850-123-4, p. 12-34",
                "3f2504e0-4f89-11d3-9a0c-0305e82c3301 en 111222333-4f89"
            })
    void ordinaryTextIsNotReported(String text) {
        assertThat(NOBODY.look(text)).isEmpty();
    }

    @Test
    void aLongTextWithoutSpacesOrSentencesIsReadInNoTime() {
        for (String odd : List.of("a", "1", "1 ", "@", "a.", "06-", "(at)", "J. ", "Jan-")) {
            NOBODY.lookClosely(odd.repeat(100_000));
        }
    }

    @Test
    void hintsAreForWhoeverReleasesAText() {
        var key = new KnownPerson(new UUID(1, 1), "R01", "Walburga van Voorbeeldsma", "De Regenboog");
        var check = PrivacyCheck.of(new KnownNames.Open(List.of(key)), List.of());

        assertThat(hints(check, "Ik sprak Piet van der Berg en mevrouw Jansen."))
                .containsExactly("NAME Piet van der Berg", "NAME mevrouw Jansen");
        assertThat(hints(check, "De Regenboog doet mee.")).containsExactly("ORGANISATION De Regenboog");
        assertThat(hints(check, "Zij is de enige logopedist. Een jongen van 7 jaar kwam niet."))
                .containsExactly("RARE_ROLE de enige logopedist", "CASE Een jongen van 7 jaar");
        assertThat(hints(check, "Op 12-10-2025 spraken wij J.P. hierover."))
                .containsExactly("DATE 12-10-2025", "INITIALS J.P. ");
        assertThat(hints(check, "Basisschool Zonnehoek, groep 8, 2024-2025."))
                .containsExactly("CLASS_AND_YEAR Basisschool Zonnehoek");
        assertThat(hints(check, "Basisschool Zonnehoek doet mee.\nIn groep 8 in 2024-2025."))
                .isEmpty();
        assertThat(check.look("Ik sprak Piet van der Berg, de enige van De Regenboog."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De Beleidsadviseur zegt: in 2024-2025 zagen wij 25 kinderen uit groep 3.",
                "Stevig Ouderschap werkt, Kansrijke Start ook.",
                "In Midden Groningen en in gemeente\nMidden-Groningen",
                "De Lokale Educatieve Agenda van Samenwerkingsverband Passend Onderwijs",
                "Integraal Kindcentrum De Vlinder en Stichting Welzijn"
            })
    void programmesAndOrganisationsAreNoHints(String text) {
        assertThat(NOBODY.lookClosely(text)).isEmpty();
    }

    @Test
    void theSentenceAroundIsTold() {
        String text = "Eerst dit. Daarna belde mevr. A. Smit met 06-12345678\nover de peuters. En toen niet meer.";

        assertThat(Sentence.around(text, NOBODY.look(text).getFirst()))
                .isEqualTo("Daarna belde mevr. A. Smit met 06-12345678 over de peuters.");
    }

    private static List<String> hints(PrivacyCheck check, String text) {
        return check.lookClosely(text).stream()
                .map(spot -> spot.kind() + " " + spot.words())
                .toList();
    }
}
