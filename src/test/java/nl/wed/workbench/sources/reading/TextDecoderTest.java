package nl.wed.workbench.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.wed.workbench.files.TextDecoder;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void textIsUtf8WhenAllOfItIs() throws IOException {
        assertThat(decoded("Súdwest", StandardCharsets.UTF_8)).isEqualTo("Súdwest");
        assertThat(charset("Súdwest", StandardCharsets.UTF_8)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(charset("", StandardCharsets.UTF_8)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(charset("é", StandardCharsets.UTF_8)).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void otherTextIsThatOfWindowsAlsoWhenItShowsLate() throws IOException {
        assertThat(decoded("Súdwest", WINDOWS)).isEqualTo("Súdwest");
        assertThat(charset("é", WINDOWS)).isEqualTo(WINDOWS);
        assertThat(charset("x".repeat(200_000) + "é", WINDOWS)).isEqualTo(WINDOWS);
    }

    @Test
    void aMarkOfSixteenBitsIsBelievedAndNotShown() throws IOException {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(decoded("\uFEFFSúdwest", charset)).isEqualTo("Súdwest");
            assertThat(charset("\uFEFFSúdwest", charset)).isEqualTo(StandardCharsets.UTF_16);
        }
        assertThat(charset("\u00ff", WINDOWS)).isEqualTo(WINDOWS);
        assertThat(TextDecoder.isUtf16(new byte[] {(byte) 0xFF, (byte) 0xFF})).isFalse();
        assertThat(TextDecoder.isUtf16(new byte[] {(byte) 0xFE, (byte) 0xFE})).isFalse();
        assertThat(TextDecoder.isUtf16(new byte[] {(byte) 0xFF})).isFalse();
    }

    @Test
    void sixteenBitsWithoutAMarkAreRecognisedByTheirZeros() throws IOException {
        String text = "Súdwest-Fryslân;€ 5\n";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(decoded(text, charset)).isEqualTo(text);
            assertThat(charset(text, charset)).isEqualTo(charset);
            assertThat(charset(text.repeat(9_000), charset)).isEqualTo(charset);
            assertThat(FileMagic.foreign(text.getBytes(charset))).isEmpty();
        }
    }

    @Test
    void zerosThatAreNotAtOneSideOfLettersAreNoText() {
        assertThat(FileMagic.foreign(bytes(0, 'a', 'b', 0, 'c', 0, 0, 'd'))).isEqualTo("binary");
        assertThat(FileMagic.foreign(bytes(1, 0, 2, 0, 3, 0, 4, 0))).isEqualTo("binary");
        assertThat(FileMagic.foreign(bytes(0, 0, 0, 0, 0, 0, 0, 0))).isEqualTo("binary");
        assertThat(FileMagic.foreign(bytes('a', 0, 0, 0, 'b', 0, 0, 0))).isEqualTo("binary");
    }

    @Test
    void halfALetterAtTheEndOfSixteenBitsIsLeftOut() {
        byte[] bytes = "\uFEFFabc".getBytes(StandardCharsets.UTF_16LE);

        assertThat(TextDecoder.decode(Arrays.copyOf(bytes, 7), false)).isEqualTo("ab");
        assertThat(TextDecoder.decode(Arrays.copyOf(bytes, 8), false)).isEqualTo("abc");
    }

    @Test
    void theMarkOfUtf8IsNotShown() {
        assertThat(decoded("\uFEFFa;b", StandardCharsets.UTF_8)).isEqualTo("a;b");
    }

    @Test
    void ofAPartOnlyWholeLinesAreText() {
        byte[] cut = "één\ntwée\ndrié".getBytes(StandardCharsets.UTF_8);
        byte[] half = Arrays.copyOf(cut, cut.length - 1);

        assertThat(TextDecoder.decode(half, true)).isEqualTo("één\ntwée\n");
        assertThat(TextDecoder.decode(cut, false)).isEqualTo("één\ntwée\ndrié");
        assertThat(TextDecoder.decode("geen einde".getBytes(StandardCharsets.UTF_8), true))
                .isEqualTo("geen einde");
    }

    @Test
    void theFirstBytesTellAZipAndWhatIsNotRead() {
        assertThat(FileMagic.isZip(bytes('P', 'K', 3, 4, 9))).isTrue();
        assertThat(FileMagic.isZip(bytes('P', 'K', 5, 6))).isTrue();
        assertThat(FileMagic.isZip(bytes('P', 'K', 3))).isFalse();
        assertThat(FileMagic.isZip(bytes('P', 'K', 5, 4))).isFalse();
        assertThat(FileMagic.foreign(bytes(0xD0, 0xCF, 0x11, 0xE0, 9))).isEqualTo("excelOld");
        assertThat(FileMagic.foreign(bytes('%', 'P', 'D', 'F', '-'))).isEqualTo("pdf");
        assertThat(FileMagic.foreign(bytes('%', 'P', 'D'))).isEmpty();
    }

    @Test
    void aZeroByteOrMoreThanOneInAHundredStrangeBytesIsNoText() {
        assertThat(FileMagic.foreign(bytes('a', 0))).isEqualTo("binary");
        assertThat(FileMagic.foreign(text(200, 2))).isEmpty();
        assertThat(FileMagic.foreign(text(200, 3))).isEqualTo("binary");
        assertThat(FileMagic.foreign("a\tb\r\n\fé".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(FileMagic.foreign("\uFEFFa".getBytes(StandardCharsets.UTF_16LE)))
                .isEmpty();
    }

    @Test
    void everySpaceAndSignIsText() {
        byte[] head = " !~é".repeat(50).getBytes(WINDOWS);

        assertThat(FileMagic.foreign(head)).isEmpty();
    }

    private static byte[] text(int length, int strange) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) 'a');
        Arrays.fill(bytes, 0, strange, (byte) 1);
        return bytes;
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static String decoded(String text, Charset charset) {
        return TextDecoder.decode(text.getBytes(charset), false);
    }

    private static Charset charset(String text, Charset charset) throws IOException {
        return TextDecoder.charset(new ByteArrayInputStream(text.getBytes(charset)));
    }
}
