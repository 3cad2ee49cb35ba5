package nl.wed.workbench.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
    @Test
    void itIsSixGroupsOfFiveLettersWithoutLookAlikes() {
        assertThat(RecoveryCode.fresh().printed())
                .matches("([A-Z]{5}-){5}[A-Z]{5}")
                .doesNotContainPattern("[IJOQGUV]");
        assertThat(RecoveryCode.fresh().printed())
                .isNotEqualTo(RecoveryCode.fresh().printed());
    }

    @Test
    void itIsReadAsPeopleTypeIt() {
        String printed = RecoveryCode.fresh().printed();
        for (String typed : new String[] {
            printed,
            printed.toLowerCase(java.util.Locale.ROOT),
            printed.replace("-", ""),
            " " + printed.replace('-', ' ')
        }) {
            assertThat(RecoveryCode.typed(typed.toCharArray()).orElseThrow().printed())
                    .isEqualTo(printed);
        }
    }

    @Test
    void everyWrongLetterAndEveryTwoNeighboursThatChangedPlacesAreSeen() {
        for (int round = 0; round < 20; round++) {
            char[] code = RecoveryCode.fresh().letters();
            for (int at = 0; at < code.length; at++) {
                for (char letter : RecoveryCode.LETTERS.toCharArray()) {
                    char[] wrong = code.clone();
                    wrong[at] = letter;
                    assertThat(RecoveryCode.typed(wrong).isPresent()).isEqualTo(letter == code[at]);
                }
                char[] changed = code.clone();
                int next = (at + 1) % code.length;
                if (next > at && next < code.length - 1 && code[at] != code[next]) {
                    changed[at] = code[next];
                    changed[next] = code[at];
                    assertThat(RecoveryCode.typed(changed)).isEmpty();
                }
            }
        }
    }

    @Test
    void anythingElseIsNoCode() {
        String printed = RecoveryCode.fresh().printed();
        for (String typed :
                new String[] {"", "A", printed + "A", printed.substring(1), printed.replace(printed.charAt(0), 'I')}) {
            assertThat(RecoveryCode.typed(typed.toCharArray())).isEmpty();
        }
        assertThat(RecoveryCode.looksLike("een wachtwoord van een mens".toCharArray()))
                .isFalse();
    }
}
