package nl.wed.workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.words.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymListTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    @ParameterizedTest
    @CsvSource({
        "jeugdhulp, Jongeren met jeugdzorg",
        "ggz, Ouders in vruchtbare leeftijd met psychische problemen",
        "peuteropvang, Bereik voorschoolse educatie bij doelgroeppeuters",
        "geldzorgen, Armoede en geldstress",
        "lezen, Mondelinge taal",
        "kdv, Gescheiden groepen in de kinderopvang",
        "consultatiebureau, Prenataal huisbezoek JGZ"
    })
    void whatPeopleSayFindsWhatTheContentCallsIt(String typed, String name) {
        assertThat(Query.of(typed, CATALOGUE.synonyms()).in(name))
                .hasValueSatisfying(match -> assertThat(match.also()).isNotEmpty());
    }
}
