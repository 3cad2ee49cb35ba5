package nl.wed.workbench.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesInTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Piet Jansen           | Dat zei Piet Jansen ook.                       | Piet Jansen
        Piet Jansen           | dat zei piet jansen ook                        | piet jansen
        Piet Jansen           | Volgens PIET JANSEN niet.                      | PIET JANSEN
        Piet Jansen           | Dat zei Jansen ook.                            | Jansen
        Piet Jansen           | gesprek_jansen_2024.docx                       | jansen
        Piet Jansen           | VerslagJansen2024.docx                         | Jansen
        Piet Jansen           | Dat zei Piet ook.                              | Piet
        Piet Jansen           | Dat zei P. Jansen ook.                         | P. Jansen
        Piet Jansen           | Dat zei P.J. Jansen ook.                       | P.J. Jansen
        Piet Jansen           | Dat zei mevr. Jansen ook.                      | mevr. Jansen
        Piet Jansen           | Dat zei Piet J. ook.                           | Piet J
        Piet Jansen           | Het was Jansens idee.                          | Jansen
        Piet Jansen           | Het was Jansen's idee.                         | Jansen
        Piet Jansen           | Piet⏎Jansen was er ook.                        | Piet⏎Jansen
        mevr. J. de Vries     | Dat zei mevrouw De Vries.                      | mevrouw De Vries
        mevr. J. de Vries     | Dat zei mevr. J. de Vries gisteren.            | mevr. J. de Vries
        mevr. J. de Vries     | dat zei j. de vries gisteren                   | de vries
        mevr. J. de Vries     | Dat zei Vries.                                 | Vries
        Jan de Vries          | Jan de V. zei het.                             | Jan de V
        Vries, J. de          | Dat zei De Vries.                              | De Vries
        Vries, Jan de         | Dat zei Jan de Vries.                          | Jan de Vries
        Anna Jansen-de Vries  | Anna Jansen-de Vries was er.                   | Anna Jansen-de Vries
        Anna Jansen-de Vries  | Het was mevrouw Jansen.                        | mevrouw Jansen
        Anna Jansen-de Vries  | Het was mevrouw De Vries.                      | mevrouw De Vries
        Anna Jansen-de Vries  | Anna de Vries was er.                          | Anna de Vries
        Anna Jansen-de Vries  | A. Jansen was er.                              | A. Jansen
        Hans Bakker           | Het was Hans' idee.                            | Hans
        Hans Bakker           | Dat is Hans’ idee.                             | Hans
        Jan Pietersen         | Dat is Jans' idee.                             | Jan
        Bo Li                 | Dat zei Bo ook.                                | Bo
        Bo Li                 | Dat zei Li ook.                                | Li
        Bo Li                 | bo li was er                                   | bo li
        André Müller          | Dat zei Andre Muller.                          | Andre Muller
        André Müller          | Dat zei mu\u0308ller.                          | mu\u0308ller
        Andre Muller          | Dat zei André Müller.                          | André Müller
        Zoë Óscarsdóttir      | Zoe\u0308 kwam.                                | Zoe\u0308
        Jan van den Berg      | Dat zei Van den Berg.                          | Van den Berg
        Jan van den Berg      | Dat zei Jan v.d. Berg.                         | Jan v.d. Berg
        Jan van den Berg      | Dat zei mevrouw Berg.                          | mevrouw Berg
        Jan van den Berg      | vandenberg.docx                                | vandenberg
        Jan-Willem Koorstra   | Jan Willem was er.                             | Jan Willem
        Jan-Willem Koorstra   | JanWillem Koorstra                             | JanWillem Koorstra
        Anne Marie Dinkgreve  | Marie kwam ook.                                | Marie
        Els van Almelo        | Dat zei Els van Almelo.                        | Els van Almelo
        Els van Almelo        | Dat zei mevrouw Van Almelo.                    | mevrouw Van Almelo
        Roos Bakker           | Wij spraken Roos hierover.                     | Roos
        Roos Bakker           | Volgens de heer Bakker niet.                   | heer Bakker
        Roos Bakker           | Dat zei roos bakker                            | roos bakker
        Ĳsbrand Kuipersma     | Dat zei IJsbrand.                              | IJsbrand
        Jansen                | jansen was er                                  | jansen
        Roos Bakker           | Bakker zei het.                                | Bakker
        Jan Koorstra          | Jan zei het.                                   | Jan
        Piet Jansen en Els Dijksema | Els Dijksema was er.                     | Els Dijksema
        Pi\u00adet Jansen     | Dat zei Pi\u00adet Jan\u00adsen.               | Pi\u00adet Jan\u00adsen
        O'Neill               | Dat zei O’Neill.                               | O’Neill
        April Smeenk          | Wij spraken April hierover.                    | April
        dr. ir. K. Abbenhuis MSc | Abbenhuis was er.                           | Abbenhuis
        """)
    void isFoundHoweverItIsWritten(String name, String text, String words) {
        assertThat(found(plain(name), plain(text))).containsExactly(plain(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        mevr. J. de Vries    | De wethouder van de gemeente vroeg het aan de mevrouw.
        Jan van de Wethouder | Van de wethouder mag het. Het geld van de raad.
        Piet Jansen          | De Jansenstraat ligt in het oosten.
        Piet Jansen          | Jansenbeleid en pietluttig gedoe.
        Jan van den Berg     | De berg werk van den lande; het Berglandbeleid.
        Ben Bakker           | Ben je er? De bakker op de hoek bakt.
        Mei Ling             | In mei begint het. Mei 2024 was droog. Op 3 Mei ook.
        Wil de Boer          | Wil de boer verkopen? De boer wil.
        Bo Li                | Het BO overlegt met de BO-school. Een bo.
        Els van Almelo       | De gemeente Almelo, wethouder van Almelo, ouders in Almelo.
        Piet Jansen          | Zie Jansen (2019) en Jansen et al., 2020.
        Piet Jansen          | Jansen, P., & De Boer, K. (2018). Kansen. Utrecht: NJi.
        Mark Stevig          | Stevig Ouderschap. Stevig staan.
        Roos Bakker          | Jan 2024, 3 jan 2025 en het bos van de bakkers.
        Drs. Dr. Mevrouw     | De mevrouw en de meneer; dr. en drs. zijn titels.
        van der de           | Van der een of andere.
        """)
    void isNotSeenInOrdinaryWords(String name, String text) {
        assertThat(found(name, text)).isEmpty();
    }

    @Test
    void aTitleMakesACitedNameAPersonAgain() {
        assertThat(found("Piet Jansen", "Mevrouw Jansen (1968) woont hier.")).containsExactly("Mevrouw Jansen");
    }

    @Test
    void aNameOfTwoPeopleIsOfNobodyInParticular() {
        var check = check("Piet Jansen", "Els Jansen");

        assertThat(check.look("Jansen zei het.").getFirst().person()).isEmpty();
        assertThat(check.look("Els Jansen zei het.").getFirst().person()).contains(new UUID(0, 1));
    }

    @Test
    void aLockedKeyFindsNoNamesAndSaysSo() {
        var check = PrivacyCheck.of(new KnownNames.Locked(), List.of());

        assertThat(check.knowsNames()).isFalse();
        assertThat(check.look("Piet Jansen, 06-12345678"))
                .extracting(Spot::kind)
                .containsExactly(Kind.TELEPHONE);
    }

    @Test
    void theWorkGrowsWithTheTextsAndNotWithTheNames() {
        String text = "Volgens naamachtig7 gaat het in de wijk beter met de peuters dan een jaar geleden. ".repeat(40);
        long few = stepsOver(text, 3);
        long many = stepsOver(text, 300);

        assertThat(many).isLessThan(few + few / 10);
        assertThat(stepsOver(text.repeat(10), 300)).isBetween(9 * many, 11 * many);
        assertThat(many).isLessThan(3L * Word.of(text).size());
    }

    private static long stepsOver(String text, int people) {
        var check = check(IntStream.range(0, people)
                .mapToObj(number -> "Voor" + (char) ('a' + number % 26) + "ina Naamachtig" + (char) ('a' + number / 26))
                .toArray(String[]::new));
        check.look(text);
        return check.steps();
    }

    @Test
    void theWordsStayOutOfLogs() {
        var check = check("Piet Jansen");

        assertThat(check.look("Piet Jansen").toString() + check.people()).doesNotContainIgnoringCase("jansen");
    }

    private static List<String> found(String name, String text) {
        return check(name).look(text).stream().map(Spot::words).toList();
    }

    private static PrivacyCheck check(String... names) {
        var people = IntStream.range(0, names.length)
                .mapToObj(number -> new KnownPerson(new UUID(0, number), "R0" + number, names[number], ""))
                .toList();
        return PrivacyCheck.of(new KnownNames.Open(people), List.of("Almelo"));
    }

    private static String plain(String written) {
        return Arrays.stream(written.split("⏎", -1))
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
    }
}
