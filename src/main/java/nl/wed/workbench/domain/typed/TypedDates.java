package nl.wed.workbench.domain.typed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Days with a semicolon between them, each read as [TypedDate] does.
public record TypedDates(TypedDate day) implements Notation<List<LocalDate>> {
    private static final String BETWEEN = "; ";

    @Override
    public Typed<List<LocalDate>> read(String typed) {
        List<LocalDate> first = new ArrayList<>();
        List<LocalDate> second = new ArrayList<>();
        for (String part : typed.split("[;\n]")) {
            switch (day.read(part)) {
                case Typed.Nothing<LocalDate> _ -> {}
                case Typed.Understood<LocalDate>(LocalDate one) -> {
                    first.add(one);
                    second.add(one);
                }
                case Typed.Ambiguous<LocalDate>(LocalDate one, LocalDate other) -> {
                    first.add(one);
                    second.add(other);
                }
                case Typed.Refused<LocalDate>(Typed.Reason reason, String about) -> {
                    return new Typed.Refused<>(reason, about);
                }
            }
        }
        return first.equals(second)
                ? new Typed.Understood<>(List.copyOf(first))
                : new Typed.Ambiguous<>(List.copyOf(first), List.copyOf(second));
    }

    @Override
    public String write(List<LocalDate> value) {
        return value.stream().map(day::write).collect(Collectors.joining(BETWEEN));
    }

    @Override
    public Wanted wanted() {
        return new Wanted("typed.wanted.dates", day.wanted().arguments());
    }
}
