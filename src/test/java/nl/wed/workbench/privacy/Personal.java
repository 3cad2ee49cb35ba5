package nl.wed.workbench.privacy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.domain.testing.TestTrajectory;

/// Four people, and sixty ways in which texts give them away.
public final class Personal {
    private static final UUID FIRST = TestTrajectory.id("respondent.1");
    private static final UUID SECOND = TestTrajectory.id("respondent.2");

    /// Who they are; two of them are respondents of the test trajectory.
    public static final List<RespondentKey> KEYS = List.of(
            new RespondentKey(FIRST, "Els van der Zonderling-Kruit", "Bibliotheek", "els@zonderling.nl", "06-12345678"),
            new RespondentKey(SECOND, "Renée Böhmers", "", "", "0546-123456"),
            new RespondentKey(new UUID(9, 3), "Bo Ng", "", "", ""),
            new RespondentKey(new UUID(9, 4), "Abdelkarim El Ouafi", "", "", ""));

    private static final List<String> NAMES = List.of(
            "Els van der Zonderling-Kruit",
            "mevrouw Zonderling",
            "Zonderlings",
            "mevr. E. van der Zonderling",
            "E. Zonderling-Kruit",
            "Zonderling-Kruit",
            "mevrouw Kruit",
            "ELS ZONDERLING",
            "Zonderling, Els van der",
            "Els Zonderling",
            "Renée Böhmers",
            "Renee Bohmers",
            "Böhmers'",
            "R. Böhmers",
            "Rene\u0301e Bo\u0308hmers",
            "dhr. Böhmers",
            "Bo Ng",
            "meneer Ng",
            "Abdelkarim El Ouafi",
            "A. El Ouafi",
            "El Ouafi",
            "de heer Ouafi");
    private static final List<String> REACHED = List.of(
            "els@zonderling.nl",
            "E.Zonderling@Bieb-Almelo.NL",
            "els [at] zonderling [punt] nl",
            "els at zonderling punt nl",
            "mailto:els@zonderling.nl",
            "els(at)zonderling.nl",
            "0612345678",
            "06-12345678",
            "06 12 34 56 78",
            "+31 6 12345678",
            "+31612345678",
            "0031 6 1234 5678",
            "0546-123456",
            "(0546) 12 34 56");
    private static final List<String> NUMBERS = List.of(
            "123456782",
            "1234.56.782",
            "123 456 782",
            "BSN 12345672",
            "NL91ABNA0417164300",
            "NL91 ABNA 0417 1643 00",
            "nl91abna0417164300",
            "DE89 3704 0044 0532 0130 00",
            "geboren op 12-03-1984",
            "geb. 12 maart 1984",
            "geboortedatum: 12/03/1984",
            "geboren 1984-03-12",
            "jarig op 12 maart 1984",
            "geboren op 12 mrt 1984");
    private static final List<String> PLACES = List.of(
            "7607 AB 12",
            "7607AB 12",
            "7607 ab, 12-a",
            "7607AB, nr. 12",
            "7607 AB huisnummer 12",
            "Dorpsstraat 12",
            "Dorpsstraat 12a",
            "Van der Helstlaan 101",
            "Prins Hendrikkade 5-II",
            "Oude Kerkweg 33");

    /// The sixty.
    public static final List<String> STRINGS =
            Stream.of(NAMES, REACHED, NUMBERS, PLACES).flatMap(List::stream).toList();

    /// What tells them in any text or file, whatever stands around it.
    public static final List<String> TELLING = List.of(
            "zonderling",
            "kruit",
            "böhmers",
            "bohmers",
            "bo\u0308hmers",
            "ouafi",
            "bo ng",
            "12345678",
            "0546",
            "nl91",
            "1984",
            "7607",
            "dorpsstraat",
            "helstlaan",
            "hendrikkade",
            "kerkweg");

    private Personal() {}
}
