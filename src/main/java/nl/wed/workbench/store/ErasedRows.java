package nl.wed.workbench.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.codec.ProjectText;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.erasure.ErasureProof.Gone;
import nl.wed.workbench.domain.erasure.ErasureProof.Searched;
import nl.wed.workbench.privacy.Erasure;
import nl.wed.workbench.workspace.ExchangedPackage;
import nl.wed.workbench.workspace.Version;
import org.jdbi.v3.core.Handle;

/// Takes somebody out of what stands beside the records in a database: named versions, packages that were sent and
/// received, and what was done. A package keeps the hash that it went by.
final class ErasedRows {
    private final Handle handle;
    private final ProjectText text;
    private final Project now;

    private record Label(long generation, String label) {}

    ErasedRows(Handle handle, ProjectText text, Project now) {
        this.handle = handle;
        this.text = text;
        this.now = now;
    }

    /// The texts of somebody in all states of the database.
    List<String> words(UUID respondent) {
        var words = new ArrayList<>(Erasure.wordsOf(now, respondent));
        for (String blob : blobs()) {
            state(blob).ifPresent(state -> words.addAll(Erasure.wordsOf(state, respondent)));
        }
        return words;
    }

    /// How much is there, and how much of it changes.
    List<Searched> search(ErasureOrder order) {
        var erasure = Erasure.of(order, now);
        var versions = VersionRows.all(handle);
        var packages = PackageRows.all(handle);
        var labels = labels();
        int records =
                now.types().stream().mapToInt(type -> now.table(type).size()).sum();
        return List.of(
                new Searched("records", records, Erasure.changed(now, erasure.of(now))),
                new Searched(
                        "versions",
                        versions.size(),
                        count(versions.stream()
                                .filter(one ->
                                        differs(erasure, one.name()) || differs(order, VersionRows.blob(one.id())))
                                .toList())),
                new Searched(
                        "packages",
                        packages.size(),
                        count(packages.stream()
                                .filter(one ->
                                        !words(erasure, one).equals(one) || differs(order, PackageRows.blob(one)))
                                .toList())),
                new Searched(
                        "activity",
                        labels.size(),
                        count(labels.stream()
                                .filter(one -> differs(erasure, one.label()))
                                .toList())));
    }

    /// The packages that went to somebody or came from there, without the name in their own.
    List<Gone> outside(ErasureOrder order) {
        var erasure = Erasure.of(order, now);
        return PackageRows.all(handle).stream()
                .map(one -> words(erasure, one))
                .map(one -> new Gone(one.at(), one.sent(), one.file(), whom(one)))
                .toList();
    }

    private static String whom(ExchangedPackage one) {
        return one.sent()
                ? one.recipient()
                : String.join(" ", one.author().name(), one.author().organisation())
                        .strip();
    }

    /// Changes them, as part of an edit.
    void erase(Ledger.Edit edit, ErasureOrder order) {
        var erasure = Erasure.of(order, now);
        for (Version version : VersionRows.all(handle)) {
            VersionRows.rename(handle, edit, version.id(), erasure.words(version.name()));
        }
        for (ExchangedPackage one : PackageRows.all(handle)) {
            PackageRows.reword(handle, edit, words(erasure, one));
        }
        for (String blob : blobs()) {
            var state = state(blob);
            if (state.isPresent()) {
                String erased = text.write(Erasure.of(order, state.get()).of(state.get()));
                BlobRows.put(handle, edit, blob, Compressed.of(erased));
            }
        }
        for (Label label : labels()) {
            if (differs(erasure, label.label())) {
                handle.execute("update activity set label = ? where generation = ?", order.label(), label.generation());
            }
        }
    }

    private static ExchangedPackage words(Erasure erasure, ExchangedPackage one) {
        return new ExchangedPackage(
                one.id(),
                one.snapshot(),
                one.at(),
                one.sent(),
                erasure.words(one.file()),
                one.author(),
                erasure.words(one.recipient()));
    }

    private static boolean differs(Erasure erasure, String words) {
        return !erasure.words(words).equals(words);
    }

    private boolean differs(ErasureOrder order, String blob) {
        var state = state(blob);
        return state.isPresent()
                && !Erasure.of(order, state.get()).of(state.get()).equals(state.get());
    }

    private Optional<Project> state(String blob) {
        return BlobRows.find(handle, blob).map(bytes -> text.read(Compressed.text(bytes)));
    }

    private Set<String> blobs() {
        var names = new HashSet<String>();
        VersionRows.all(handle).forEach(one -> names.add(VersionRows.blob(one.id())));
        PackageRows.all(handle).forEach(one -> names.add(PackageRows.blob(one)));
        return names;
    }

    private List<Label> labels() {
        return handle.createQuery("select generation, label from activity")
                .map((row, _) -> new Label(row.getLong(1), row.getString(2)))
                .list();
    }

    private static int count(List<?> all) {
        return all.size();
    }
}
