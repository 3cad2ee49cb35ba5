package nl.wed.workbench.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.domain.privacy.KnownNames;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.vault.KeyCost;
import nl.wed.workbench.vault.SealedVault;
import nl.wed.workbench.workspace.RespondentVault.State;
import org.junit.jupiter.api.Test;

class RespondentVaultTest {
    private static final UUID TRAJECTORY = UUID.randomUUID();
    private static final RespondentKey ELS = new RespondentKey(UUID.randomUUID(), "Els Zonderling", "Bieb", "", "");

    private final List<byte[]> kept = new ArrayList<>();
    private final List<Optional<byte[]>> wraps = new ArrayList<>();
    private final byte[] installation = new byte[32];

    @Test
    void untilAPasswordIsChosenTheInstallationOpensIt() {
        var vault = vault();
        assertThat(vault.state()).isEqualTo(new State(false, false, false, false, false));
        vault.put(ELS).join();
        assertThat(again().all()).isEqualTo(Map.of(ELS.respondent(), ELS));
        vault.lock();
        assertThat(vault.all()).isEmpty();
        assertThat(vault.locked()).isTrue();
        assertThat(vault.unlock()).isTrue();
        assertThat(vault.all()).containsValue(ELS);
    }

    @Test
    void aVaultOfAnotherInstallationIsLockedAndNotLost() {
        vault().put(ELS).join();
        installation[0] = 1;
        assertThat(again().state()).isEqualTo(new State(true, false, false, false, true));
    }

    @Test
    void withAPasswordItIsLockedAtTheNextOpeningAndOpensWithThatAlone() {
        var vault = vault();
        vault.put(ELS).join();
        vault.choosePassword(typed("een")).join();
        assertThat(vault.state()).isEqualTo(new State(false, true, false, false, true));
        var later = again();
        assertThat(later.state()).isEqualTo(new State(true, true, false, false, true));
        assertThat(later.unlock()).as("without a word").isFalse();
        assertThat(later.unlock(typed("twee"))).isFalse();
        assertThat(later.unlock(typed("een"))).isTrue();
        assertThat(later.all()).containsValue(ELS);
    }

    @Test
    void thatNobodyIsInItIsKnownAlsoWhileItIsLocked() {
        var vault = vault();
        vault.lock();
        assertThat(vault.nobody()).as("never used").isTrue();
        vault.unlock();
        vault.put(ELS).join();
        vault.choosePassword(typed("een")).join();
        vault.lock();
        assertThat(vault.nobody()).isFalse();
        assertThat(again().nobody()).as("that it is locked says nothing").isFalse();

        vault.unlock(typed("een"));
        vault.put(new RespondentKey(ELS.respondent(), " ", "", "", "")).join();
        vault.lock();
        assertThat(vault.nobody()).isTrue();
        var later = again();
        assertThat(later.locked()).isTrue();
        assertThat(later.nobody()).as("at another opening").isTrue();
        assertThat(KnownPeople.of(TestTrajectory.project(), later)).isEqualTo(KnownNames.nobody());
        assertThat(later.unlock(typed("een"))).isTrue();
        assertThat(later.all()).isEmpty();
    }

    @Test
    void whatWasTypedIsWiped() {
        char[] chosen = typed("een");
        char[] tried = typed("een");
        var vault = vault();
        vault.choosePassword(chosen).join();
        vault.lock();
        vault.unlock(tried);
        assertThat(chosen).containsOnly(' ');
        assertThat(tried).containsOnly(' ');
    }

    @Test
    void whileItIsLockedNothingChanges() {
        var vault = vault();
        vault.put(ELS).join();
        vault.choosePassword(typed("een")).join();
        vault.lock();
        int before = kept.size();
        assertThat(vault.put(ELS)).isCompletedExceptionally();
        assertThat(vault.remove(ELS.respondent())).isCompletedExceptionally();
        assertThat(vault.choosePassword(typed("twee"))).isCompletedExceptionally();
        assertThat(vault.makeRecoveryCode()).isCompletedExceptionally();
        assertThat(kept).hasSize(before);
        assertThat(vault.unlock(typed("een"))).isTrue();
        assertThat(vault.all()).containsValue(ELS);
    }

