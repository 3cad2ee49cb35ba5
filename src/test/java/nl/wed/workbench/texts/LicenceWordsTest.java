package nl.wed.workbench.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LicenceWordsTest {
    @Test
    void anAddressOfCreativeCommonsReadsAsTheNameOfTheLicence() {
        assertThat(LicenceWords.of("https://creativecommons.org/licenses/by/4.0/"))
                .isEqualTo("CC BY 4.0");
        assertThat(LicenceWords.of("http://creativecommons.org/licenses/by-sa/3.0"))
                .isEqualTo("CC BY-SA 3.0");
        assertThat(LicenceWords.of("https://creativecommons.org/publicdomain/zero/1.0/"))
                .isEqualTo("CC0 1.0");
    }

    @Test
    void anyOtherLicenceStaysAsItWasGiven() {
        assertThat(LicenceWords.of("eigen voorwaarden van de gemeente")).isEqualTo("eigen voorwaarden van de gemeente");
    }
}
