package nl.wed.workbench.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.records.RecordLabel;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import org.jspecify.annotations.Nullable;

/// Records to choose from, and their names.
record Names(ProjectProperty project, Texts texts) {

    /// The ids of all records of a kind, with `nothing` first.
    List<Optional<UUID>> optional(RecordType<?> type) {
        List<Optional<UUID>> ids = new ArrayList<>();
        ids.add(Optional.empty());
        ids(type).forEach(id -> ids.add(Optional.of(id)));
        return List.copyOf(ids);
    }

    /// The ids of all records of a kind.
    List<UUID> ids(RecordType<?> type) {
        return project.get().stream(type).map(Entity::id).toList();
    }

    /// The name of a chosen record, or the words for none.
    String of(RecordType<?> type, Optional<UUID> id, String none) {
        return id.map(one -> of(type, one)).orElse(none);
    }

    /// The name of a record; 'onbekend' without one.
    String of(RecordType<?> type, @Nullable UUID id) {
        var now = project.get();
        return Optional.ofNullable(id)
                .flatMap(one -> found(now, type, one))
                .map(record -> RecordLabel.of(now, record))
                .orElse(texts.get("general.unknown"));
    }

    /// The names of records, one after the other.
    String of(RecordType<?> type, List<UUID> ids) {
        return String.join(
                "; ",
                ids.stream().filter(Objects::nonNull).map(id -> of(type, id)).toList());
    }

    private static Optional<Entity> found(Project now, RecordType<?> type, UUID id) {
        return now.table(type).find(id).map(Entity.class::cast);
    }
}
