package nl.wed.workbench.domain.renewal;

import java.util.List;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;

/// A record beside itself with the newer content, and in what they differ. What the trajectory wrote or
/// chose itself stays in both.
public record Renewal<T extends Entity>(RecordType<T> type, T held, T renewed, List<Difference> differences) {
    public Renewal {
        differences = List.copyOf(differences);
    }

    static Renewal<Indicator> of(Indicator held, Taken<Indicator> taken) {
        var fields = new Fields();
        Indicator was = taken.was();
        Indicator now = taken.now();
        var renewed = new Indicator(
                held.id(),
                held.code(),
                fields.newer("name", held.name(), was.name(), now.name()),
                held.theme(),
                fields.newer("definition", held.definition(), was.definition(), now.definition()),
                fields.newer("unit", held.unit(), was.unit(), now.unit()),
                fields.newer("direction", held.direction(), was.direction(), now.direction()),
                fields.newer("phases", held.phases(), was.phases(), now.phases()),
                fields.newer("provider", held.provider(), was.provider(), now.provider()),
                fields.newerIfKnown("table", held.table(), was.table(), now.table()),
                fields.newerIfKnown("caveat", held.caveat(), was.caveat(), now.caveat()),
                fields.newer("sources", held.sources(), was.sources(), now.sources()),
                fields.newer("status", held.status(), was.status(), now.status()),
                held.numerator(),
                held.denominator());
        return new Renewal<>(FigureRecords.INDICATOR, held, renewed, fields.differences());
    }

    static Renewal<Cause> of(Cause held, Taken<Cause> taken) {
        var fields = new Fields();
        Cause was = taken.was();
        Cause now = taken.now();
        var renewed = new Cause(
                held.id(),
                held.code(),
                fields.newer("name", held.name(), was.name(), now.name()),
                held.group(),
                fields.newer("description", held.description(), was.description(), now.description()),
                fields.newer("phases", held.phases(), was.phases(), now.phases()),
                held.problem(),
                held.priority(),
                held.priorityReason(),
                fields.newer("status", held.status(), was.status(), now.status()));
        return new Renewal<>(CauseRecords.CAUSE, held, renewed, fields.differences());
    }

    static Renewal<Option> of(Option held, Taken<Option> taken) {
        var fields = new Fields();
        Option was = taken.was();
        Option now = taken.now();
        var renewed = held.described(
                fields.newer("name", held.name(), was.name(), now.name()),
                fields.newer("description", held.description(), was.description(), now.description()),
                held.theoryOfChange(),
                held.conditions());
        return new Renewal<>(AppraisalRecords.OPTION, held, renewed, fields.differences());
    }

    static Renewal<Criterion> of(Criterion held, Taken<Criterion> taken) {
        var fields = new Fields();
        Criterion was = taken.was();
        Criterion now = taken.now();
        var renewed = new Criterion(
                held.id(),
                held.code(),
                fields.newer("name", held.name(), was.name(), now.name()),
                fields.newer("question", held.question(), was.question(), now.question()),
                fields.newer("anchorLow", held.anchorLow(), was.anchorLow(), now.anchorLow()),
                fields.newer("anchorMiddle", held.anchorMiddle(), was.anchorMiddle(), now.anchorMiddle()),
                fields.newer("anchorHigh", held.anchorHigh(), was.anchorHigh(), now.anchorHigh()),
                fields.newer("kind", held.kind(), was.kind(), now.kind()),
                held.weight());
        return new Renewal<>(AppraisalRecords.CRITERION, held, renewed, fields.differences());
    }

    /// Where the record stands.
    public Ref ref() {
        return new Ref(type, held.id());
    }

    /// Whether there is something that can be taken over as it stands.
    public boolean canBeTaken() {
        return !held.equals(renewed);
    }

    /// The project with the newer content in this record.
    Project in(Project project) {
        return project.put(type, renewed);
    }
}
