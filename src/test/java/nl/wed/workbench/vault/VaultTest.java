package nl.wed.workbench.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wed.workbench.domain.interviews.RespondentKey;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static final KeyCost CHEAP = new KeyCost(256, 1, 1);
    private static final UUID TRAJECTORY = new UUID(1, 2);
    private static final byte[] INSTALLATION = new byte[32];
    private static final RespondentKey ELS =
            new RespondentKey(new UUID(3, 4), "Els Zonderling", "Bieb", "els@x.nl", "06-12345678");
    private static final char[] PASSWORD = "caf\u00e9 om de hoek".toCharArray();

    /// From the test vectors of the reference implementation of Argon2 (test.c, version 0x13).
    @Test
    void keysAreThoseOfTheReferenceOfArgon2id() {
        byte[] password = "password".getBytes(StandardCharsets.UTF_8);
        byte[] salt = "somesalt".getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.of().formatHex(new KeyCost(256, 2, 1).key(password, salt)))
                .isEqualTo("9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe");
        assertThat(HexFormat.of().formatHex(new KeyCost(256, 2, 2).key(password, salt)))
                .isEqualTo("6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037");
        assertThat(HexFormat.of().formatHex(new KeyCost(65536, 2, 1).key(password, salt)))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    @Test
    void whatWasSealedByTheInstallationOpensWithItsKeyAndNoOther() throws DamagedVault {
        var sealed = again(fresh());
        assertThat(sealed.openedBy(INSTALLATION).orElseThrow().keys()).isEqualTo(Map.of(ELS.respondent(), ELS));
        var other = new byte[32];
        other[31] = 1;
        assertThat(sealed.openedBy(other)).isEmpty();
    }

    @Test
    void aPasswordTakesThePlaceOfTheInstallation() throws DamagedVault {
        var sealed = again(fresh().withPassword(PASSWORD, CHEAP));
        assertThat(sealed.openedBy(INSTALLATION)).isEmpty();
        assertThat(sealed.openedByTyped("cafe om de hoek".toCharArray())).isEmpty();
        assertThat(sealed.openedByTyped(new char[0])).isEmpty();
        assertThat(sealed.openedByTyped(PASSWORD).orElseThrow().keys()).containsValue(ELS);
    }

    @Test
    void anAccentTypedApartIsTheSameLetter() throws DamagedVault {
        var sealed = again(fresh().withPassword(PASSWORD, CHEAP));
        assertThat(sealed.openedByTyped("cafe\u0301 om de hoek".toCharArray())).isPresent();
    }

    @Test
    void anotherPasswordComesWithAnotherKeyAndEndsTheOldOneAndTheRecoveryCode() throws DamagedVault {
        var code = RecoveryCode.fresh();
        var first = fresh().withPassword(PASSWORD, CHEAP).withRecovery(code, CHEAP);
        var opened = again(first).openedByTyped(PASSWORD).orElseThrow();
        var sealed = again(opened.withPassword("een ander".toCharArray(), CHEAP));
        assertThat(sealed.openedByTyped(PASSWORD)).isEmpty();
        assertThat(sealed.openedByTyped("een ander".toCharArray()).orElseThrow().keys())
                .containsValue(ELS);
        var typed = code.printed()
                .toLowerCase(java.util.Locale.ROOT)
                .replace("-", " ")
                .toCharArray();
        assertThat(again(first).openedByTyped(typed).orElseThrow().keys()).containsValue(ELS);
        assertThat(sealed.openedByTyped(typed)).isEmpty();
        assertThat(sealed.locks().vault()).isNotEqualTo(first.locks().vault());
        var now = sealed.openedByTyped("een ander".toCharArray()).orElseThrow();
        assertThat(now.fileWrap()).isNotEqualTo(first.fileWrap());
    }

    @Test
    void aNewRecoveryCodeEndsTheOldOne() throws DamagedVault {
        var old = RecoveryCode.fresh();
        var now = RecoveryCode.fresh();
        var vault =
                fresh().withPassword(PASSWORD, CHEAP).withRecovery(old, CHEAP).withRecovery(now, CHEAP);
        assertThat(again(vault).openedByTyped(old.printed().toCharArray())).isEmpty();
        assertThat(again(vault).openedByTyped(now.printed().toCharArray())).isPresent();
    }

    @Test
    void aPasswordThatLooksLikeACodeIsAPassword() throws DamagedVault {
        char[] password = RecoveryCode.fresh().printed().toCharArray();
        var vault = fresh().withPassword(password, CHEAP).withRecovery(RecoveryCode.fresh(), CHEAP);
        assertThat(again(vault).openedByTyped(password)).isPresent();
    }

    @Test
    void nothingOfAKeyCanBeReadInWhatIsKept() {
        byte[] bytes = fresh().seal().bytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("Els").doesNotContain("Bieb").doesNotContain("12345");
        assertThat(fresh().seal().bytes()).as("no nonce twice").isNotEqualTo(bytes);
    }

    @Test
    void theLengthDoesNotTellThatANameWasAdded() {
        var one = fresh();
        var two = one.with(new RespondentKey(UUID.randomUUID(), "Jan", "", "", ""));
        assertThat(two.seal().bytes()).hasSameSizeAs(one.seal().bytes());
    }

    @Test
    void aKeyThatIsRemovedIsGone() throws DamagedVault {
        var sealed = again(fresh().without(ELS.respondent()));
        assertThat(sealed.openedBy(INSTALLATION).orElseThrow().keys()).isEmpty();
    }

    @Test
    void everyFlippedBitIsSeen() {
        byte[] bytes = fresh().seal().bytes();
        for (int at = 0; at < bytes.length; at++) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            assertThat(opens(flipped)).as("byte " + at).isFalse();
        }
    }

    @Test
    void whatIsCutOffOrAddedToIsRefused() {
        byte[] bytes = fresh().seal().bytes();
        for (int length = 0; length < bytes.length; length++) {
            assertThat(opens(Arrays.copyOf(bytes, length))).as("to " + length).isFalse();
        }
        assertThat(opens(Arrays.copyOf(bytes, bytes.length + 1))).isFalse();
    }

    @Test
    void aVaultOfAnotherTrajectoryIsRefused() {
        byte[] other = OpenVault.fresh(new UUID(9, 9), INSTALLATION, List.of(ELS))
                .seal()
                .bytes();
        assertThatThrownBy(() -> SealedVault.of(other, TRAJECTORY)).isInstanceOf(DamagedVault.class);
    }

    @Test
    void theLocksOfOneVaultDoNotFitAnother() throws DamagedVault {
        byte[] mine = fresh().seal().bytes();
        byte[] other =
                OpenVault.fresh(TRAJECTORY, INSTALLATION, List.of()).seal().bytes();
        int locks = SealedVault.of(mine, TRAJECTORY).locks().bytes().length;
        byte[] mixed = mine.clone();
        System.arraycopy(other, 0, mixed, 0, locks);
        assertThat(opens(mixed)).as("all of the head").isFalse();
        int head = locks - Lock.BYTES - 1;
        byte[] lockOnly = mine.clone();
        System.arraycopy(other, head, lockOnly, head, Lock.BYTES + 1);
        assertThat(opens(lockOnly)).as("the lock alone").isFalse();
    }

    @Test
    void costsThatWouldKeepTheProgramBusyAreRefusedBeforeAnyWork() {
        byte[] bytes = fresh().withPassword(PASSWORD, CHEAP).seal().bytes();
        int cost = bytes.length - sealedPart(bytes) + 1 + Lock.SALT_BYTES;
        int[][] hostile = {
            {64 << 20, 1, 1},
            {512 * 1024, 1, 1},
            {Integer.MAX_VALUE, 1, 1},
            {-1, 1, 1},
            {0, 1, 1},
            {65536, Integer.MAX_VALUE, 1},
            {65536, 0, 1},
            {65536, -3, 1},
            {65536, 3, 0},
            {65536, 3, 1 << 24},
            {256 * 1024, 16, 1}
        };
        long began = System.nanoTime();
        for (int[] one : hostile) {
            byte[] changed = bytes.clone();
            ByteBuffer.wrap(changed, cost, KeyCost.BYTES)
                    .putInt(one[0])
                    .putInt(one[1])
                    .putInt(one[2]);
            assertThatThrownBy(() -> SealedVault.of(changed, TRAJECTORY))
                    .as(Arrays.toString(one))
                    .isInstanceOf(DamagedVault.class)
                    .hasMessage("a cost out of bounds");
        }
        assertThat(System.nanoTime() - began).isLessThan(2_000_000_000L);
    }

    @Test
    void moreLocksThanThereCanBeAreRefused() {
        byte[] bytes = fresh().seal().bytes();
        int count = bytes.length - sealedPart(bytes) - 1;
        for (int many : new int[] {17, 127, 200}) {
            byte[] changed = bytes.clone();
            changed[count] = (byte) many;
            assertThatThrownBy(() -> SealedVault.of(changed, TRAJECTORY)).isInstanceOf(DamagedVault.class);
        }
    }

    @Test
    void aLockOfAKindThatIsNotKnownIsKept() throws DamagedVault {
        var opened = fresh().withPassword(PASSWORD, CHEAP);
        byte[] bytes = opened.withRecovery(RecoveryCode.fresh(), CHEAP).seal().bytes();
        int second = bytes.length - sealedPart(bytes) + Lock.BYTES;
        bytes[second] = 'X';
        var sealed = SealedVault.of(bytes, TRAJECTORY);
        var changed = sealed.openedByTyped(PASSWORD).orElseThrow().with(ELS).seal();
        assertThat(changed.locks().bytes()).isEqualTo(sealed.locks().bytes());
    }

    /// Made once by this format, and to be opened by every program after it.
    @Test
    void aVaultThatWasKeptStillOpens() throws Exception {
        try (var stream = VaultTest.class.getResourceAsStream("/vault/format-1.hex")) {
            byte[] bytes =
                    HexFormat.of().parseHex(new String(stream.readAllBytes(), StandardCharsets.US_ASCII).strip());
            var sealed = SealedVault.of(bytes, TRAJECTORY);
            assertThat(sealed.openedByTyped(PASSWORD).orElseThrow().keys()).isEqualTo(Map.of(ELS.respondent(), ELS));
            assertThat(sealed.openedByTyped("ABCDE-FHKLM-NPRST-WXYZA-BCDEF-HKLML".toCharArray()))
                    .isPresent();
        }
    }

    @Test
    void whatHasASecretTellsNothingOfItself() {
        var vault = fresh().withPassword(PASSWORD, CHEAP);
        assertThat(vault + " " + vault.locks() + vault.seal() + RecoveryCode.fresh())
                .doesNotContain("Els")
                .doesNotContain("caf")
                .endsWith("RecoveryCode");
    }

    @Test
    void attemptsAfterTheThirdWaitLongerAndLongerToHalfAMinute() {
        var attempts = Attempts.NONE;
        var pauses = new StringBuilder();
        for (int number = 0; number < 11; number++) {
            pauses.append(attempts.pause().toSeconds()).append(' ');
            attempts = attempts.another();
        }
        assertThat(pauses).hasToString("0 0 0 1 2 4 8 16 32 32 32 ");
    }

    private static OpenVault fresh() {
        return OpenVault.fresh(TRAJECTORY, INSTALLATION, List.of(ELS));
    }

    private static SealedVault again(OpenVault vault) throws DamagedVault {
        return SealedVault.of(vault.seal().bytes(), TRAJECTORY);
    }

    private static boolean opens(byte[] bytes) {
        try {
            return SealedVault.of(bytes, TRAJECTORY).openedBy(INSTALLATION).isPresent();
        } catch (DamagedVault _) {
            return false;
        }
    }

    /// From the first lock to the end.
    private static int sealedPart(byte[] bytes) {
        return bytes.length - 8 - 1 - 4 * Long.BYTES - 1;
    }
}
