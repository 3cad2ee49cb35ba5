package nl.wed.workbench.domain.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Who a respondent is goes from a text, in whichever field of the key it was typed.
class PseudonymsTest {
    private static Pseudonyms put(String name, String organisation, String email, String telephone, String text) {
        var key = new RespondentKey(UUID.randomUUID(), name, organisation, email, telephone);
        return Pseudonyms.put(text, key, "R01", List.of());
    }

    @Test
    void nameAddressAndNumberGoAndANumberOfSomebodyElseStays() {
        var put = put(
                "Els Zonderling",
                "Bieb",
                "Els@bieb.nl",
                "06-12345678",
                "Els Zonderling, els@bieb.nl of +31 6 12345678, niet 06-87654321 of info@bieb.nl.");

        assertThat(put.text()).isEqualTo("R01, R01 of R01, niet 06-87654321 of info@bieb.nl.");
        assertThat(put.replaced()).isEqualTo(3);
    }

    @Test
    void aNumberInTheFieldForAddressesGoesAndAnAddressInTheFieldForNumbersToo() {
        assertThat(put("", "", "06-12345678", "els@bieb.nl", "Bel 0612345678 of mail els@bieb.nl.")
                        .text())
                .isEqualTo("Bel R01 of mail R01.");
    }

    @Test
    void everyOneOfSeveralInAFieldGoes() {
        assertThat(put(
                                "",
                                "Bieb, info@bieb.nl",
                                "els@bieb.nl; els@thuis.nl",
                                "06-12345678 / 0546-123456",
                                "06-12345678, 0546-123456, els@thuis.nl, els@bieb.nl, info@bieb.nl")
                        .text())
                .isEqualTo("R01, R01, R01, R01, R01");
    }

    @Test
    void fieldsThatAreEmptyTakeNothingAway() {
        String text = "Bel 06-12345678 of mail els@bieb.nl.";

        assertThat(put("", "", "", "", text)).isEqualTo(new Pseudonyms(text, 0));
    }
}
