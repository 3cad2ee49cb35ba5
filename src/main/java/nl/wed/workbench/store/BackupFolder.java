package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.domain.backup.Thinning;
import nl.wed.workbench.workspace.Backup;
import nl.wed.workbench.workspace.Backup.Inside;
import nl.wed.workbench.workspace.Backup.Kind;
import nl.wed.workbench.workspace.BackupRefused;

/// The backups beside a working file. They lie in the folder `<name>.snapshots` of it, and are known by the token of
/// their database: those of a file that got another name or place are found, those of another trajectory of that name
/// are not.
final class BackupFolder {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern UPGRADE = Pattern.compile("schema\\d{3}-(\\d{8}T\\d{6}Z)\\.mv\\.db");
    private static final int TOKEN_PART = 8;

    /// The highest generation first; what has none comes after, the latest first.
    static final Comparator<Backup> NEWEST_FIRST = Comparator.<Backup>comparingLong(
                    one -> one.generation().orElse(-1))
            .thenComparing(Backup::at)
            .reversed();

    private final WorkingFile file;
    private final Snapshots snapshots;

    BackupFolder(WorkingFile file, Snapshots snapshots) {
        this.file = file;
        this.snapshots = snapshots;
    }

    /// Where a backup with that head goes.
    Path place(BackupHead head) throws IOException {
        OwnFolder.make(file.snapshots());
        return file.snapshots()
                .resolve("%010d-%s-%s-%s%s"
                        .formatted(
                                head.generation(),
                                part(head.token()),
                                STAMP.format(head.at()),
                                head.kind().toLowerCase(Locale.ROOT),
                                BackupFile.EXTENSION));
    }

    /// All of that database; `key` tells its copies from before an upgrade from those of another of the name.
    List<Backup> all(String token, Optional<FileKey> key) {
        var all = new ArrayList<>(full(token));
        Set<Long> generations = all.stream()
                .flatMapToLong(one -> one.generation().stream())
                .boxed()
                .collect(Collectors.toSet());
        snapshots.of(token).stream()
                .filter(one -> !generations.contains(one.generation()))
                .forEach(one -> all.add(backup(one)));
        key.ifPresent(own -> all.addAll(upgrades(own)));
        all.sort(NEWEST_FIRST);
        return all;
    }

    /// The full ones of that database, the highest generation first.
    List<Backup> full(String token) {
        return snapshots.folders().stream()
                .flatMap(folder -> OwnFolder.files(folder).stream())
                .filter(BackupFolder::isNamedAsOne)
                .flatMap(one -> backup(one, Optional.of(token)).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static boolean isNamedAsOne(Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(BackupFile.EXTENSION);
    }

    /// All in the folder of that name, of whatever database, for when nothing tells which one it is.
    List<Backup> ofThatName() {
        var all = OwnFolder.files(file.snapshots());
        return Stream.concat(
                        all.stream()
                                .filter(BackupFolder::isNamedAsOne)
                                .flatMap(one -> backup(one, Optional.empty()).stream()),
                        all.stream()
                                .flatMap(one -> Snapshots.parse(one).stream())
                                .map(BackupFolder::backup))
                .sorted(Comparator.comparing(Backup::at).reversed())
                .toList();
    }

    /// Whether a folder has any that could be opened, by their names.
    static boolean holdsAny(Path folder) {
        return OwnFolder.files(folder).stream()
                .anyMatch(one -> isNamedAsOne(one) || Snapshots.parse(one).isPresent());
    }

    /// Deletes what may go of the ones that were made by themselves.
    void thin(String token, Thinning thinning) throws IOException {
        var points = full(token).stream()
                .map(one -> new Thinning.Point<>(
                        one.file(), one.generation().orElseThrow(), one.at(), one.kind() != Kind.AUTOMATIC))
                .toList();
        for (Path one : thinning.superfluous(points)) {
            Files.deleteIfExists(one);
        }
    }

    /// What a backup file says of itself.
    static Backup backup(Path file, BackupHead head) throws BackupRefused {
        try {
            var ring = Keyring.parse(head.keys().getBytes(StandardCharsets.US_ASCII));
            boolean password = ring.flatMap(VaultWrapping::locks).isPresent();
            return new Backup(
                    file,
                    Kind.valueOf(head.kind()),
                    OptionalLong.of(head.generation()),
                    head.at(),
                    Files.size(file),
                    Optional.of(new Inside(head.records(), head.versions(), head.names(), password)));
        } catch (IllegalArgumentException e) {
            throw new BackupRefused(BackupRefused.Reason.DAMAGED, e);
        } catch (IOException e) {
            throw new BackupRefused(BackupRefused.Reason.UNREADABLE, e);
        }
    }

    /// One of which the head cannot be read is none that could be opened.
    private static Optional<Backup> backup(Path one, Optional<String> token) {
        try {
            var head = BackupFile.head(one);
            return token.isEmpty() || head.token().equals(token.get())
                    ? Optional.of(backup(one, head))
                    : Optional.empty();
        } catch (BackupRefused e) {
            System.getLogger(BackupFolder.class.getName()).log(System.Logger.Level.WARNING, "a backup is left out", e);
            return Optional.empty();
        }
    }

    private static Backup backup(Snapshot one) {
        return new Backup(
                one.file(),
                Kind.PACKAGE,
                OptionalLong.of(one.generation()),
                one.at(),
                size(one.file()),
                Optional.empty());
    }

    private List<Backup> upgrades(FileKey key) {
        var found = new ArrayList<Backup>();
        for (Path one : OwnFolder.files(file.snapshots())) {
            var matcher = UPGRADE.matcher(name(one));
            if (matcher.matches() && isOf(key, one)) {
                moment(matcher.group(1))
                        .ifPresent(at -> found.add(new Backup(
                                one, Kind.BEFORE_UPGRADE, OptionalLong.empty(), at, size(one), Optional.empty())));
            }
        }
        return found;
    }

    private static boolean isOf(FileKey key, Path copy) {
        try {
            return EncryptedFile.opensWith(key, copy);
        } catch (IOException _) {
            return false;
        }
    }

    private static Optional<Instant> moment(String stamp) {
        try {
            return Optional.of(STAMP.parse(stamp, Instant::from));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static long size(Path one) {
        try {
            return Files.size(one);
        } catch (IOException _) {
            return 0;
        }
    }

    private static String name(Path one) {
        return String.valueOf(one.getFileName());
    }

    private static String part(String token) {
        return token.substring(0, Math.min(TOKEN_PART, token.length()));
    }
}
