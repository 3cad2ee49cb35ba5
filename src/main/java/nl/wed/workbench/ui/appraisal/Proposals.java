package nl.wed.workbench.ui.appraisal;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.knowledge.Insight;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.LocalOffer;
import nl.wed.workbench.domain.knowledge.SessionIntervention;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// What could be done about a cause: what is offered locally, then what the catalogue knows, first
/// that which was put before the knowledge session. Left out is what is an option for the cause
/// already, and what is being phased out.
record Proposals(EvidenceWords evidence) {

    List<Proposal> of(Project project, Cause cause) {
        var options = project.stream(AppraisalRecords.OPTION)
                .filter(option -> option.causes().contains(cause.id()))
                .toList();
        Set<String> codes = codes(project, cause);
        return Stream.concat(offers(project, cause, codes), interventions(project, codes))
                .filter(proposal -> options.stream().noneMatch(one -> same(one, proposal)))
                .toList();
    }

    private Set<String> codes(Project project, Cause cause) {
        Set<String> codes = new LinkedHashSet<>();
        String code = cause.code();
        if (code != null) {
            evidence.catalogue().interventions().forCause(code).stream()
                    .filter(one -> one.appliesIn(
                            TrajectoryRecords.trajectoryOf(project).phases()))
                    .forEach(one -> codes.add(one.code()));
        }
        project.stream(KnowledgeRecords.INSIGHT)
                .filter(insight -> insight.causes().contains(cause.id()))
                .map(Insight::interventions)
                .forEach(codes::addAll);
        return codes;
    }

    private Stream<Proposal> offers(Project project, Cause cause, Set<String> codes) {
        String code = cause.code();
        return project.stream(KnowledgeRecords.LOCAL_OFFER)
                .filter(offer -> code != null && offer.causes().contains(code)
                        || offer.intervention() != null && codes.contains(offer.intervention()))
                .map(this::proposal);
    }

    private Proposal proposal(LocalOffer offer) {
        return new Proposal(
                offer.name(),
                offer.description(),
                offer.intervention(),
                offer.id(),
                evidence.of(offer.intervention()),
                false);
    }

    private Stream<Proposal> interventions(Project project, Set<String> codes) {
        Set<String> chosen = project.stream(KnowledgeRecords.SESSION_INTERVENTION)
                .map(SessionIntervention::intervention)
                .collect(Collectors.toSet());
        return codes.stream()
                .flatMap(code -> evidence.intervention(code).stream())
                .filter(one -> !one.phasedOut())
                .map(one -> proposal(one, chosen.contains(one.code())))
                .sorted(Comparator.comparing(proposal -> !proposal.chosen()));
    }

    private Proposal proposal(Intervention one, boolean chosen) {
        return new Proposal(one.name(), one.description(), one.code(), null, evidence.of(one.code()), chosen);
    }

    private static boolean same(Option option, Proposal proposal) {
        return proposal.local()
                ? Objects.equals(option.offer(), proposal.offer())
                : Objects.equals(option.intervention(), proposal.intervention());
    }
}
