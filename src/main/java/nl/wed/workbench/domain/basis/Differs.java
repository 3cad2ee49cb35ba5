package nl.wed.workbench.domain.basis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.typed.TypedNumber;

/// Holds one ground against what is so now.
record Differs(Ref subject, Ground ground, Facts facts) {
    private static final String UNKNOWN = "–";

    /// What a text can count, and the amounts that it can name; a file can hold others, which nobody can word.
    static final Set<String> NUMBERS = Set.of(
            "number.target",
            "number.start",
            "number.reach",
            "number.population",
            "count.measures",
            "count.goals",
            "count.priorities",
            "count.options",
            "count.causes",
            "count.priorityCauses",
            "count.respondents");

    static final Set<String> AMOUNTS = Set.of(
            "amount.all",
            "amount.year",
            "amount.unpaid",
            "amount.measure",
            "amount.measureYear",
            "amount.child",
            "amount.priority",
            "amount.funding",
            "amount.has",
            "amount.line");

    Optional<Change> change() {
        var now = facts.find(ground.key());
        return switch (ground.kind()) {
            case FactKey.NAME -> name(now);
            case FactKey.PRIORITY -> priority(now);
            case FactKey.DECISION -> decision(now);
            case FactKey.LEADER, FactKey.SECOND -> place(now);
            case FactKey.SCORE, FactKey.WEIGHT -> ground.isSaid() ? scored(now) : Optional.empty();
            case FactKey.VOTES ->
                value(now).filter(one -> !one.equals(ground.value())).map(_ -> change("votes"));
            case FactKey.EVIDENCE -> evidence(now);
            case FactKey.FIGURE, FactKey.FIGURE_AT -> figure(now);
            case FactKey.NUMBER -> number(now);
            case FactKey.AMOUNT -> amount(now);
            case FactKey.COUNT -> number(now);
            default -> Optional.empty();
        };
    }

    /// A name that something else has is still true.
    private Optional<Change> name(Optional<Fact> now) {
        boolean there = facts.all(FactKey.NAME).anyMatch(fact -> fact.name().equalsIgnoreCase(ground.name()));
        if (there) {
            return Optional.empty();
        }
        return Optional.of(now.map(fact -> change("renamed", ground.said(), fact.name()))
                .orElseGet(() -> change("gone", ground.said())));
    }

    /// That a cause is gone is said of its name where a text has that.
    private Optional<Change> priority(Optional<Fact> now) {
        if (now.isEmpty() && !ground.isSaid()) {
            return Optional.of(change("gone", ground.name()));
        }
        return value(now).filter("false"::equals).map(_ -> named("priority"));
    }

    private Optional<Change> decision(Optional<Fact> now) {
        return value(now)
                .filter(one -> !one.equals(ground.value()))
                .map(one -> change(one.isEmpty() ? "reopened" : "decided." + one, ground.name()));
    }

    private Optional<Change> place(Optional<Fact> now) {
        String code = ground.kind().equals(FactKey.LEADER) ? "leader" : "second";
        return now.filter(fact -> !fact.value().equals(ground.value()))
                .map(fact -> change(code, orUnknown(ground.name()), orUnknown(fact.name())));
    }

    private Optional<Change> scored(Optional<Fact> now) {
        if (now.isEmpty()) {
            return Optional.empty();
        }
        String code = ground.kind().equals(FactKey.SCORE) ? "score" : "weight";
        return value(now)
                .filter(one -> !one.equals(ground.value()))
                .map(one -> change(code, ground.name(), orUnknown(ground.value()), orUnknown(one)));
    }

    private Optional<Change> evidence(Optional<Fact> now) {
        if (now.isEmpty()) {
            return Stream.of(EvidenceKind.values())
                    .filter(kind -> kind.name().equals(ground.part()))
                    .findFirst()
                    .map(kind -> change("evidence." + kind, ground.name()));
        }
        return value(now).filter(one -> !one.equals(ground.value())).map(_ -> change("evidence.against"));
    }

    /// A later figure that is the same number changes nothing.
    private Optional<Change> figure(Optional<Fact> now) {
        String was = ground.value();
        if (now.isEmpty()) {
            return Optional.of(figure("gone", ""));
        }
        String is = now.get().value();
        if (amountOf(is).equals(amountOf(was))) {
            return Optional.empty();
        }
        boolean later = !periodOf(is).equals(periodOf(was));
        return Optional.of(figure(later ? "later" : "changed", Periods.label(periodOf(is))));
    }

    private Change figure(String code, String period) {
        String was = Periods.label(periodOf(ground.value()));
        return ground.isSaid()
                ? change("said.figure." + code, ground.said(), ground.name(), was, period)
                : change("figure." + code, ground.name(), was, period);
    }

    private static String amountOf(String value) {
        return value.substring(0, Math.max(0, value.lastIndexOf('@')));
    }

    private static String periodOf(String value) {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    private Optional<Change> number(Optional<Fact> now) {
        String code = ground.kind() + "." + ground.part();
        if (!NUMBERS.contains(code)) {
            return Optional.empty();
        }
        if (now.isEmpty()) {
            // How many there are can always be told; another count is of a file that somebody made.
            return ground.kind().equals(FactKey.COUNT)
                    ? Optional.empty()
                    : Optional.of(change(code + ".gone", ground.said(), ground.name()));
        }
        return now.filter(fact -> !fact.value().equals(ground.value()))
                .map(fact -> change(code, ground.said(), fact.name(), written(fact, TypedNumber.FIGURE)));
    }

    private Optional<Change> amount(Optional<Fact> now) {
        String what = ground.part().split(" ", 2)[0];
        String year = ground.part().substring(what.length()).strip();
        String code = "amount." + (ground.about() == null || !what.equals("year") ? what : "measureYear");
        if (!AMOUNTS.contains(code)) {
            return Optional.empty();
        }
        if (now.isEmpty()) {
            return Optional.of(change(code + ".gone", ground.said(), ground.name(), year));
        }
        if (now.get().value().equals(ground.value())) {
            return Optional.empty();
        }
        return now.get().value().isEmpty()
                ? Optional.of(change(code + ".unknown", ground.said(), now.get().name(), year))
                : Optional.of(
                        change(code, ground.said(), now.get().name(), year, written(now.get(), TypedNumber.MONEY)));
    }

    private static String written(Fact fact, TypedNumber notation) {
        return fact.counted().map(one -> notation.write(one.number())).orElse(UNKNOWN);
    }

    private static Optional<String> value(Optional<Fact> now) {
        return now.map(Fact::value);
    }

    private static String orUnknown(String text) {
        return text.isEmpty() ? UNKNOWN : text;
    }

    private Change named(String code) {
        return change(code, ground.name());
    }

    private Change change(String code, String... arguments) {
        return new Change(subject, code, List.of(arguments), ground.about());
    }
}
