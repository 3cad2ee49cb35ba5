package nl.wed.workbench.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedContactTest {
    @Test
    void anAddressIsOneAlsoAmongOtherWords() {
        assertThat(TypedContact.of("els@bieb.nl")).isEqualTo(TypedContact.EMAIL);
        assertThat(TypedContact.of("via Jan: jan.de-vries@sub.almelo.nl (di, do)"))
                .isEqualTo(TypedContact.EMAIL);
    }

    @Test
    void aNumberIsTelephoneHoweverItIsWritten() {
        assertThat(TypedContact.of("06-12345678")).isEqualTo(TypedContact.TELEPHONE);
        assertThat(TypedContact.of(" +31 (0)546 12 34 56 ")).isEqualTo(TypedContact.TELEPHONE);
    }

    @Test
    void anythingElseIsNeither() {
        assertThat(TypedContact.of("els@bieb")).isEqualTo(TypedContact.OTHER);
        assertThat(TypedContact.of("via het secretariaat")).isEqualTo(TypedContact.OTHER);
        assertThat(TypedContact.of("lijn 12")).isEqualTo(TypedContact.OTHER);
    }

    @Test
    void aLongWordIsReadOnce() {
        assertThat(TypedContact.of("a".repeat(400_000))).isEqualTo(TypedContact.OTHER);
        assertThat(TypedContact.of("a@".repeat(200_000))).isEqualTo(TypedContact.OTHER);
    }
}
