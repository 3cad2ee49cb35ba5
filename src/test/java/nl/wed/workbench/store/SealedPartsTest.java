package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealedPartsTest {
    private static final int PART = (1 << 18) + 16 + 5;

    private final FileKey key = FileKey.fresh();
    private final byte[] beside = {1, 2, 3};
    private final byte[] plain = new byte[600_000];

    private byte[] sealed() throws IOException {
        new Random(4).nextBytes(plain);
        var out = new ByteArrayOutputStream();
        try (var sealing = SealedParts.sealing(out, key, beside)) {
            sealing.write(plain);
        }
        return out.toByteArray();
    }

    private byte[] opened(byte[] sealed) throws IOException {
        return SealedParts.opening(new ByteArrayInputStream(sealed), key, beside)
                .readAllBytes();
    }

    private void assertBroken(byte[] sealed) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> opened(sealed));
    }

    @Test
    void whatWasSealedInSeveralPartsIsOpenedWhole() throws IOException {
        assertThat(opened(sealed())).isEqualTo(plain);
    }

    @Test
    void aPartThatIsNeitherTheLastNorNotIsRefused() throws IOException {
        for (int mark : new int[] {2, 3, 127, 128, 255}) {
            byte[] changed = sealed();
            changed[0] = (byte) mark;
            assertThatExceptionOfType(SealedParts.Broken.class)
                    .isThrownBy(() -> opened(changed))
                    .withMessage("a part that is neither the last nor not");
        }
    }

    @Test
    void partsThatAreLeftOutDoubledOrPutElsewhereAreRefused() throws IOException {
        byte[] whole = sealed();
        assertBroken(Arrays.copyOfRange(whole, PART, whole.length));
        assertBroken(Arrays.copyOf(whole, 2 * PART));
        byte[] swapped = whole.clone();
        System.arraycopy(whole, 0, swapped, PART, PART);
        System.arraycopy(whole, PART, swapped, 0, PART);
        assertBroken(swapped);
        assertBroken(Arrays.copyOf(whole, whole.length + 1));
    }

    @Test
    void whatStandsBesideItIsBoundToIt() throws IOException {
        byte[] whole = sealed();
        assertThatExceptionOfType(SealedParts.Broken.class)
                .isThrownBy(() -> SealedParts.opening(new ByteArrayInputStream(whole), key, new byte[] {1, 2, 4})
                        .readAllBytes());
    }
}
