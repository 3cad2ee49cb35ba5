package nl.wed.workbench.samples;

import static nl.wed.workbench.samples.SampleSource.date;
import static nl.wed.workbench.samples.SampleSource.number;
import static nl.wed.workbench.samples.SampleSource.optional;
import static nl.wed.workbench.samples.SampleSource.phase;
import static nl.wed.workbench.samples.SampleSource.phases;
import static nl.wed.workbench.samples.SampleSource.strings;
import static nl.wed.workbench.samples.SampleSource.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.causes.Problem;
import nl.wed.workbench.domain.causes.Vote;
import nl.wed.workbench.domain.knowledge.Attendance;
import nl.wed.workbench.domain.knowledge.InfrastructureScore;
import nl.wed.workbench.domain.knowledge.Insight;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.LocalOffer;
import nl.wed.workbench.domain.knowledge.Meeting;
import nl.wed.workbench.domain.knowledge.SessionIntervention;
import nl.wed.workbench.setup.TakenOver;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The written source of steps 3 and 4.
final class MiddleSteps {
    private final SampleSource source;
    private final Catalogue catalogue;

    MiddleSteps(SampleSource source, Catalogue catalogue) {
        this.source = source;
        this.catalogue = catalogue;
    }

    Project add(Project project) {
        return causes(knowledge(project, source.file("knowledge.json")), source.file("causes.json"));
    }

    private Project knowledge(Project project, JsonNode file) {
        var result = project;
        for (JsonNode one : file.path("sessionInterventions")) {
            String code = text(one, "code");
            result = result.put(
                    KnowledgeRecords.SESSION_INTERVENTION,
                    new SessionIntervention(source.id("session-" + code), code, text(one, "reason")));
        }
        for (JsonNode one : file.path("localOffers")) {
            result = result.put(KnowledgeRecords.LOCAL_OFFER, offer(one));
        }
        for (JsonNode one : file.path("infrastructure")) {
            result = result.put(KnowledgeRecords.INFRASTRUCTURE_SCORE, infrastructure(result, one));
        }
        for (JsonNode one : file.path("meetings")) {
            result = meeting(result, one);
        }
        return result;
    }

    private LocalOffer offer(JsonNode one) {
        return new LocalOffer(
                source.id(text(one, "id")),
                text(one, "name"),
                source.ref(one, "provider"),
                text(one, "description"),
                text(one, "targetGroup"),
                optional(one, "reach"),
                phases(one),
                strings(one, "causes"),
                optional(one, "intervention"));
    }

    private static InfrastructureScore infrastructure(Project project, JsonNode one) {
        UUID id = project.stream(KnowledgeRecords.INFRASTRUCTURE_SCORE)
                .filter(score -> score.element().equals(text(one, "element")))
                .findFirst()
                .orElseThrow()
                .id();
        return new InfrastructureScore(id, text(one, "element"), number(one, "score"), text(one, "note"));
    }

    private Project meeting(Project project, JsonNode one) {
        Meeting meeting = project.stream(KnowledgeRecords.MEETING)
                .filter(found -> found.code().equals(text(one, "code")))
                .findFirst()
                .orElseThrow();
        var result = project.put(KnowledgeRecords.MEETING, meeting.planned(date(one, "date"), text(one, "location")));
        int line = 0;
        for (JsonNode attendance : one.path("attendance")) {
            String id = "attendance-" + meeting.code() + "-" + ++line;
            result = result.put(
                    KnowledgeRecords.ATTENDANCE,
                    new Attendance(
                            source.id(id),
                            meeting.id(),
                            source.id(text(attendance, "partner")),
                            text(attendance, "role"),
                            attendance.path("invited").asInt(),
                            attendance.path("present").asInt()));
        }
        for (JsonNode insight : one.path("insights")) {
            result = result.put(
                    KnowledgeRecords.INSIGHT,
                    new Insight(
                            source.id(text(insight, "id")),
                            meeting.id(),
                            text(insight, "text"),
                            phase(insight),
                            source.refs(insight, "causes"),
                            strings(insight, "interventions")));
        }
        return result;
    }

    private Project causes(Project project, JsonNode file) {
        var result = project;
        for (JsonNode one : file.path("problems")) {
            UUID id = source.id(text(one, "id"));
            result = result.put(
                    CauseRecords.PROBLEM, new Problem(id, text(one, "title"), text(one, "description"), phases(one)));
            result = evidence(result, id, text(one, "id"), one);
        }
        for (JsonNode one : file.path("causes")) {
            Cause cause = cause(one);
            result = result.put(CauseRecords.CAUSE, cause);
            result = evidence(result, cause.id(), text(one, "id"), one);
        }
        return votes(result, file.path("votes"));
    }

    private Cause cause(JsonNode one) {
        var known = catalogue.causes().find(optional(one, "code"));
        var taken = known.map(TakenOver::cause).orElse(null);
        String name = optional(one, "name");
        String description = optional(one, "description");
        return new Cause(
                source.id(text(one, "id")),
                optional(one, "code"),
                name != null ? name : Objects.requireNonNull(taken).name(),
                text(one, "group"),
                description != null
                        ? description
                        : Objects.requireNonNull(taken).description(),
                phases(one),
                source.ref(one, "problem"),
                one.path("priority").asBoolean(false),
                text(one, "priorityReason"),
                taken == null ? VerificationStatus.TO_VERIFY : taken.status());
    }

    private Project evidence(Project project, UUID subject, String local, JsonNode owner) {
        var result = project;
        int number = 0;
        for (JsonNode one : owner.path("evidence")) {
            UUID id = source.id("evidence-" + local + "-" + ++number);
            result = result.put(CauseRecords.EVIDENCE, evidence(project, id, subject, one));
        }
        return result;
    }

    private Evidence evidence(Project project, UUID id, UUID subject, JsonNode one) {
        boolean supports = !one.path("contradicts").asBoolean(false);
        EvidenceKind kind = kind(one);
        UUID target = switch (kind) {
            case FIGURE -> FirstSteps.indicator(project, text(one, "figure"));
            case FINDING -> source.id(text(one, "finding"));
            case QUOTE -> source.id("quote-" + text(one, "quote"));
            case INSIGHT -> source.id(text(one, "insight"));
            case SOURCE -> null;
        };
        return new Evidence(id, subject, kind, target, sourceId(one), supports, text(one, "note"));
    }

    private static @Nullable String sourceId(JsonNode one) {
        return optional(one, "source");
    }

    private static EvidenceKind kind(JsonNode one) {
        return List.of(EvidenceKind.values()).stream()
                .filter(kind -> one.has(kind.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("evidence without a kind: " + one));
    }

    private Project votes(Project project, JsonNode votes) {
        var result = project;
        for (var entry : votes.properties()) {
            int participant = 0;
            for (JsonNode pair : entry.getValue()) {
                participant++;
                if (pair.isNull()) {
                    continue;
                }
                String id = "vote-" + entry.getKey() + "-" + participant;
                result = result.put(
                        CauseRecords.VOTE,
                        new Vote(
                                source.id(id),
                                source.id(entry.getKey()),
                                participant,
                                score(pair.path(0)),
                                score(pair.path(1))));
            }
        }
        return result;
    }

    private static @Nullable Integer score(JsonNode node) {
        return node.isNumber() ? node.intValue() : null;
    }
}
