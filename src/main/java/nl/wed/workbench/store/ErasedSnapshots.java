package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.erasure.ErasureProof.Searched;
import nl.wed.workbench.domain.erasure.PendingErasure;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.exchange.ProjectPackage;
import nl.wed.workbench.privacy.Erasure;

/// The snapshots of a working file, wherever it lay, each written anew under its own name when somebody is in it.
final class ErasedSnapshots implements StatesBeside {
    private static final String PLACE = "snapshots";

    private final OpenFile open;
    private final PackageReader reader = new PackageReader(Limits.standard());

    ErasedSnapshots(OpenFile open) {
        this.open = open;
    }

    /// All in the folder of the file, and those of this database in others.
    private List<Path> files() {
        var elsewhere = open.snapshots().of(open.identity().token()).stream().map(Snapshot::file);
        var own = OwnFolder.files(open.file().snapshots().toAbsolutePath()).stream()
                .filter(one -> one.toString().endsWith(".wed"));
        return Stream.concat(own, elsewhere).distinct().toList();
    }

    @Override
    public Looked look(ErasureOrder order) throws IOException {
        int changed = 0;
        var words = new ArrayList<String>();
        var files = files();
        for (Path file : files) {
            var content = read(file);
            content.ifPresent(one -> words.addAll(Erasure.wordsOf(one.project(), order.respondent())));
            changed += content.filter(one -> erased(order, one).equals(one.project()))
                            .isPresent()
                    ? 0
                    : 1;
        }
        return new Looked(new Searched(PLACE, files.size(), changed), words);
    }

    @Override
    public void erase(PendingErasure pending) throws IOException {
        for (Path file : files()) {
            var content = read(file);
            if (content.isEmpty()) {
                Files.deleteIfExists(file);
                continue;
            }
            var before = content.get();
            var after = erased(pending.order(), before);
            if (!after.equals(before.project())) {
                var manifest = before.manifest();
                new PackageWriter(manifest.program())
                        .writeBackup(file, after, before, Optional.ofNullable(manifest.base()));
            }
        }
    }

    private static Project erased(ErasureOrder order, ProjectPackage content) {
        return Erasure.of(order, content.project()).of(content.project());
    }

    private Optional<ProjectPackage> read(Path file) {
        return reader.read(file) instanceof PackageReading.Read(var content) ? Optional.of(content) : Optional.empty();
    }
}
