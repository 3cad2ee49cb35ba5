package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.interviews.InterviewRecords.COMMON_THREAD;
import static nl.wed.workbench.domain.interviews.InterviewRecords.FINDING;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.records.Reference;
import nl.wed.workbench.domain.records.References;

/// Collects every link between records of a project. A link whose other end does not exist is left
/// out here and reported by the checks.
final class Links {
    private final Project project;
    private final Set<Link> links = new LinkedHashSet<>();

    private Links(Project project) {
        this.project = project;
    }

    /// What the fields of the records of a kind point at.
    static <T extends Entity> List<Link> declared(Project project, RecordType<T> type) {
        var links = new Links(project);
        links.declared(type);
        return List.copyOf(links.links);
    }

    /// Which findings count for which rode draad.
    static List<Link> threads(Project project) {
        var links = new Links(project);
        links.threads();
        return List.copyOf(links.links);
    }

    private <T extends Entity> void declared(RecordType<T> type) {
        var references =
                References.of(type).filter(one -> one.chained() != Chained.NOT).toList();
        if (references.isEmpty()) {
            return; // nothing of these records is looked at
        }
        for (T record : project.all(type)) {
            var self = List.of(new Ref(type, record.id()));
            var joined = pointedAt(references, Chained.JOINS, record);
            for (Reference one : references) {
                switch (one.chained()) {
                    case RESTS_ON -> add(pointedAt(one, record), self);
                    case LEADS_TO -> add(self, pointedAt(one, record));
                    case JOINED -> add(joined, pointedAt(one, record));
                    case JOINS, NOT -> {}
                }
            }
        }
    }

    // A finding counts for every rode draad of one of its codes.
    private void threads() {
        for (var thread : project.all(COMMON_THREAD)) {
            var to = List.of(new Ref(COMMON_THREAD, thread.id()));
            project.stream(FINDING)
                    .filter(finding -> finding.codes().contains(thread.code()))
                    .forEach(one -> add(List.of(new Ref(FINDING, one.id())), to));
        }
    }

    private static List<Ref> pointedAt(List<Reference> references, Chained chained, Entity record) {
        return references.stream()
                .filter(one -> one.chained() == chained)
                .flatMap(one -> pointedAt(one, record).stream())
                .toList();
    }

    // Of the kinds that a field can point at, the one that has a record of that id is meant.
    private static List<Ref> pointedAt(Reference reference, Entity record) {
        return reference.ids(record).stream()
                .flatMap(id -> reference.targets().stream().map(type -> new Ref(type, id)))
                .toList();
    }

    private void add(List<Ref> from, List<Ref> to) {
        for (Ref one : from) {
            for (Ref other : to) {
                if (project.find(one).isPresent() && project.find(other).isPresent()) {
                    links.add(new Link(one, other));
                }
            }
        }
    }
}