    @Test
    void theFourthWrongPasswordInARowWaits() {
        var vault = vault();
        vault.choosePassword(typed("een")).join();
        vault.lock();
        long began = System.nanoTime();
        for (int number = 0; number < 3; number++) {
            vault.unlock(typed("twee"));
        }
        long after = System.nanoTime();
        assertThat(vault.unlock(typed("een"))).isTrue();
        assertThat(System.nanoTime() - after).isGreaterThan(900_000_000L);
        assertThat(after - began).isLessThan(900_000_000L);
    }

    @Test
    void theStateCanBeAskedWhileAPasswordIsTried() throws Exception {
        var vault = vault();
        vault.choosePassword(typed("een")).join();
        vault.lock();
        for (int number = 0; number < 4; number++) {
            vault.unlock(typed("twee"));
        }
        var trying = CompletableFuture.supplyAsync(() -> vault.unlock(typed("een")));
        Thread.sleep(200);
        long began = System.nanoTime();
        assertThat(vault.state().locked()).isTrue();
        assertThat(System.nanoTime() - began).isLessThan(500_000_000L);
        assertThat(trying.join()).isTrue();
    }

    @Test
    void onlyOtherLocksAreAReasonToWrapTheKeyOfTheFile() {
        var vault = vault();
        vault.put(ELS).join();
        vault.choosePassword(typed("een")).join();
        vault.remove(ELS.respondent()).join();
        vault.makeRecoveryCode().join();
        assertThat(wraps.stream().map(Optional::isPresent)).containsExactly(false, true, false, true);
        assertThat(wraps.get(1).orElseThrow()).isEqualTo(wraps.get(3).orElseThrow());
    }

    @Test
    void lockingWhileAPasswordIsMadeLosesNothing() throws Exception {
        for (int round = 0; round < 20; round++) {
            kept.clear();
            var vault = new RespondentVault(this::keep, TRAJECTORY, installation, new KeyCost(4096, 2, 1), null);
            vault.put(ELS).join();
            var choosing = CompletableFuture.supplyAsync(() -> vault.choosePassword(typed("een")));
            Thread.sleep(round % 8);
            vault.lock();
            var chosen = choosing.join();
            var later = again();
            boolean opens = chosen.isCompletedExceptionally() ? later.unlock() : later.unlock(typed("een"));
            assertThat(opens).as("round " + round).isTrue();
            assertThat(later.all()).containsValue(ELS);
        }
    }

    @Test
    void emptyingLosesTheNamesAndBeginsAnew() {
        var vault = vault();
        vault.put(ELS).join();
        vault.choosePassword(typed("vergeten")).join();
        var later = again();
        later.empty().join();
        assertThat(later.state()).isEqualTo(new State(false, false, false, false, true));
        assertThat(later.all()).isEmpty();
        assertThat(again().unlock(typed("vergeten")))
                .as("opens, as nothing locks it")
                .isTrue();
        assertThat(again().all()).isEmpty();
    }

    @Test
    void aDamagedVaultIsSaidToBeThatAndCanBeEmptied() {
        vault().put(ELS).join();
        kept.getLast()[kept.getLast().length - 1] ^= 1;
        var vault = again();
        assertThat(vault.state().damaged()).isTrue();
        assertThat(vault.locked()).isTrue();
        assertThat(vault.unlock(typed("x"))).isFalse();
        vault.empty().join();
        assertThat(vault.state()).isEqualTo(new State(false, false, false, false, true));
    }

    private RespondentVault vault() {
        return new RespondentVault(this::keep, TRAJECTORY, installation, new KeyCost(256, 1, 1), null);
    }

    private RespondentVault again() {
        return new RespondentVault(this::keep, TRAJECTORY, installation, new KeyCost(256, 1, 1), kept.getLast());
    }

    private CompletableFuture<Void> keep(SealedVault vault, Optional<byte[]> wrap) {
        kept.add(vault.bytes());
        wraps.add(wrap);
        return CompletableFuture.completedFuture(null);
    }

    private static char[] typed(String text) {
        return text.toCharArray();
    }
}
