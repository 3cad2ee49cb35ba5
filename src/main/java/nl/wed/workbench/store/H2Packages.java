package nl.wed.workbench.store;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.wed.workbench.codec.ProjectText;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.workspace.ExchangedPackage;
import nl.wed.workbench.workspace.ExchangedPackages;

/// The packages that were sent and received, in the tables of a store.
record H2Packages(H2ProjectStore store, ProjectText text) implements ExchangedPackages {

    @Override
    public List<ExchangedPackage> all() {
        return store.reading(PackageRows::all);
    }

    @Override
    public CompletableFuture<Void> add(ExchangedPackage one, Project content) {
        return store.change(
                "", (handle, edit) -> PackageRows.add(handle, edit, one, Compressed.of(text.write(content))));
    }

    @Override
    public Project content(UUID id) {
        return store.reading(handle ->
                        PackageRows.find(handle, id).flatMap(one -> BlobRows.find(handle, PackageRows.blob(one))))
                .map(bytes -> text.read(Compressed.text(bytes)))
                .map(store::sharing)
                .orElseThrow(() -> new StoreException("no package " + id));
    }
}
