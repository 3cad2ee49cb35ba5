package nl.wed.workbench.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.CatalogueFiles.CodeIndex;
import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// The sources that statements of the catalogue rest on.
public final class Bibliography {
    private final CodeIndex<Source> sources;

    Bibliography(List<Source> content, List<Source> context) {
        this.sources = new CodeIndex<>(
                Stream.concat(content.stream(), context.stream()).toList(), Source::id);
    }

    /// All sources, in order; those of the context figures last.
    public List<Source> all() {
        return sources.all();
    }

    /// The source with this id; empty for null.
    public Optional<Source> find(@Nullable String id) {
        return sources.find(id);
    }

    /// The sources with these ids, in that order.
    public List<Source> find(Collection<String> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    /// A publication or register that a statement rests on; the status tells whether the source itself
    /// was read.
    public record Source(
            String id,
            @Nullable String author,
            String title,
            @Nullable Integer year,
            @Nullable String publisher,
            @Nullable String address,
            VerificationStatus status)
            implements Verifiable {}
}
