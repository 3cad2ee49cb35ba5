package nl.wed.workbench.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceEntry;
import nl.wed.workbench.catalogue.EvidenceScales.Recognition;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.domain.chain.InterventionFacts;
import nl.wed.workbench.domain.interviews.Coverage;

/// What the catalogue knows of interventions on a given day, for the checks on a trajectory.
final class DatedFacts implements InterventionFacts {
    private final Supplier<Interventions> interventions;
    private final Supplier<EvidenceScales> scales;
    private final Supplier<PrivacyRules> rules;
    private final Supplier<Parties> parties;
    private final LocalDate day;

    DatedFacts(
            Supplier<Interventions> interventions,
            Supplier<EvidenceScales> scales,
            Supplier<PrivacyRules> rules,
            Supplier<Parties> parties,
            LocalDate day) {
        this.interventions = interventions;
        this.scales = scales;
        this.rules = rules;
        this.parties = parties;
        this.day = day;
    }

    @Override
    public Optional<LocalDate> today() {
        return Optional.of(day);
    }

    @Override
    public int retentionMonths() {
        return rules.get().retention().stream()
                .map(PrivacyRules.RetentionRule::months)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(InterventionFacts.super::retentionMonths);
    }

    @Override
    public boolean hasDatedEvidence(String intervention) {
        return evidence(intervention)
                .anyMatch(entry -> entry.hasKnownLevel()
                        && scales.get().level(entry.scale(), entry.level()).isPresent()
                        && entry.source() != null
                        && entry.asOf() != null);
    }

    @Override
    public boolean recognised(String intervention) {
        return evidence(intervention).anyMatch(entry -> scales.get().recognition(entry, day) == Recognition.VALID);
    }

    @Override
    public String name(String intervention) {
        return interventions.get().find(intervention).map(Intervention::name).orElse(intervention);
    }

    @Override
    public List<Coverage.Group> groups() {
        return parties.get().groups().stream()
                .map(one -> new Coverage.Group(one.code(), one.phases()))
                .toList();
    }

    @Override
    public String groupName(String group) {
        return parties.get().groups().stream()
                .filter(one -> one.code().equals(group))
                .findFirst()
                .map(one -> one.name())
                .orElse(group);
    }

    private Stream<EvidenceEntry> evidence(String intervention) {
        return interventions.get().find(intervention).stream().flatMap(item -> item.evidence().stream());
    }
}
