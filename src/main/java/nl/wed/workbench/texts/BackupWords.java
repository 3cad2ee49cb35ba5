package nl.wed.workbench.texts;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.wed.workbench.workspace.Backup;
import nl.wed.workbench.workspace.BackupRefused;
import nl.wed.workbench.workspace.NewerThan;

/// Backups in words, the same on screen and on the command line.
public record BackupWords(Texts texts, ZoneId zone) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, H:mm", Texts.DUTCH);
    private static final double KILO = 1_000;
    private static final double MEGA = 1_000_000;

    /// When the clock said it was made.
    public String when(Backup one) {
        return when(one.at());
    }

    private String when(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }

    /// How it came to be.
    public String kind(Backup one) {
        return texts.name("backups", one.kind());
    }

    /// After how many edits it was made.
    public String generation(Backup one) {
        return one.generation().isPresent()
                ? texts.get("backups.number", one.generation().getAsLong())
                : texts.get("backups.unknown");
    }

    /// How large it is.
    public String size(Backup one) {
        return one.bytes() < MEGA
                ? texts.get("backups.kilobytes", Numbers.decimal(Math.ceil(one.bytes() / KILO), 0))
                : texts.get("backups.megabytes", Numbers.decimal(one.bytes() / MEGA, 1));
    }

    /// What is in it.
    public String inside(Backup one) {
        return one.inside()
                .map(inside -> texts.get(
                        inside.names() ? "backups.insideNames" : "backups.inside", inside.records(), inside.versions()))
                .orElseGet(() -> texts.get("backups.insideOf." + one.kind()));
    }

    /// Where it opens.
    public String opens(Backup one) {
        return one.inside()
                .map(inside -> texts.get(inside.password() ? "backups.opensByPassword" : "backups.opensHere"))
                .orElseGet(() -> texts.get("backups.opensOf." + one.kind()));
    }

    /// What it means for the vault that it comes back as it was then; empty when no password locked it.
    public Optional<String> vaultOfThen(Backup one) {
        return one.inside()
                .filter(inside -> inside.names() && inside.password())
                .map(_ -> texts.get("backups.putBack.vault"));
    }

    /// It in a few words.
    public String name(Backup one) {
        return texts.get("backups.name", when(one), kind(one));
    }

    /// What is newer than it.
    public String newer(Optional<NewerThan> newer) {
        if (newer.isEmpty()) {
            return texts.get("backups.newer.unknown");
        }
        var than = newer.get();
        if (than.backups() == 0 && than.edits() == 0) {
            return texts.get("backups.newer.nothing");
        }
        String backups = than.newest()
                .map(newest -> texts.get("backups.newer.backups", than.backups(), when(newest)))
                .orElseGet(() -> texts.get("backups.newer.noBackup"));
        return texts.get("backups.newer", backups, texts.get("backups.newer.edits", than.edits()));
    }

    /// Why one cannot be opened or made.
    public Sentence refusal(BackupRefused refused) {
        return Sentence.of("backups.refused." + refused.reason());
    }
}
